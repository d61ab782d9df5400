package org.saferschools.hotspot;

import java.util.List;

/**
 * Near repeats of a set.
 *
 * @param unit what time is counted in
 * @param robberies how many were compared
 * @param permutations how often times were dealt out
 * @param repeats by distance, within it by time
 */
public record NearRepeats(Unit unit, int robberies, int permutations, List<NearRepeat> repeats) {

	/**
	 * What time is counted in.
	 */
	public enum Unit {

		/** Where only police.uk is loaded. */
		MONTH("month"),
		/** Where a force extract covers the months. */
		DAY("day");

		private final String label;

		Unit(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
