package org.saferschools.patrol.web;

import java.util.List;

import org.saferschools.area.GeoJsonShape;
import org.saferschools.patrol.Patrol;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * What the map of a patrol draws, in the same form as the map of a school's page.
 *
 * @param school its name
 * @param place of the first stop
 * @param radius metres around it that are shown
 * @param points the stops
 * @param boroughs outlines
 */
record PatrolMap(String school, LonLat place, int radius, List<Point> points, List<GeoJsonShape> boroughs) {

	private static final int LEAST_METRES = 300;

	static PatrolMap of(Patrol patrol, List<GeoJsonShape> boroughs) {
		var first = patrol.stops().get(0).place();
		double farthest = patrol.stops().stream().mapToDouble((stop) -> stop.place().distanceTo(first)).max().orElse(0);
		List<Point> points = patrol.timetable()
			.stream()
			.map((timed) -> new Point(NationalGrid.toLonLat(timed.stop().place()),
					"%s at %tR".formatted(timed.stop().name(), timed.at()), timed.stop().robberies()))
			.toList();
		return new PatrolMap(patrol.activity().school().name(), NationalGrid.toLonLat(first),
				(int) Math.max(LEAST_METRES, farthest), points, boroughs);
	}

	/**
	 * A stop.
	 *
	 * @param place where it is
	 * @param street its name and when the patrol comes there
	 * @param count robberies near it in 12 months
	 */
	record Point(LonLat place, String street, int count) {
	}

}
