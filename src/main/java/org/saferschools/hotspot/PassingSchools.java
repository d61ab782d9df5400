package org.saferschools.hotspot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.saferschools.shared.GridPoint;
import org.saferschools.transport.BusJourneys;
import org.saferschools.transport.RouteRun;
import org.saferschools.transport.RouteStop;

/**
 * Finds the schools whose pupils pass a hotspot: on foot, where the middle of one of its
 * cells lies within {@value #WALK} m of the school; by bus, where a secondary school's
 * {@linkplain BusJourneys journeys} come to a stop in it.
 */
final class PassingSchools {

	/** Ten minutes on foot. */
	private static final int WALK = 800;

	private final CellGrid grid;

	/** By cell: the number of its hotspot. */
	private final Map<Integer, Integer> hotspotOf = new HashMap<>();

	private final BusJourneys journeys;

	PassingSchools(CellGrid grid, List<FoundHotspot> hotspots, List<RouteRun> routes) {
		this.grid = grid;
		for (int number = 0; number < hotspots.size(); number++) {
			int found = number;
			hotspots.get(number).cells().forEach((cell) -> this.hotspotOf.put(cell, found));
		}
		this.journeys = new BusJourneys(routes);
	}

	/**
	 * Finds.
	 * @return by number of the hotspot, from 0; those on foot first, then the nearest
	 */
	Map<Integer, List<PassingSchool>> of(List<NearbySchool> schools) {
		Map<Integer, List<PassingSchool>> passing = new HashMap<>();
		schools.parallelStream()
			.map(this::of)
			.toList()
			.forEach((found) -> found.forEach((hotspot,
					school) -> passing.computeIfAbsent(hotspot, (number) -> new ArrayList<>()).addAll(school)));
		passing.values()
			.forEach((found) -> found
				.sort(Comparator.comparing(PassingSchool::way).thenComparing(PassingSchool::metres)));
		return passing;
	}

	private Map<Integer, List<PassingSchool>> of(NearbySchool school) {
		Map<Integer, List<PassingSchool>> passing = new HashMap<>();
		onFoot(school.place())
			.forEach((hotspot, metres) -> passing.computeIfAbsent(hotspot, (number) -> new ArrayList<>())
				.add(new PassingSchool(school.urn(), school.name(), school.secondary(), PassingSchool.Way.FOOT, metres,
						List.of())));
		if (school.secondary()) {
			byBus(school.place())
				.forEach((hotspot, ride) -> passing.computeIfAbsent(hotspot, (number) -> new ArrayList<>())
					.add(new PassingSchool(school.urn(), school.name(), true, PassingSchool.Way.BUS, ride.metres,
							List.copyOf(ride.routes))));
		}
		return passing;
	}

	private Map<Integer, Integer> onFoot(GridPoint school) {
		Map<Integer, Integer> nearest = new HashMap<>();
		for (int cell : this.grid.within(school, WALK)) {
			Integer hotspot = this.hotspotOf.get(cell);
			if (hotspot != null) {
				nearest.merge(hotspot, (int) Math.round(school.distanceTo(this.grid.middle(cell))), Math::min);
			}
		}
		return nearest;
	}

	private Map<Integer, Ride> byBus(GridPoint school) {
		Map<Integer, Ride> rides = new HashMap<>();
		this.journeys.from(school, (stop, metres) -> {
			Integer hotspot = hotspotOf(stop);
			if (hotspot != null) {
				rides.computeIfAbsent(hotspot, (number) -> new Ride()).add(stop.route(), metres);
			}
		});
		return rides;
	}

	private Integer hotspotOf(RouteStop stop) {
		return this.hotspotOf.get(this.grid.cellAt(stop.place().easting(), stop.place().northing()));
	}

	private static final class Ride {

		private final TreeSet<String> routes = new TreeSet<>();

		private int metres = Integer.MAX_VALUE;

		void add(String route, double ridden) {
			this.routes.add(route);
			this.metres = Math.min(this.metres, (int) Math.round(ridden));
		}

	}

}
