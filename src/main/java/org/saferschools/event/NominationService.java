package org.saferschools.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.saferschools.audit.Audit;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Awards: supervisors nominate officers of the own team, the central team makes the
 * shortlist once nominations are closed, and chooses from it. The database holds the
 * closing day, the kind of officer and the one winner too.
 */
@Service
@Transactional
public class NominationService {

	private static final String EITHER = "hasAnyRole('SUPERVISOR', 'CENTRAL')";

	private static final Map<String, RuleException> RULES = Map.of("nominated_once",
			new RuleException("officerId.once", "This officer is nominated for this award already"),
			"nomination_in_time", closed(), "nominee_is_of_the_kind", otherKind(), "shortlist_after_closing",
			stillOpen(), "winner_was_shortlisted", notShortlisted(), "award_once",
			new RuleException("name.taken", "There is already an award with this name"));

	private final EventService events;

	private final NominationRepository nominations;

	private final EventScope scope;

	private final Audit audit;

	private final Clock clock;

	NominationService(EventService events, NominationRepository nominations, EventScope scope, Audit audit,
			Clock clock) {
		this.events = events;
		this.nominations = nominations;
		this.scope = scope;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The awards of a ceremony with all nominations, or with those of the own team's
	 * officers for a supervisor.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(EITHER)
	public List<AwardBoard> boards(long eventId) {
		ceremony(eventId);
		List<Nominated> nominated = this.nominations.nominated(eventId, this.scope.officers());
		return this.nominations.awards(eventId)
			.stream()
			.map((award) -> new AwardBoard(award,
					nominated.stream().filter((each) -> each.awardId() == award.id()).toList()))
			.toList();
	}

	/**
	 * Adds an award to a ceremony.
	 * @param kindCode which kind of officer may be nominated
	 * @throws RuleException where the name is taken, or nominations are closed
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public void addAward(long eventId, String name, String kindCode) {
		Event event = open(eventId);
		if (this.events.kinds().stream().noneMatch((kind) -> kind.code().equals(kindCode))) {
			throw new RuleException("kindCode.unknown", "Choose a kind of officer from the list");
		}
		held(() -> this.nominations.addAward(eventId, name.strip(), kindCode));
		this.audit.record("Award added", event.name(), "%s, for %s".formatted(name.strip(), kindCode));
	}

	/** Whom a supervisor may nominate for any award of a ceremony. */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('SUPERVISOR')")
	public List<PostedOfficer> eligible(long eventId) {
		ceremony(eventId);
		List<String> kinds = this.nominations.awards(eventId).stream().map(Award::kindCode).toList();
		return this.scope.team().stream().filter((officer) -> kinds.contains(officer.kindCode())).toList();
	}

	/**
	 * Nominates an officer of the own team.
	 * @throws RuleException where nominations are closed, the award is for another kind
	 * of officer, or the officer is nominated already
	 * @throws AccessDeniedException for officers of another team
	 */
	@PreAuthorize("hasRole('SUPERVISOR')")
	public void nominate(long eventId, Nominate nominate) {
		Event event = open(eventId);
		Award award = this.nominations.awards(eventId)
			.stream()
			.filter((each) -> each.id() == nominate.awardId())
			.findFirst()
			.orElseThrow(() -> new RuleException("awardId.unknown", "Choose an award from the list"));
		PostedOfficer officer = own((posted) -> posted.officerId() == nominate.officerId());
		if (!officer.kindCode().equals(award.kindCode())) {
			throw otherKind();
		}
		held(() -> this.nominations.nominate(nominate, this.scope.username(), today()));
		this.audit.record("Officer nominated", event.name(), "%s for %s".formatted(officer.label(), award.name()));
	}

	/**
	 * Takes a nomination of the own team back.
	 * @throws RuleException once nominations are closed
	 */
	@PreAuthorize("hasRole('SUPERVISOR')")
	public void withdraw(long eventId, long nominationId, int version) {
		Event event = open(eventId);
		Nominated nominated = seen(eventId, nominationId, version);
		own((posted) -> posted.officerId() == nominated.officerId());
		changed(this.nominations.withdraw(nominated), nominationId);
		this.audit.record("Nomination withdrawn", event.name(), nominated.officer());
	}

	/**
	 * Puts a nomination on the shortlist.
	 * @throws RuleException while nominations are open
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public void shortlist(long eventId, long nominationId, int version) {
		Event event = closed(eventId);
		Nominated nominated = seen(eventId, nominationId, version);
		held(() -> changed(this.nominations.shortlist(nominationId, version, this.scope.username(), today()),
				nominationId));
		this.audit.record("Nomination shortlisted", event.name(), nominated.officer());
	}

	/**
	 * Chooses the winner, in place of an earlier choice.
	 * @throws RuleException for one that isn't on the shortlist
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public void choose(long eventId, long nominationId, int version) {
		Event event = closed(eventId);
		Nominated nominated = seen(eventId, nominationId, version);
		if (!nominated.shortlisted()) {
			throw notShortlisted();
		}
		held(() -> changed(this.nominations.win(nominated, version), nominationId));
		this.audit.record("Winner chosen", event.name(), nominated.officer());
	}

	private Event ceremony(long eventId) {
		Event event = this.events.get(eventId);
		if (event.nominateUntil() == null) {
			throw new NotFoundException("%s has no awards".formatted(event.name()));
		}
		return event;
	}

	private Event open(long eventId) {
		Event event = ceremony(eventId);
		event.requireToCome(LocalDateTime.now(this.clock));
		if (!event.takesNominationsOn(today())) {
			throw closed();
		}
		return event;
	}

	private Event closed(long eventId) {
		Event event = ceremony(eventId);
		if (event.takesNominationsOn(today())) {
			throw stillOpen();
		}
		return event;
	}

	private Nominated seen(long eventId, long nominationId, int version) {
		Nominated nominated = this.nominations.find(eventId, nominationId)
			.orElseThrow(() -> new NotFoundException("There is no nomination " + nominationId + " at this event"));
		changed(nominated.version() == version, nominationId);
		return nominated;
	}

	private PostedOfficer own(Predicate<PostedOfficer> which) {
		return this.scope.team()
			.stream()
			.filter(which)
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("Officers are nominated by the supervisor of their own team"));
	}

	private static void changed(boolean done, long nominationId) {
		if (!done) {
			throw new ObjectOptimisticLockingFailureException("Nomination", (Object) nominationId);
		}
	}

	private static void held(Runnable change) {
		try {
			change.run();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, RULES);
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static RuleException closed() {
		return new RuleException("nomination.closed", "Nominations are closed");
	}

	private static RuleException stillOpen() {
		return new RuleException("nomination.open",
				"Nominations are still open. Make the shortlist once they are closed");
	}

	private static RuleException otherKind() {
		return new RuleException("officerId.kind",
				"This award is for another kind of officer. Choose another award or another officer");
	}

	private static RuleException notShortlisted() {
		return new RuleException("nomination.shortlist",
				"Only a nomination on the shortlist can win: shortlist it first");
	}

}
