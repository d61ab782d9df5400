package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.officer.TeamService;
import org.saferschools.shared.Term;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Weighs the hours of a team's officers against what its schools need, week by week of a
 * term: of the own team for a supervisor, of any for the central team.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class TermBalanceService {

	private final TeamReach reach;

	private final TeamService teams;

	private final OfficerWeeks weeks;

	private final WorkRepository work;

	private final ServiceHours serviceHours;

	private final SchoolCareService schools;

	private final Clock clock;

	TermBalanceService(TeamReach reach, TeamService teams, OfficerWeeks weeks, WorkRepository work,
			ServiceHours serviceHours, SchoolCareService schools, Clock clock) {
		this.reach = reach;
		this.teams = teams;
		this.weeks = weeks;
		this.work = work;
		this.serviceHours = serviceHours;
		this.schools = schools;
		this.clock = clock;
	}

	/** The term under way, or in the holidays the coming one. */
	public Term term() {
		return Term.of(LocalDate.now(this.clock));
	}

	/**
	 * The balance of a term.
	 * @throws AccessDeniedException where the person may not see the team's placements
	 */
	public TermBalance of(int teamId, Term term) {
		this.reach.require(teamId);
		SchoolHours hours = this.serviceHours.in(term);
		List<SchoolCare> ranked = this.schools.ofTeam(teamId).stream().filter((each) -> each.tier() != null).toList();
		double needed = ranked.stream().mapToDouble((each) -> hours.of(each.tier(), each.peers()).orElse(0)).sum();
		return new TermBalance(teamId, this.teams.get(teamId).name(), term,
				balances(this.weeks.ofTeam(teamId, term), term, hours), needed, ranked.size());
	}

	/**
	 * The balance of one officer in the term under way, in all postings of it.
	 * @return without weeks where the officer has no posting in the term
	 */
	List<OfficerBalance> ofOfficer(long officerId) {
		return balances(this.weeks.of(List.of(officerId), term()), term(), this.serviceHours.in(term()));
	}

	private List<OfficerBalance> balances(List<OfficerTime> times, Term term, SchoolHours hours) {
		List<LocalDate> mondays = OfficerWeeks.mondays(term);
		List<Long> officers = times.stream().map((time) -> time.officer().officerId()).toList();
		WorkReckoning reckoning = new WorkReckoning(hours, this.work.within(officers, mondays.get(0),
				mondays.get(mondays.size() - 1).plusWeeks(1), LocalDate.now(this.clock)));
		return times.stream().map((time) -> balance(time, mondays, reckoning)).toList();
	}

	private static OfficerBalance balance(OfficerTime time, List<LocalDate> mondays, WorkReckoning reckoning) {
		long officer = time.officer().officerId();
		return new OfficerBalance(officer, time.officer().label(), time.officer().kindName(), IntStream
			.range(0, mondays.size())
			.mapToObj((week) -> BalanceWeek.of(time.weeks().get(week), reckoning.used(officer, mondays.get(week))))
			.toList());
	}

}
