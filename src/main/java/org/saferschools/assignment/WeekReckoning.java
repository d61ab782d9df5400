package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.saferschools.officer.Away;
import org.saferschools.officer.PostedOfficer;

/**
 * Reckons an officer's hours for schools week by week. The hours of a posting are spread
 * evenly over Monday to Friday; a public holiday takes its day, an absence its share of
 * the working days that are left.
 *
 * @param mondays the weeks, each by its first day
 * @param holiday whether a day is a public holiday
 */
record WeekReckoning(List<LocalDate> mondays, Predicate<LocalDate> holiday) {

	static final int WORKING_DAYS = 5;

	private static final double WHOLE = 100;

	/**
	 * The weeks of one officer.
	 * @param postings the officer's postings, no two on one day
	 * @param away when the officer is away, never more than 100 per cent on one day
	 */
	List<OfficerWeek> weeksOf(List<PostedOfficer> postings, List<Away> away) {
		return this.mondays.stream().map((monday) -> week(monday, postings, away)).toList();
	}

	private OfficerWeek week(LocalDate monday, List<PostedOfficer> postings, List<Away> away) {
		double posted = 0;
		double toHolidays = 0;
		double toAbsence = 0;
		for (LocalDate day : workingDays(monday)) {
			double hours = hoursOn(day, postings);
			posted += hours;
			if (this.holiday.test(day)) {
				toHolidays += hours;
			}
			else {
				toAbsence += hours * shareAway(day, away);
			}
		}
		return new OfficerWeek(monday, posted, toHolidays, toAbsence);
	}

	/** Monday to Friday of the week. */
	static List<LocalDate> workingDays(LocalDate monday) {
		return IntStream.range(0, WORKING_DAYS).mapToObj(monday::plusDays).toList();
	}

	private static double hoursOn(LocalDate day, List<PostedOfficer> postings) {
		return postings.stream()
			.filter((posting) -> posting.covers(day))
			.mapToDouble((posting) -> posting.weeklyHours().doubleValue() / WORKING_DAYS)
			.sum();
	}

	private static double shareAway(LocalDate day, List<Away> away) {
		return away.stream().filter((spell) -> spell.covers(day)).mapToDouble((spell) -> spell.percent() / WHOLE).sum();
	}

}
