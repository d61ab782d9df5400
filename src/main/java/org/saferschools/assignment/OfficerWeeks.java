package org.saferschools.assignment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.activity.PublicHolidays;
import org.saferschools.officer.Away;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.officer.WorkingTimeService;
import org.saferschools.shared.Term;

import org.springframework.stereotype.Component;

/**
 * Tells how many hours officers have for schools in each week: what their postings give,
 * less public holidays and absences. Two statements however many officers and weeks.
 */
@Component
public class OfficerWeeks {

	private final WorkingTimeService time;

	private final PublicHolidays holidays;

	OfficerWeeks(WorkingTimeService time, PublicHolidays holidays) {
		this.time = time;
		this.holidays = holidays;
	}

	/**
	 * The officers who are posted to a team in some week of the term, by warrant number.
	 */
	public List<OfficerTime> ofTeam(int teamId, Term term) {
		List<LocalDate> mondays = mondays(term);
		LocalDate last = lastDay(mondays);
		return reckon(this.time.postingsTo(teamId, mondays.get(0), last), mondays, last);
	}

	/** Officers in all their postings of the term; one without any is left out. */
	List<OfficerTime> of(Collection<Long> officerIds, Term term) {
		List<LocalDate> mondays = mondays(term);
		LocalDate last = lastDay(mondays);
		return reckon(this.time.postingsOf(officerIds, mondays.get(0), last), mondays, last);
	}

	private List<OfficerTime> reckon(List<PostedOfficer> postings, List<LocalDate> mondays, LocalDate last) {
		Map<Long, List<PostedOfficer>> byOfficer = postings.stream()
			.collect(Collectors.groupingBy(PostedOfficer::officerId, LinkedHashMap::new, Collectors.toList()));
		Map<Long, List<Away>> away = this.time.away(byOfficer.keySet(), mondays.get(0), last)
			.stream()
			.collect(Collectors.groupingBy(Away::officerId));
		WeekReckoning reckoning = new WeekReckoning(mondays, (day) -> this.holidays.on(day).isPresent());
		return byOfficer.entrySet()
			.stream()
			.map((entry) -> time(entry.getValue(), away.getOrDefault(entry.getKey(), List.of()), reckoning))
			.toList();
	}

	private static OfficerTime time(List<PostedOfficer> postings, List<Away> away, WeekReckoning reckoning) {
		return new OfficerTime(postings.get(postings.size() - 1), reckoning.weeksOf(postings, away), away);
	}

	/** The weeks that a term touches, each by its Monday. */
	static List<LocalDate> mondays(Term term) {
		LocalDate first = term.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return first.datesUntil(term.to().plusDays(1), Period.ofWeeks(1)).toList();
	}

	private static LocalDate lastDay(List<LocalDate> mondays) {
		return mondays.get(mondays.size() - 1).plusDays(6);
	}

}
