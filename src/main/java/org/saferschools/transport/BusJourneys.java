package org.saferschools.transport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saferschools.shared.GridPoint;

/**
 * The bus journeys that begin at a place: every route that is boarded within
 * {@value #BOARDING_RADIUS} m, up to {@value #FARTHEST} m along it. Made once for many
 * places; safe for use by many threads.
 */
public final class BusJourneys {

	private static final int BOARDING_RADIUS = 400;

	private static final int FARTHEST = 3000;

	private final Map<Long, List<Boarding>> squares = new HashMap<>();

	/**
	 * Prepares.
	 * @param runs every route in every direction
	 */
	public BusJourneys(List<RouteRun> runs) {
		for (RouteRun run : runs) {
			double[] metres = run.metres();
			for (int number = 0; number < run.stops().size(); number++) {
				this.squares
					.computeIfAbsent(square(run.stops().get(number).place(), 0, 0), (square) -> new ArrayList<>())
					.add(new Boarding(run, metres, number));
			}
		}
	}

	/**
	 * Rides every bus from a place.
	 * @param rider is told of each stop on the way, of one that several journeys reach
	 * several times
	 */
	public void from(GridPoint place, Rider rider) {
		for (int east = -1; east <= 1; east++) {
			for (int north = -1; north <= 1; north++) {
				this.squares.getOrDefault(square(place, east, north), List.of())
					.stream()
					.filter((boarding) -> place.isWithin(BOARDING_RADIUS, boarding.stop().place()))
					.forEach((boarding) -> boarding.ride(rider));
			}
		}
	}

	private static long square(GridPoint place, int east, int north) {
		return (long) (place.easting() / BOARDING_RADIUS + east) << 32 | (place.northing() / BOARDING_RADIUS + north);
	}

	/**
	 * Rides a bus.
	 */
	@FunctionalInterface
	public interface Rider {

		/**
		 * The bus comes to a stop.
		 * @param stop where it comes to
		 * @param metres how far it has come since it was boarded
		 */
		void reach(RouteStop stop, double metres);

	}

	/**
	 * A stop of a run where it is boarded.
	 *
	 * @param run which run
	 * @param metres how far the run has come at each stop
	 * @param number which of its stops, from 0
	 */
	private record Boarding(RouteRun run, double[] metres, int number) {

		RouteStop stop() {
			return this.run.stops().get(this.number);
		}

		void ride(Rider rider) {
			for (int at = this.number + 1; at < this.metres.length; at++) {
				double ridden = this.metres[at] - this.metres[this.number];
				if (ridden > FARTHEST) {
					return;
				}
				rider.reach(this.run.stops().get(at), ridden);
			}
		}

	}

}
