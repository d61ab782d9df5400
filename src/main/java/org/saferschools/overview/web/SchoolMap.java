package org.saferschools.overview.web;

import java.util.List;

import org.saferschools.area.GeoJsonShape;
import org.saferschools.shared.LonLat;

/**
 * What the map of a school's page draws.
 *
 * @param school its name
 * @param place where it is
 * @param radius of the catchment, metres
 * @param points map points with robberies in the last 12 months
 * @param boroughs outlines
 */
record SchoolMap(String school, LonLat place, int radius, List<Point> points, List<GeoJsonShape> boroughs) {

	/**
	 * A map point.
	 *
	 * @param place where it is
	 * @param street what police.uk calls it
	 * @param count robberies there
	 */
	record Point(LonLat place, String street, int count) {
	}

}
