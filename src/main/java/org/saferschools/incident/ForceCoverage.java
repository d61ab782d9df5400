package org.saferschools.incident;

import java.time.YearMonth;
import java.util.List;

/**
 * Which months of a window a force has given.
 *
 * @param force the force's name
 * @param missing months of the window of which nothing is loaded, in order
 * @param months how many months the window has
 */
public record ForceCoverage(String force, List<YearMonth> missing, int months) {

	public int loaded() {
		return this.months - this.missing.size();
	}

	public boolean complete() {
		return this.missing.isEmpty();
	}

}
