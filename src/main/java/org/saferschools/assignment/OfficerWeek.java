package org.saferschools.assignment;

import java.time.LocalDate;

/**
 * What an officer has for schools in a week, in hours.
 *
 * @param monday first day of the week
 * @param posted what the posting gives, by the working days on which it holds
 * @param lostToHolidays what public holidays take of it
 * @param lostToAbsence what absences take of the rest
 */
public record OfficerWeek(LocalDate monday, double posted, double lostToHolidays, double lostToAbsence) {

	/** What is left for schools, never below 0. */
	public double available() {
		return Math.max(0, this.posted - this.lostToHolidays - this.lostToAbsence);
	}

}
