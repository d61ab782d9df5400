package org.saferschools.officer;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A checked row of a list of officers: an officer with a posting.
 *
 * @param warrantNumber by which the officer is known
 * @param rank rank
 * @param team name of a team
 * @param kind code or name of a kind of officer
 * @param hours hours a week for schools
 * @param from first day of the posting
 * @param lastDay last day, {@code null} for until further notice
 */
public record PostedRow(WarrantNumber warrantNumber, Rank rank, String team, String kind, WeeklyHours hours,
		LocalDate from, LocalDate lastDay) {

	public PostedRow {
		Objects.requireNonNull(warrantNumber);
		Objects.requireNonNull(rank);
		Objects.requireNonNull(hours);
		if (lastDay != null && lastDay.isBefore(from)) {
			throw new IllegalArgumentException("A posting from %s to %s is out of order".formatted(from, lastDay));
		}
	}

	/**
	 * The same, ending before the posting that follows where it says no end itself.
	 * @param next first day of the posting that follows, {@code null} for none
	 */
	PostedRow endingBefore(LocalDate next) {
		return (this.lastDay != null || next == null) ? this : new PostedRow(this.warrantNumber, this.rank, this.team,
				this.kind, this.hours, this.from, next.minusDays(1));
	}

	/** First day on which it holds no more, {@code null} for until further notice. */
	LocalDate endsOn() {
		return (this.lastDay != null) ? this.lastDay.plusDays(1) : null;
	}

}
