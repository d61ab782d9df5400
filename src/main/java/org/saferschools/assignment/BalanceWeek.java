package org.saferschools.assignment;

import java.time.LocalDate;

/**
 * Hours of a week: of one officer or of a team.
 *
 * @param monday first day of the week
 * @param posted what postings give
 * @param lostToHolidays what public holidays take of it
 * @param lostToAbsence what absences take of it
 * @param available what is left for schools
 * @param used what the schools take that are led or supported
 */
public record BalanceWeek(LocalDate monday, double posted, double lostToHolidays, double lostToAbsence,
		double available, double used) {

	private static final int TENTHS = 10;

	static BalanceWeek of(OfficerWeek week, double used) {
		return new BalanceWeek(week.monday(), week.posted(), week.lostToHolidays(), week.lostToAbsence(),
				week.available(), used);
	}

	BalanceWeek plus(BalanceWeek other) {
		return new BalanceWeek(this.monday, this.posted + other.posted, this.lostToHolidays + other.lostToHolidays,
				this.lostToAbsence + other.lostToAbsence, this.available + other.available, this.used + other.used);
	}

	/** What absences and holidays take. */
	public double lost() {
		return this.lostToHolidays + this.lostToAbsence;
	}

	/** Below 0 where the schools take more than there is. */
	public double left() {
		return this.available - this.used;
	}

	/** Whether the schools take more than there is, by a tenth of an hour or more. */
	public boolean isOver() {
		return Math.round(TENTHS * left()) < 0;
	}

}
