package org.saferschools.patrol;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saferschools.hotspot.Hotspot;
import org.saferschools.hotspot.HotspotService;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoint;
import org.saferschools.incident.IncidentService;
import org.saferschools.prioritisation.PrioritisationSettings;
import org.saferschools.school.School;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.RuleException;
import org.saferschools.transport.RouteRun;
import org.saferschools.transport.RouteStop;
import org.saferschools.transport.TransportService;

import org.springframework.stereotype.Component;

/**
 * Where a patrol could stop: at a school's gate and at the bus stops and hubs around it
 * where most is robbed, or at the stops of a bus route from where pupils board.
 */
@Component
class PatrolStops {

	/** Within how many metres of a stop a robbery counts for it. */
	static final int NEAR_METRES = 150;

	/** How far from a school pupils board, as in the factor of bus journeys. */
	private static final int BOARDING_METRES = 400;

	/** How far along a route a patrol goes, as in the factor of bus journeys. */
	private static final int ROUTE_METRES = 3_000;

	/** Stops closer together are one. */
	private static final int APART_METRES = 80;

	/** How far around the worst place of a hotspot stops belong to it. */
	private static final int HOTSPOT_METRES = 300;

	private static final int OFFERED = 10;

	private static final int PROPOSED = 4;

	private static final int MONTHS = 12;

	private final TransportService transport;

	private final IncidentService incidents;

	private final HotspotService hotspots;

	private final PrioritisationSettings settings;

	PatrolStops(TransportService transport, IncidentService incidents, HotspotService hotspots,
			PrioritisationSettings settings) {
		this.transport = transport;
		this.incidents = incidents;
		this.hotspots = hotspots;
		this.settings = settings;
	}

	/**
	 * The stops around a school: its gate, then on foot.
	 * @throws RuleException where the register gives the school no place
	 */
	OfferedStops around(School school) {
		GridPoint gate = placeOf(school);
		int radius = this.settings.catchmentRadius();
		List<IncidentPoint> robberies = robberies(gate, radius + NEAR_METRES);
		List<PatrolStop> stops = new ArrayList<>();
		stops.add(stop(PatrolStop.GATE, "School gate", gate, robberies));
		stops.addAll(StopOrder.from(gate, stopsAround(gate, radius, robberies)));
		int inCatchment = within(robberies, gate, radius);
		return offered(stops, "%s within %d m of the school in 12 months".formatted(count(inCatchment), radius));
	}

	/**
	 * The stops of a bus route in one direction, from where pupils of a school board.
	 * @throws RuleException where it doesn't stop near the school
	 */
	OfferedStops along(String route, int run, School school) {
		GridPoint gate = placeOf(school);
		RouteRun way = runs(route).stream()
			.filter((one) -> one.run() == run)
			.findFirst()
			.orElseThrow(() -> new RuleException("route.unknown",
					"Bus route %s has no direction %d in the loaded routes. Choose another route".formatted(route,
							run)));
		List<RouteStop> ridden = ridden(way, gate);
		if (ridden.isEmpty()) {
			throw new RuleException("route.far", "Bus route %s does not stop within %d m of %s. Choose another route"
				.formatted(route, BOARDING_METRES, school.name()));
		}
		List<IncidentPoint> robberies = robberies(ridden.get(0).place(), ROUTE_METRES + NEAR_METRES);
		List<PatrolStop> stops = ridden.stream()
			.map((stop) -> stop(stop.stopCode(), stop.name(), stop.place(), robberies))
			.toList();
		int along = stops.stream().mapToInt(PatrolStop::robberies).sum();
		return offered(stops, "%s within %d m of the stops of route %s after pupils board it, in 12 months"
			.formatted(count(along), NEAR_METRES, route));
	}

	/**
	 * The stops and hubs in and around a hotspot, from its worst place on.
	 * @throws RuleException where no pupils of the school pass it
	 */
	OfferedStops in(long hotspotId, School school) {
		Hotspot hotspot = this.hotspots.hotspot(hotspotId);
		if (this.hotspots.schools(hotspotId).stream().noneMatch((passing) -> passing.urn().equals(school.urn()))) {
			throw new RuleException("school.passes", "Pupils of %s do not pass %s. Choose a school whose pupils do"
				.formatted(school.name(), hotspot.title()));
		}
		List<IncidentPoint> robberies = robberies(hotspot.peak(), HOTSPOT_METRES + NEAR_METRES);
		List<PatrolStop> stops = new ArrayList<>();
		stops.add(stop(PatrolStop.PEAK, hotspot.name(), hotspot.peak(), robberies));
		stops.addAll(StopOrder.from(hotspot.peak(), stopsAround(hotspot.peak(), HOTSPOT_METRES, robberies)));
		return offered(stops, "%s in this hotspot in the months that it counts, which pupils of %s pass"
			.formatted(count(hotspot.robberies()), school.name()));
	}

