package org.saferschools.transport;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saferschools.shared.GridPoint;

/**
 * The stops where pupils wait for a bus, with the routes of each, in squares as wide as
 * what counts as near. Sections where a bus is hailed are no place to wait, and nobody
 * goes to school on a night route.
 */
final class Halts {

	private final int metres;

	private final Collection<Halt> all;

	private final Map<Long, List<Halt>> squares;

	Halts(Collection<RouteStop> stops, int metres) {
		this.metres = metres;
		this.all = halts(stops);
		this.squares = this.all.stream()
			.collect(Collectors.groupingBy(
					(halt) -> square(halt.place.easting() / metres, halt.place.northing() / metres), HashMap::new,
					Collectors.toList()));
	}

	private static Collection<Halt> halts(Collection<RouteStop> stops) {
		Map<String, Halt> halts = new TreeMap<>();
		for (RouteStop stop : stops) {
			if (!stop.virtual() && !RouteStop.isNightRoute(stop.route())) {
				halts
					.computeIfAbsent(stop.stopCode(),
							(code) -> new Halt(code, stop.name(), stop.place(), new HashSet<>()))
					.routes()
					.add(stop.route());
			}
		}
		return halts.values();
	}

	/** In the order of their codes. */
	Collection<Halt> all() {
		return this.all;
	}

	/** How many routes stop near a place. */
	int routesAround(GridPoint place) {
		Set<String> routes = new HashSet<>();
		int east = place.easting() / this.metres;
		int north = place.northing() / this.metres;
		for (int i = -1; i <= 1; i++) {
			for (int j = -1; j <= 1; j++) {
				for (Halt halt : this.squares.getOrDefault(square(east + i, north + j), List.of())) {
					if (near(halt.place, place)) {
						routes.addAll(halt.routes);
					}
				}
			}
		}
		return routes.size();
	}

	/** Whether two places are near each other, the edge included. */
	boolean near(GridPoint one, GridPoint other) {
		return within(this.metres, one, other);
	}

	/** Whether a stop can be near both of two places. */
	boolean overlap(GridPoint one, GridPoint other) {
		return within(2 * this.metres, one, other);
	}

	private static boolean within(int metres, GridPoint one, GridPoint other) {
		long east = one.easting() - other.easting();
		long north = one.northing() - other.northing();
		return east * east + north * north <= (long) metres * metres;
	}

	private static long square(int east, int north) {
		return (long) east << 32 | (north & 0xFFFFFFFFL);
	}

	/**
	 * A stop with its day routes.
	 *
	 * @param code of the stop
	 * @param name of the stop
	 * @param place where it is
	 * @param routes names of the routes
	 */
	record Halt(String code, String name, GridPoint place, Set<String> routes) {

	}

}
