package org.saferschools.hotspot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.saferschools.shared.GridPoint;
import org.saferschools.transport.Hub;
import org.saferschools.transport.RouteStop;

/**
 * Names hotspots after what people know: the nearest hub within {@value #NEAR} m of the
 * peak, else the street with most robberies, else the nearest stop, else the nearest
 * school, else the place on the National Grid. No two in a borough share a name: the
 * second takes the next best.
 */
final class HotspotNames {

	private static final int NEAR = 300;

	/** What police.uk calls map points that are no street. */
	private static final Set<String> NO_STREETS = Set.of("Supermarket", "Shopping Area", "Parking Area",
			"Petrol Station", "Nightclub", "Pedestrian Subway", "Park/Open Space", "Sports/Recreation Area",
			"Theatre/Concert Hall", "Hospital", "Police Station", "Bus/Coach Station", "Conference/Exhibition Centre",
			"Further/Higher Educational Building", "Sports/recreation Area", "Theatre/concert Hall",
			"Bus/coach Station", "Conference/exhibition Centre", "Further/higher Educational Building",
			"Park/open Space");

	private static final String ON_OR_NEAR = "On or near ";

	private final HotspotData data;

	private final Map<Integer, List<String>> streets;

	private final List<RouteStop> stops;

	private final Set<String> taken = new HashSet<>();

	/**
	 * Prepares.
	 * @param streets by number of the hotspot: its map points, those with most robberies
	 * first
	 */
	HotspotNames(HotspotData data, Map<Integer, List<String>> streets) {
		this.data = data;
		this.streets = streets;
		this.stops = data.routes().stream().flatMap((run) -> run.stops().stream()).toList();
	}

	/** Names the next hotspot. */
	String of(int number, FoundHotspot hotspot) {
		GridPoint peak = hotspot.peak();
		String borough = hotspot.borough().code();
		List<String> names = new ArrayList<>(hubs(peak));
		names.addAll(streets(number));
		return names.stream()
			.filter((name) -> this.taken.add(borough + name))
			.findFirst()
			.or(() -> Stream.of(stop(peak), school(peak))
				.flatMap(List::stream)
				.filter((name) -> this.taken.add(borough + name))
				.findFirst())
			.orElseGet(() -> "Around easting %d, northing %d".formatted(peak.easting(), peak.northing()));
	}

	private List<String> hubs(GridPoint peak) {
		return this.data.hubs()
			.stream()
			.filter((hub) -> hub.place().isWithin(NEAR, peak))
			.sorted(Comparator.comparingDouble((Hub hub) -> hub.place().distanceTo(peak)).thenComparing(Hub::code))
			.map(Hub::name)
			.toList();
	}

	private List<String> streets(int number) {
		return this.streets.getOrDefault(number, List.of())
			.stream()
			.map((street) -> street.startsWith(ON_OR_NEAR) ? street.substring(ON_OR_NEAR.length()).strip() : street)
			.filter((street) -> !street.isBlank() && !NO_STREETS.contains(street))
			.toList();
	}

	private List<String> stop(GridPoint peak) {
		return this.stops.stream()
			.filter((stop) -> stop.place().isWithin(NEAR, peak))
			.min(Comparator.comparingDouble((stop) -> stop.place().distanceTo(peak)))
			.map(RouteStop::name)
			.stream()
			.toList();
	}

	private List<String> school(GridPoint peak) {
		return this.data.schools()
			.stream()
			.min(Comparator.comparingDouble((school) -> school.place().distanceTo(peak)))
			.map((school) -> "Near " + school.name())
			.stream()
			.toList();
	}

}
