package org.saferschools.officer;

import java.time.LocalDate;

import org.saferschools.shared.RuleException;

/**
 * What is said of an absence.
 *
 * @param kindCode kind of absence, such as COURT
 * @param percent how much of the weekly hours is lost, 1 to 100
 * @param startsOn first day
 * @param lastDay last day, {@code null} for until further notice
 */
public record AbsenceDetails(String kindCode, int percent, LocalDate startsOn, LocalDate lastDay) {

	private static final int ALL = 100;

	public AbsenceDetails {
		if (percent < 1 || percent > ALL) {
			throw new RuleException("absence.percent", "Share of the hours must be between 1 and 100 per cent");
		}
		if (lastDay != null && lastDay.isBefore(startsOn)) {
			throw new RuleException("absence.order", "Last day must be the first day or later");
		}
	}

	/** First day on which the officer is back, {@code null} for until further notice. */
	LocalDate endsOn() {
		return (this.lastDay != null) ? this.lastDay.plusDays(1) : null;
	}

}
