package org.saferschools.prioritisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.shared.GridPoint;
import org.saferschools.transport.BusJourneys;
import org.saferschools.transport.RouteRun;
import org.saferschools.transport.RouteStop;

/**
 * Robberies of the last 12 months at the stops of the buses that pupils take from the
 * school: outside the catchment, within {@value #STOP_RADIUS} m of a stop of a
 * {@linkplain BusJourneys journey that begins there}. Each counts half as much with every
 * kilometre along it, and once, at the nearest such stop.
 */
final class RobberyOnBusJourneys implements FactorRule {

	private static final int STOP_RADIUS = 150;

	private static final double HALVED_AFTER = 1000;

	private final int catchment;

	/**
	 * Follows buses.
	 * @param catchment metres around a school within which robberies count elsewhere
	 */
	RobberyOnBusJourneys(int catchment) {
		this.catchment = catchment;
	}

	@Override
	public Factor factor() {
		return Factor.BUS_JOURNEYS;
	}

	@Override
	public FactorValues valuesOf(LoadedData data) {
		if (data.further().routes().isEmpty()) {
			return FactorValues.none("No bus stops and routes are loaded");
		}
		if (data.incidents().size(IncidentKind.ROBBERY) == 0) {
			return FactorValues.none("No robberies are loaded");
		}
		Buses buses = new Buses(data.further().routes(),
				data.incidents().latest(IncidentKind.ROBBERY, Math.min(CrimeNearby.YEAR, data.window().months())));
		Journeys[] journeys = data.schools()
			.parallelStream()
			.map((school) -> new Journeys(buses, school.place(), this.catchment))
			.toArray(Journeys[]::new);
		WeightedSum[] sums = new WeightedSum[journeys.length];
		String[] notes = new String[journeys.length];
		for (int school = 0; school < journeys.length; school++) {
			sums[school] = journeys[school].sum();
			notes[school] = journeys[school].note();
		}
		return WeightedSum.values(sums).with(notes);
	}

	/**
	 * All journeys, and the robberies at stops.
	 */
	private static final class Buses {

		private final BusJourneys journeys;

		private final Map<String, int[]> robberiesAtStop = new HashMap<>();

		private final IncidentPoints robberies;

		Buses(List<RouteRun> runs, IncidentPoints robberies) {
			this.journeys = new BusJourneys(runs);
			this.robberies = robberies;
			runs.forEach((run) -> run.stops()
				.forEach(
						(stop) -> this.robberiesAtStop.computeIfAbsent(stop.stopCode(), (code) -> near(stop.place()))));
		}

		private int[] near(GridPoint stop) {
			List<Integer> near = new ArrayList<>();
			this.robberies.eachWithin(stop.easting(), stop.northing(), STOP_RADIUS, near::add);
			return near.stream().mapToInt(Integer::intValue).toArray();
		}

	}

	/**
	 * The ways from one school.
	 */
	private static final class Journeys {

		private final Map<Integer, Robbery> robberies = new HashMap<>();

		private final Buses buses;

		private final GridPoint school;

		private final int catchment;

		Journeys(Buses buses, GridPoint school, int catchment) {
			this.buses = buses;
			this.school = school;
			this.catchment = catchment;
			buses.journeys.from(school, this::reach);
		}

		private void reach(RouteStop stop, double metres) {
			for (int robbery : this.buses.robberiesAtStop.get(stop.stopCode())) {
				see(robbery, Math.pow(0.5, metres / HALVED_AFTER), stop);
			}
		}

		private void see(int robbery, double weight, RouteStop stop) {
			GridPoint place = new GridPoint(this.buses.robberies.easting(robbery),
					this.buses.robberies.northing(robbery));
			if (!this.school.isWithin(this.catchment, place)) {
				this.robberies.merge(robbery, new Robbery(weight, stop.name(), Set.of(stop.route())), Robbery::and);
			}
		}

		WeightedSum sum() {
			WeightedSum sum = new WeightedSum();
			this.robberies.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.forEach((robbery) -> sum.add(robbery.getValue().weight()));
			return sum;
		}

		/** Such as "on the 197 and 250, most at Example Road (5)". */
		String note() {
			return JourneyNote.of(this.robberies.values().stream().map(Robbery::stop).toList(),
					this.robberies.values().stream().flatMap((robbery) -> robbery.routes().stream()).toList());
		}

	}

	/**
	 * A robbery on the way.
	 *
	 * @param weight what it counts, above 0 to 1
	 * @param stop the stop at which it counts most
	 * @param routes that pass it
	 */
	private record Robbery(double weight, String stop, Set<String> routes) {

		Robbery and(Robbery other) {
			Set<String> both = new HashSet<>(this.routes);
			both.addAll(other.routes);
			return (other.weight > this.weight) ? new Robbery(other.weight, other.stop, both)
					: new Robbery(this.weight, this.stop, both);
		}

	}

}
