package org.saferschools.plan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.officer.OfficerService;
import org.saferschools.officer.TeamService;
import org.saferschools.officer.WorkingTimeService;
import org.saferschools.school.SchoolCalendarService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.Urn;

/**
 * Shows calendars: supervisors and officers the own team's, the central team any team's.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class CalendarService {

	private final List<CalendarEntries> sources;

	private final TeamService teams;

	private final OfficerService officers;

	private final WorkingTimeService times;

	private final SchoolCalendarService calendars;

	private final CurrentUser currentUser;

	private final Clock clock;

	CalendarService(List<CalendarEntries> sources, TeamService teams, OfficerService officers, WorkingTimeService times,
			SchoolCalendarService calendars, CurrentUser currentUser, Clock clock) {
		this.sources = sources;
		this.teams = teams;
		this.officers = officers;
		this.times = times;
		this.calendars = calendars;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Which team's calendar is shown.
	 * @param asked the team in the address, {@code null} for none
	 * @return empty for what concerns all of London
	 * @throws AccessDeniedException where an officer or supervisor asks for another team
	 */
	public Optional<Integer> team(Integer asked) {
		if (this.currentUser.is(Role.CENTRAL)) {
			return Optional.ofNullable(asked);
		}
		Optional<Integer> own = this.currentUser.is(Role.SUPERVISOR)
				? Optional.ofNullable(this.currentUser.person().teamId())
				: this.officers.teamOf(this.currentUser.person().officerId(), LocalDate.now(this.clock));
		if (asked != null && !own.equals(Optional.of(asked))) {
			throw new AccessDeniedException("The calendar of another team is seen by that team and the central team");
		}
		return own;
	}

	/**
	 * Part of a calendar.
	 * @param team as {@link #team} gave it
	 * @param officer only what this officer takes part in, {@code null} for all
	 * @param school only what happens at this school, {@code null} for all
	 */
	public CalendarSheet sheet(Optional<Integer> team, Long officer, Urn school, CalendarView view, LocalDate day) {
		CalendarScope scope = team
			.map((id) -> new CalendarScope(id, this.teams.boroughsOf(id, LocalDate.now(this.clock)), officer, school))
			.orElseGet(this::withoutTeam);
		List<CalendarEntry> entries = this.sources.stream()
			.flatMap((source) -> source.between(scope, view.first(day), view.last(day)).stream())
			.toList();
		return new CalendarSheet(view, day, entries, clashes(entries, view.first(day), view.last(day)));
	}

	private List<Clash> clashes(List<CalendarEntry> entries, LocalDate from, LocalDate to) {
		List<CalendarEntry> visits = entries.stream()
			.filter((entry) -> entry.visit() != null && entry.state() == EntryState.PLANNED)
			.sorted(Comparator.comparing(CalendarEntry::from))
			.toList();
		Set<Long> officerIds = visits.stream()
			.flatMap((visit) -> visit.visit().officerIds().stream())
			.collect(Collectors.toSet());
		Set<Urn> schools = visits.stream().map((visit) -> visit.visit().school()).collect(Collectors.toSet());
		return Clashes.in(visits, this.times.away(officerIds, from, to), this.calendars.of(schools));
	}

	/** An officer between postings still sees the own work. */
	private CalendarScope withoutTeam() {
		return this.currentUser.is(Role.OFFICER)
				? new CalendarScope(null, List.of(), this.currentUser.person().officerId(), null)
				: CalendarScope.london();
	}

}
