package org.saferschools.transport;

import java.util.List;

import org.saferschools.shared.GridPoint;

/**
 * A bus route in one direction.
 *
 * @param route such as "250"
 * @param run which direction, from 1
 * @param stops in the order in which the bus comes to them; never empty
 */
public record RouteRun(String route, int run, List<RouteStop> stops) {

	public RouteRun {
		stops = List.copyOf(stops);
	}

	/** Whether it is a route for schools. */
	public boolean isSchoolRoute() {
		return RouteStop.isSchoolRoute(this.route);
	}

	/**
	 * How far the bus has come at each stop, in straight lines from stop to stop.
	 * @return metres, 0 at the first stop
	 */
	public double[] metres() {
		double[] metres = new double[this.stops.size()];
		for (int i = 1; i < metres.length; i++) {
			GridPoint before = this.stops.get(i - 1).place();
			GridPoint here = this.stops.get(i).place();
			metres[i] = metres[i - 1]
					+ Math.hypot(here.easting() - before.easting(), here.northing() - before.northing());
		}
		return metres;
	}

}
