package org.saferschools.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.saferschools.shared.GridPoint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells where buses stop, which way they go and where pupils change. Open data, so anyone
 * may ask.
 */
@Service
@Transactional(readOnly = true)
public class TransportService {

	private final TransportRepository transport;

	TransportService(TransportRepository transport) {
		this.transport = transport;
	}

	/** What is loaded, and since when. */
	public List<TransportSet> loaded() {
		return this.transport.sets();
	}

	/**
	 * The bus stops around a place, the nearest first.
	 * @param radius metres, the edge included; up to 20,000
	 */
	public List<BusStop> stopsNear(GridPoint centre, int radius) {
		return this.transport.stopsNear(centre, radius);
	}

	/**
	 * The bus stops within a rectangle, its edges included, by name.
	 * @param most how many at most
	 */
	public List<BusStop> stopsIn(GridPoint southWest, GridPoint northEast, int most) {
		return this.transport.stopsIn(southWest, northEast, most);
	}

	/**
	 * A bus stop by its code.
	 */
	public Optional<BusStop> stop(String code) {
		return this.transport.stop(code);
	}

	/**
	 * The bus routes that stop around a place.
	 * @param radius metres, the edge included; up to 20,000
	 */
	public List<String> routesNear(GridPoint centre, int radius) {
		return this.transport.routesNear(centre, radius);
	}

	/**
	 * The hubs around a place, the nearest first.
	 * @param radius metres, the edge included; up to 20,000
	 */
	public List<Hub> hubsNear(GridPoint centre, int radius) {
		return this.transport.hubsNear(centre, radius);
	}

	/** Every hub, by code. */
	public List<Hub> hubs() {
		return this.transport.hubs();
	}

	/** A route by its name, also one that is gone. */
	public Optional<BusRoute> route(String name) {
		return this.transport.route(name);
	}

	/**
	 * Every route in every direction, in one statement: for whoever follows buses from
	 * many schools at once.
	 */
	public List<RouteRun> routeRuns() {
		return runs(this.transport.routeStops());
	}

	/** A route in each of its directions; none where it isn't loaded. */
	public List<RouteRun> runsOf(String route) {
		return runs(this.transport.routeStops(route));
	}

	private static List<RouteRun> runs(List<RouteStop> inOrder) {
		List<RouteRun> runs = new ArrayList<>();
		List<RouteStop> stops = new ArrayList<>();
		for (RouteStop stop : inOrder) {
			if (!stops.isEmpty() && !sameRun(stops.get(0), stop)) {
				runs.add(run(stops));
				stops.clear();
			}
			stops.add(stop);
		}
		if (!stops.isEmpty()) {
			runs.add(run(stops));
		}
		return runs;
	}

	private static boolean sameRun(RouteStop one, RouteStop other) {
		return one.run() == other.run() && one.route().equals(other.route());
	}

	private static RouteRun run(List<RouteStop> stops) {
		return new RouteRun(stops.get(0).route(), stops.get(0).run(), stops);
	}

}