	/** The bus routes, in each direction, that pupils of a school board. */
	List<RouteRun> routesOf(School school) {
		return school.place()
			.stream()
			.flatMap((gate) -> this.transport.routesNear(gate, BOARDING_METRES)
				.stream()
				.flatMap((route) -> runs(route).stream())
				.filter((run) -> !ridden(run, gate).isEmpty()))
			.toList();
	}

	/** Hubs, bus stops and other map points, those where most is robbed. */
	private List<PatrolStop> stopsAround(GridPoint centre, int radius, List<IncidentPoint> robberies) {
		Stream<PatrolStop> hubs = this.transport.hubsNear(centre, radius)
			.stream()
			.map((hub) -> stop(hub.code(), hub.name(), hub.place(), robberies));
		Stream<PatrolStop> busStops = this.transport.stopsNear(centre, radius)
			.stream()
			.filter((stop) -> !stop.virtual())
			.map((stop) -> stop(stop.code(), stop.name(), stop.place(), robberies));
		Stream<PatrolStop> streets = robberies.stream()
			.filter((point) -> point.place().distanceTo(centre) <= radius && !point.street().isBlank())
			.map((point) -> stop("%d-%d".formatted(point.place().easting(), point.place().northing()), point.street(),
					point.place(), robberies));
		return spread(Stream.of(hubs, busStops, streets)
			.flatMap(Function.identity())
			.sorted(Comparator.comparingInt(PatrolStop::robberies).reversed())
			.toList());
	}

	private List<RouteRun> runs(String route) {
		return this.transport.runsOf(route);
	}

	/** From the stop nearest to the school on, as far as a patrol rides. */
	private static List<RouteStop> ridden(RouteRun run, GridPoint gate) {
		double[] metres = run.metres();
		int boarded = 0;
		for (int i = 1; i < metres.length; i++) {
			if (gate.distanceTo(run.stops().get(i).place()) < gate.distanceTo(run.stops().get(boarded).place())) {
				boarded = i;
			}
		}
		if (gate.distanceTo(run.stops().get(boarded).place()) > BOARDING_METRES) {
			return List.of();
		}
		List<RouteStop> ridden = new ArrayList<>();
		for (int i = boarded; i < metres.length && metres[i] - metres[boarded] <= ROUTE_METRES; i++) {
			ridden.add(run.stops().get(i));
		}
		return (ridden.size() > 1) ? ridden : List.of();
	}

	/** The first stop and those with most robberies, in the order of the way. */
	private static OfferedStops offered(List<PatrolStop> stops, String why) {
		List<PatrolStop> worst = stops.stream()
			.skip(1)
			.filter((stop) -> stop.robberies() > 0)
			.sorted(Comparator.comparingInt(PatrolStop::robberies).reversed())
			.limit(PROPOSED - 1)
			.toList();
		return new OfferedStops(stops,
				Stream.concat(stops.stream().limit(1), worst.stream())
					.map(PatrolStop::code)
					.collect(Collectors.toSet()),
				why);
	}

	/** The first ones, leaving out what is next to one that is in already. */
	static List<PatrolStop> spread(List<PatrolStop> stops) {
		List<PatrolStop> kept = new ArrayList<>();
		for (PatrolStop stop : stops) {
			boolean apart = kept.stream().noneMatch((other) -> other.place().distanceTo(stop.place()) < APART_METRES);
			if (apart && kept.size() < OFFERED) {
				kept.add(stop);
			}
		}
		return kept;
	}

	private static PatrolStop stop(String code, String name, GridPoint place, List<IncidentPoint> robberies) {
		return new PatrolStop(code, name, place, within(robberies, place, NEAR_METRES));
	}

	private static int within(List<IncidentPoint> robberies, GridPoint place, int radius) {
		return robberies.stream()
			.filter((point) -> point.place().distanceTo(place) <= radius)
			.mapToInt(IncidentPoint::count)
			.sum();
	}

	private List<IncidentPoint> robberies(GridPoint centre, int radius) {
		Optional<YearMonth> latest = this.incidents.latestMonth();
		return latest
			.map((to) -> this.incidents.points(IncidentKind.ROBBERY, centre, radius, to.minusMonths(MONTHS - 1), to))
			.orElse(List.of());
	}

	private static String count(int robberies) {
		return (robberies == 1) ? "1 robbery" : "%,d robberies".formatted(robberies);
	}

	private static GridPoint placeOf(School school) {
		return school.place()
			.orElseThrow(() -> new RuleException("school.no-place",
					"The register gives %s no place, so no patrol can be planned around it".formatted(school.name())));
	}

}
