package org.saferschools.hotspot.web;

import java.util.List;

import org.saferschools.area.GeoJsonShape;
import org.saferschools.shared.LonLat;

/**
 * What a map of hotspots draws.
 *
 * @param boroughs outlines
 * @param hotspots the places
 * @param points schools, stops and hubs
 */
record HotspotMap(List<GeoJsonShape> boroughs, List<Place> hotspots, List<Point> points) {

	/**
	 * A hotspot.
	 *
	 * @param id its number among all sets
	 * @param number within its set
	 * @param title its name
	 * @param robberies how many
	 * @param significant whether it is more than chance
	 * @param shape its outline
	 */
	record Place(long id, int number, String title, int robberies, boolean significant, GeoJsonShape shape) {
	}

	/**
	 * A place that matters.
	 *
	 * @param kind school, stop or hub
	 * @param name its name
	 * @param place where it is
	 */
	record Point(String kind, String name, LonLat place) {
	}

}
