package org.saferschools.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * Refuses dates that are slips of the keyboard: a year of 202, a posting in thirty years.
 */
@Component
class SensibleDates {

	private static final LocalDate EARLIEST = LocalDate.of(2000, Month.JANUARY, 1);

	private final Clock clock;

	SensibleDates(Clock clock) {
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** First and last day of a posting. */
	void check(PostingDetails posting) {
		refuseOutside("posting.start", "First day", posting.startsOn(), 1);
		refuseOutside("posting.end", "Last day", posting.lastDay(), 10);
	}

	/** First and last day of an absence. */
	void check(AbsenceDetails absence) {
		refuseOutside("absence.start", "First day", absence.startsOn(), 1);
		refuseOutside("absence.end", "Last day", absence.lastDay(), 3);
	}

	/** Vetting and training. */
	void check(OfficerDetails officer) {
		refuseOutside("officer.vetted", "Vetted until", officer.vettedUntil(), 15);
		refuseOutside("officer.trained", "Trained on", officer.trainedOn(), 0);
	}

	/** The day on which a team takes a borough on. */
	void checkStart(LocalDate day) {
		refuseOutside("borough.start", "Date", day, 1);
	}

	private void refuseOutside(String code, String field, LocalDate day, int yearsAhead) {
		if (day == null) {
			return;
		}
		if (day.isBefore(EARLIEST)) {
			throw new RuleException(code, field + " must be 1 January 2000 or later");
		}
		if (day.isAfter(today().plusYears(yearsAhead))) {
			throw new RuleException(code, field + " must be " + latest(yearsAhead));
		}
	}

	private static String latest(int yearsAhead) {
		return switch (yearsAhead) {
			case 0 -> "today or in the past";
			case 1 -> "within a year from today";
			default -> "within " + yearsAhead + " years from today";
		};
	}

}
