package org.saferschools.prioritisation.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saferschools.prioritisation.ServedSchool;
import org.saferschools.prioritisation.ServiceLevel;

/**
 * Draws need from left to right and service from bottom to top, in the units of its SVG.
 *
 * @param points one for each school
 */
record ServiceChart(List<Point> points) {

	/** Left end of the drawing. */
	static final int LEFT = 56;

	/** Right end. */
	static final int RIGHT = 704;

	/** Where nothing was received. */
	static final int BOTTOM = 360;

	/** Where twice as much was received as is promised by now, or more. */
	static final int TOP = 24;

	private static final double MOST = 2;

	private static final int FEW = 400;

	static ServiceChart of(List<ServedSchool> schools) {
		boolean named = schools.size() <= FEW;
		return new ServiceChart(schools.stream().map((school) -> point(school, named)).toList());
	}

	private static Point point(ServedSchool school, boolean named) {
		return new Point(Math.round(LEFT + school.need() / 100 * (RIGHT - LEFT)), height(school.served()),
				school.level(), named ? school : null);
	}

	/** Such as "12 under-served, 60 as promised, 7 over-served". */
	public String inWords() {
		return Stream.of(ServiceLevel.values())
			.map((level) -> "%d %s".formatted(this.points.stream().filter((point) -> point.level == level).count(),
					level.label().toLowerCase(Locale.UK)))
			.collect(Collectors.joining(", "));
	}

	/** Below this line a school is under-served. */
	public long least() {
		return height(ServiceLevel.LEAST);
	}

	/** Above this line a school is over-served. */
	public long most() {
		return height(ServiceLevel.MOST);
	}

	private static long height(double served) {
		return Math.round(BOTTOM - Math.min(served, MOST) / MOST * (BOTTOM - TOP));
	}

	/**
	 * A school.
	 *
	 * @param x from the left
	 * @param y from the top
	 * @param level how it is served, which gives the shape
	 * @param school said when pointed at; {@code null} where there are too many to say
	 */
	record Point(long x, long y, ServiceLevel level, ServedSchool school) {
	}

}
