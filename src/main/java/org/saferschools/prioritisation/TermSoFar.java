package org.saferschools.prioritisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.saferschools.shared.Term;

/**
 * The term on which service is looked at, and how much of it has passed.
 *
 * @param term the term under way, or in the holidays the one that is over
 * @param share 0 on its first morning, 1 after its last day
 */
public record TermSoFar(Term term, double share) {

	/** As it stands on the morning of a day. */
	static TermSoFar on(LocalDate day) {
		Term term = Term.of(day);
		if (!term.contains(day)) {
			return new TermSoFar(term.previous(), 1);
		}
		double days = ChronoUnit.DAYS.between(term.from(), term.to().plusDays(1));
		return new TermSoFar(term, ChronoUnit.DAYS.between(term.from(), day) / days);
	}

	public boolean isOver() {
		return this.share == 1;
	}

}
