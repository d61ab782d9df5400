package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.saferschools.officer.Away;
import org.saferschools.officer.PostedOfficer;

/**
 * What an officer has for schools, week by week.
 *
 * @param officer who, with the latest of the postings in that time
 * @param weeks the weeks asked for, in order
 * @param away when the officer is away in that time, earliest first
 */
public record OfficerTime(PostedOfficer officer, List<OfficerWeek> weeks, List<Away> away) {

	public OfficerTime {
		weeks = List.copyOf(weeks);
		away = List.copyOf(away);
	}

	/** Hours for schools in all weeks together. */
	public double available() {
		return sum(OfficerWeek::available);
	}

	/** Hours that the posting gives in all weeks together. */
	public double posted() {
		return sum(OfficerWeek::posted);
	}

	/** Hours that absences take in all weeks together. */
	public double lostToAbsence() {
		return sum(OfficerWeek::lostToAbsence);
	}

	/** Hours that public holidays take in all weeks together. */
	public double lostToHolidays() {
		return sum(OfficerWeek::lostToHolidays);
	}

	/**
	 * Hours a week for schools, as the mean of the weeks from a day on.
	 * @param day a day of the first week that counts
	 * @return 0 where no week is left
	 */
	public double weeklyFrom(LocalDate day) {
		return this.weeks.stream()
			.filter((week) -> week.monday().plusDays(6).compareTo(day) >= 0)
			.mapToDouble(OfficerWeek::available)
			.average()
			.orElse(0);
	}

	private double sum(ToDoubleFunction<OfficerWeek> hours) {
		return this.weeks.stream().mapToDouble(hours).sum();
	}

}
