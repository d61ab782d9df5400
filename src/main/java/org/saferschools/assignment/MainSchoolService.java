package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.saferschools.audit.Audit;
import org.saferschools.officer.Officer;
import org.saferschools.school.SchoolService;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which school an officer should lead above all; at most one at a time.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class MainSchoolService {

	private final JdbcClient jdbc;

	private final PlacementFacts facts;

	private final OwnOfficer ownOfficer;

	private final SchoolService schools;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	MainSchoolService(JdbcClient jdbc, PlacementFacts facts, OwnOfficer ownOfficer, SchoolService schools,
			CurrentUser currentUser, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.ownOfficer = ownOfficer;
		this.schools = schools;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** The officer's main school today. */
	@Transactional(readOnly = true)
	public Optional<Urn> of(long officerId) {
		return Optional.ofNullable(this.facts.mainSchoolsOf(List.of(officerId), today()).get(officerId));
	}

	/**
	 * Chooses the main school from today on.
	 * @param seen the main school that the person saw, {@code null} for none
	 * @param chosen the school, {@code null} for none
	 * @throws ObjectOptimisticLockingFailureException where it was another one meanwhile
	 * @throws RuleException where the officer has a conflict of interest there, or
	 * somebody else chose at the same moment
	 * @throws AccessDeniedException for anybody but a supervisor of the officer's team
	 */
	public void choose(long officerId, Urn seen, Urn chosen) {
		Officer officer = this.ownOfficer.decidable(officerId);
		waitForTurn(officerId);
		if (!Objects.equals(of(officerId).orElse(null), seen)) {
			throw new ObjectOptimisticLockingFailureException("Main school", officerId);
		}
		if (Objects.equals(seen, chosen)) {
			return;
		}
		if (chosen != null && this.facts.conflict(officerId, chosen, today())) {
			throw new RuleException("school.conflict",
					"%s has a declared conflict of interest at this school".formatted(officer.label()));
		}
		end(officerId);
		if (chosen != null) {
			begin(officerId, chosen);
		}
		this.audit.record("Main school chosen", officer.label(), (chosen != null)
				? "%s (%s) from %s".formatted(this.schools.get(chosen).name(), chosen, today()) : "none");
	}

	/**
	 * So that what somebody else chose at the same moment is seen before it is replaced.
	 */
	private void waitForTurn(long officerId) {
		this.jdbc.sql("select id from officer where id = :officer for update")
			.param("officer", officerId)
			.query(Long.class)
			.single();
	}

	private void end(long officerId) {
		this.jdbc.sql("""
				update main_school set ends_on = :today
				 where officer_id = :officer and (ends_on is null or ends_on > :today)""")
			.param("officer", officerId)
			.param("today", today())
			.update();
	}

	private void begin(long officerId, Urn chosen) {
		try {
			this.jdbc.sql("""
					insert into main_school (officer_id, urn, starts_on, chosen_by, chosen_at)
					values (:officer, :urn, :today, :by, :at)""")
				.param("officer", officerId)
				.param("urn", chosen.value())
				.param("today", today())
				.param("by", this.currentUser.username())
				.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("one_main_school_at_a_time",
					new RuleException("school.chosen", "Somebody else has just chosen a main school. Look again")));
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
