package org.saferschools.map.web;

/**
 * How the circle of some crimes is drawn: its area grows with their number, up to a
 * bound, as the map's script draws it, too.
 */
final class CrimeCircle {

	/** Pixels of a radius within which a number can be read. */
	static final double READABLE = 7.5;

	private static final double LEAST = 3.5;

	private static final double MOST = 20;

	private CrimeCircle() {
	}

	/** Pixels. */
	static double radius(int count) {
		return Math.min(MOST, LEAST + 1.4 * Math.sqrt(count - 1));
	}

	/** The number as it fits into the circle. */
	static String words(int count) {
		return (count < 1_000) ? String.valueOf(count) : Math.round(count / 1_000.0) + "k";
	}

}
