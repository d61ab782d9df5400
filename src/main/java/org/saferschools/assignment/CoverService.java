package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.audit.Audit;
import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerService;
import org.saferschools.officer.TeamService;
import org.saferschools.school.SchoolService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arranges that an officer of one team covers for a while where another team looks after
 * the schools. A supervisor of one of the two teams asks, one of the other agrees; what
 * the central team arranges is agreed at once.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
public class CoverService {

	private final CoverRepository covers;

	private final OfficerService officers;

	private final TeamService teams;

	private final SchoolService schools;

	private final PlacementRules rules;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	CoverService(CoverRepository covers, OfficerService officers, TeamService teams, SchoolService schools,
			PlacementRules rules, CurrentUser currentUser, Audit audit, Clock clock) {
		this.covers = covers;
		this.officers = officers;
		this.teams = teams;
		this.schools = schools;
		this.rules = rules;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** Cover now and to come, of the own team, or of all for the central team. */
	@Transactional(readOnly = true)
	public List<Cover> seen() {
		return this.covers.from(ownTeam(), LocalDate.now(this.clock));
	}

	/**
	 * Asks for cover, or arranges it.
	 * @throws RuleException where there is no such officer, the officer's team looks
	 * after the place itself, or neither team is the person's
	 */
	public void ask(AskCover command) {
		this.rules.dateIsNear("startsOn", "First day", command.startsOn());
		this.rules.dateIsNear("lastDay", "Last day", command.lastDay());
		Officer officer = this.officers.findByWarrantNumber(command.warrantNumber())
			.orElseThrow(() -> new RuleException("warrantNumber.none", "There is no officer with this warrant number"));
		int lending = this.officers.teamOf(officer.id(), command.startsOn())
			.orElseThrow(() -> new RuleException("warrantNumber.not-posted",
					"%s is posted to no team on the first day".formatted(officer.label())));
		int borrowing = this.teams.teamOfBorough(borough(command), command.startsOn())
			.orElseThrow(() -> new RuleException("borough.nobodys", "No team looks after this place on the first day"))
			.id();
		if (lending == borrowing) {
			throw new RuleException("warrantNumber.own",
					"%s works for the team that looks after this place, so no cover is needed"
						.formatted(officer.label()));
		}
		Integer asking = ownTeam();
		if (asking != null && asking != lending && asking != borrowing) {
			throw new RuleException("warrantNumber.others",
					"Neither the officer nor the place is your team’s. Ask the central team to arrange it");
		}
		this.covers.insert(officer.id(), command, lending, borrowing, asking, this.currentUser.username(),
				this.clock.instant());
		this.audit.record((asking != null) ? "Cover asked for" : "Cover arranged", officer.label(),
				"%s, %s to %s: %s".formatted((command.urn() != null) ? command.urn() : command.boroughCode(),
						command.startsOn(), command.lastDay(), command.reason().strip()));
	}

	private String borough(AskCover command) {
		return (command.boroughCode() != null) ? command.boroughCode()
				: this.schools.get(command.urn()).boroughCode().orElse("");
	}

	/**
	 * Agrees to cover for which the other team asked.
	 * @throws AccessDeniedException for anybody but the other team and the central team
	 */
	public Cover agree(long id, int version) {
		Cover cover = get(id);
		if (ownTeam() != null && !cover.waitsFor(ownTeam())) {
			throw new AccessDeniedException("The other team agrees to cover, not the one that asked");
		}
		if (this.covers.agree(id, version, ownTeam(), this.currentUser.username(), this.clock.instant()) == 0) {
			throw new ObjectOptimisticLockingFailureException(Cover.class, id);
		}
		record("Cover agreed", cover);
		return cover;
	}

	/** Declines cover, takes it back or ends it: from now on it holds no more. */
	public Cover close(long id, int version) {
		Cover cover = get(id);
		if (this.covers.close(id, version, this.currentUser.username(), this.clock.instant()) == 0) {
			throw new ObjectOptimisticLockingFailureException(Cover.class, id);
		}
		record(cover.agreed() ? "Cover ended" : "Cover declined", cover);
		return cover;
	}

	private Cover get(long id) {
		Cover cover = this.covers.find(id).orElseThrow(() -> new NotFoundException("There is no cover " + id));
		Integer own = ownTeam();
		if (own != null && own != cover.lendingTeamId() && own != cover.borrowingTeamId()) {
			throw new AccessDeniedException("Cover is decided on by the two teams and the central team");
		}
		return cover;
	}

	/** Number of the supervisor's team, {@code null} for the central team. */
	public Integer ownTeam() {
		return this.currentUser.is(Role.CENTRAL) ? null : this.currentUser.person().teamId();
	}

	private void record(String action, Cover cover) {
		this.audit.record(action, cover.officer(),
				"%s, %s to %s".formatted(cover.place(), cover.startsOn(), cover.lastDay()));
	}

}
