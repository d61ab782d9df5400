package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.saferschools.officer.Officer;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows one officer as placements see them: to the supervisor of the own team and to the
 * central team.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class OfficerPlacementService {

	private final OwnOfficer ownOfficer;

	private final TermBalanceService balances;

	private final PlacementFacts facts;

	private final ConflictRepository conflicts;

	private final SupportRepository support;

	private final AwayLeadRepository away;

	private final JdbcClient jdbc;

	private final Clock clock;

	OfficerPlacementService(OwnOfficer ownOfficer, TermBalanceService balances, PlacementFacts facts,
			ConflictRepository conflicts, SupportRepository support, AwayLeadRepository away, JdbcClient jdbc,
			Clock clock) {
		this.ownOfficer = ownOfficer;
		this.balances = balances;
		this.facts = facts;
		this.conflicts = conflicts;
		this.support = support;
		this.away = away;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The officer's placement today.
	 * @throws AccessDeniedException where the person may not see it
	 */
	public OfficerPlacement of(long officerId) {
		Officer officer = this.ownOfficer.visible(officerId);
		LocalDate today = LocalDate.now(this.clock);
		Integer team = this.ownOfficer.teamOf(officerId);
		List<AwayLead> away = (team != null) ? this.away.ofTeam(team, today) : List.of();
		return new OfficerPlacement(officerId, officer.label(), team, officer.mostSchools(),
				this.ownOfficer.isDecidable(officerId),
				this.balances.ofOfficer(officerId).stream().findFirst().orElse(null),
				away.stream().filter((lead) -> lead.officerId() == officerId).toList(), leads(officerId, today),
				this.support.findOfOfficer(officerId, today),
				this.facts.mainSchoolsOf(List.of(officerId), today).get(officerId),
				this.conflicts.ofOfficer(officerId));
	}

	/**
	 * The officer's name for colleagues, for somebody about to decide on the officer.
	 * @throws AccessDeniedException for anybody but a supervisor of the officer's team
	 */
	public String labelToDecide(long officerId) {
		return this.ownOfficer.decidable(officerId).label();
	}

	private List<OfficerPlacement.LedBy> leads(long officerId, LocalDate today) {
		return this.jdbc
			.sql("""
					select l.urn, s.name, p.tier, p.decision_id, l.told_on is null as pending, l.starts_on > :day as upcoming,
					       (select string_agg(case o.rank when 'INSP' then 'Insp' else o.rank end || ' ' || o.warrant_no, ',')
					          from support h join officer o on o.id = h.officer_id
					         where h.urn = l.urn and (h.ends_on is null or h.ends_on > :day and h.ends_on > h.starts_on)) as helpers
					  from lead l
					  join school s on s.urn = l.urn
					  left join school_tier(:day) p on p.urn = l.urn
					 where l.officer_id = :officer and l.withdrawn_at is null
					   and (l.ends_on is null or l.ends_on > :day and l.ends_on > l.starts_on)
					 order by p.tier nulls last, p.rank, s.name""")
			.param("officer", officerId)
			.param("day", today)
			.query((row, number) -> new OfficerPlacement.LedBy(new Urn(row.getInt("urn")), row.getString("name"),
					row.getObject("tier", Integer.class), row.getObject("decision_id") != null,
					state(row.getBoolean("pending"), row.getBoolean("upcoming")), names(row.getString("helpers"))))
			.list();
	}

	private static LeadState state(boolean pending, boolean upcoming) {
		if (pending) {
			return LeadState.PENDING;
		}
		return upcoming ? LeadState.UPCOMING : LeadState.EFFECTIVE;
	}

	private static List<String> names(String helpers) {
		return Stream.ofNullable(helpers).flatMap((all) -> Arrays.stream(all.split(","))).toList();
	}

}
