package org.saferschools.campaign.effect;

/**
 * What was recorded in one area.
 *
 * @param name of the area
 * @param months incidents in each month of a window that all areas share, the earliest
 * first
 */
public record Counts(String name, int[] months) {

	/**
	 * Incidents in months that follow each other.
	 * @param first number of the first month, from 0
	 * @param length how many months
	 */
	int sum(int first, int length) {
		int sum = 0;
		for (int month = first; month < first + length; month++) {
			sum += this.months[month];
		}
		return sum;
	}

}
