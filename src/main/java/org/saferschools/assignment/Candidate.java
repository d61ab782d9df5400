package org.saferschools.assignment;

import java.util.Comparator;

/**
 * An officer of the school's team, as somebody who could lead it.
 *
 * @param load the officer and how much of the week is used
 * @param nearest metres from the school to the nearest of the officer's schools in a
 * straight line, {@code null} where there is none
 * @param enoughHours whether the hours left suffice for this school
 * @param obstacle why the officer can't lead it today, {@code null} where nothing stands
 * against it
 * @param mayHelp whether the officer could support there: a ceiling is of leads only
 */
public record Candidate(OfficerLoad load, Double nearest, boolean enoughHours, String obstacle, boolean mayHelp) {

	/**
	 * Those with enough hours first, then the nearest, then those with most hours left.
	 */
	static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::enoughHours)
		.reversed()
		.thenComparing(Candidate::nearest, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((candidate) -> candidate.load().hoursLeft(), Comparator.reverseOrder());

	public boolean isFit() {
		return this.obstacle == null;
	}

}
