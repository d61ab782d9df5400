package org.saferschools.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.officer.Away;
import org.saferschools.officer.PostedOfficer;

/**
 * How long an officer has for schools on each day: a fifth of the weekly hours from
 * Monday to Friday while the posting and the vetting hold, less the part that the officer
 * is away.
 *
 * @param postings of the officer to the team
 * @param away when the officer is away
 */
record WorkingDays(List<PostedOfficer> postings, List<Away> away) {

	private static final double DAYS_A_WEEK = 5;

	private static final double MINUTES_AN_HOUR = 60;

	private static final int ALL = 100;

	/** Minutes for schools on a day. */
	double minutes(LocalDate day) {
		if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
			return 0;
		}
		int present = ALL - this.away.stream().filter((each) -> each.covers(day)).mapToInt(Away::percent).sum();
		double weekly = this.postings.stream()
			.filter((posting) -> holds(posting, day) && posting.isVettedOn(day))
			.map(PostedOfficer::weeklyHours)
			.mapToDouble(BigDecimal::doubleValue)
			.sum();
		return weekly * MINUTES_AN_HOUR / DAYS_A_WEEK * Math.max(0, present) / ALL;
	}

	private static boolean holds(PostedOfficer posting, LocalDate day) {
		return !day.isBefore(posting.startsOn()) && (posting.endsOn() == null || day.isBefore(posting.endsOn()));
	}

}
