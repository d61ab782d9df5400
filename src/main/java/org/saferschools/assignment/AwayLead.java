package org.saferschools.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An officer who leads schools and is away for long, now or soon.
 *
 * @param officerId number of the officer
 * @param officer such as "PC 4412"
 * @param startsOn first day away
 * @param endsOn first day back, {@code null} while nobody has said
 * @param schools how many schools the officer leads today
 * @param supported how many of these have a further officer
 */
public record AwayLead(long officerId, String officer, LocalDate startsOn, LocalDate endsOn, int schools,
		int supported) {

	/** Last day away; {@code null} while nobody has said. */
	public LocalDate lastDay() {
		return (this.endsOn != null) ? this.endsOn.minusDays(1) : null;
	}

	/** For how long, in words: "for 3 weeks", "until further notice". */
	public String howLong() {
		if (this.endsOn == null) {
			return "until further notice";
		}
		long days = ChronoUnit.DAYS.between(this.startsOn, this.endsOn);
		long weeks = Math.round(days / 7.0);
		return "for %d weeks".formatted(weeks);
	}

	/** How many of the schools nobody looks after meanwhile. */
	public int alone() {
		return this.schools - this.supported;
	}

}
