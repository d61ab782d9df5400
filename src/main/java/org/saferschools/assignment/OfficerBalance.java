package org.saferschools.assignment;

import java.util.List;

/**
 * An officer's hours over a term.
 *
 * @param officerId number of the officer
 * @param officer such as "PC 4412"
 * @param kind kind of officer
 * @param weeks the weeks of the term, in order
 */
public record OfficerBalance(long officerId, String officer, String kind, List<BalanceWeek> weeks) {

	public OfficerBalance {
		weeks = List.copyOf(weeks);
	}

	/** All weeks together. */
	public BalanceWeek total() {
		return this.weeks.stream().reduce(BalanceWeek::plus).orElseThrow();
	}

	public long weeksOver() {
		return this.weeks.stream().filter(BalanceWeek::isOver).count();
	}

}
