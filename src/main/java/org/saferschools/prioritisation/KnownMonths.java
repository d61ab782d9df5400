package org.saferschools.prioritisation;

import java.util.Map;

import org.saferschools.incident.MonthWindow;

/**
 * Of which months crime near a school is known: those that the force which polices its
 * borough has given. A month that nobody has imported is not a month without crime.
 */
final class KnownMonths {

	private final Map<Integer, boolean[]> byForce;

	private final boolean[] anyForce;

	/**
	 * Notes what is loaded.
	 * @param byForce by the force's number, one entry for each month of the window
	 */
	KnownMonths(MonthWindow window, Map<Integer, boolean[]> byForce) {
		this.byForce = byForce;
		this.anyForce = new boolean[window.months()];
		byForce.values().forEach((known) -> {
			for (int month = 0; month < known.length; month++) {
				this.anyForce[month] |= known[month];
			}
		});
	}

	/**
	 * The months of a school, the earliest first; outside any borough, those of any
	 * force.
	 */
	boolean[] of(RankedSchool school) {
		return (school.forceId() == null) ? this.anyForce
				: this.byForce.getOrDefault(school.forceId(), new boolean[this.anyForce.length]);
	}

}
