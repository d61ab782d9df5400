package org.saferschools.officer;

import java.time.LocalDate;

import org.saferschools.shared.RuleException;

/**
 * What is said of a posting.
 *
 * @param kindCode kind of officer, such as SSO
 * @param weeklyHours hours a week for schools
 * @param startsOn first day
 * @param lastDay last day, {@code null} for until further notice
 */
public record PostingDetails(String kindCode, WeeklyHours weeklyHours, LocalDate startsOn, LocalDate lastDay) {

	public PostingDetails {
		if (lastDay != null && lastDay.isBefore(startsOn)) {
			throw new RuleException("posting.order", "Last day must be the first day or later");
		}
	}

	/** First day on which it holds no more, {@code null} for until further notice. */
	LocalDate endsOn() {
		return (this.lastDay != null) ? this.lastDay.plusDays(1) : null;
	}

}
