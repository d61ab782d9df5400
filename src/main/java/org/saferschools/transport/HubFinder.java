package org.saferschools.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.saferschools.transport.Halts.Halt;

/**
 * Finds the hubs among stations and stops. Stations come first, trains before buses: each
 * joins the hub that is near enough, or else begins one. Then the stops: the one with
 * most day routes around it begins a hub, then the next that shares no stop with a hub,
 * down to the number of routes that still makes one. The same stations and stops always
 * give the same hubs.
 */
final class HubFinder {

	private static final Comparator<Station> STATIONS = Comparator.comparing(Station::kind)
		.thenComparing(Station::code);

	private static final Comparator<Candidate> STOPS = Comparator.comparing(Candidate::routes)
		.reversed()
		.thenComparing((candidate) -> candidate.halt().code());

	private final int fewestRoutes;

	private final Halts halts;

	/**
	 * Prepares to find hubs.
	 * @param metres how near is near enough, the edge included
	 * @param fewestRoutes how many routes make a hub of stops
	 * @param stops of all routes
	 */
	HubFinder(int metres, int fewestRoutes, Collection<RouteStop> stops) {
		this.fewestRoutes = fewestRoutes;
		this.halts = new Halts(stops, metres);
	}

	/** The hubs, those of stations first. */
	List<Hub> find(Collection<Station> stations) {
		List<Hub> hubs = new ArrayList<>();
		for (Group group : groups(stations)) {
			hubs.add(group.hub(this.halts.routesAround(group.first.place())));
		}
		for (Candidate candidate : candidates()) {
			Halt halt = candidate.halt();
			if (hubs.stream().noneMatch((hub) -> this.halts.overlap(hub.place(), halt.place()))) {
				hubs.add(new Hub(halt.code(), Hub.Kind.BUS_CLUSTER, halt.name(), halt.place(), candidate.routes()));
			}
		}
		return hubs;
	}

	private List<Group> groups(Collection<Station> stations) {
		List<Group> groups = new ArrayList<>();
		for (Station station : stations.stream().sorted(STATIONS).toList()) {
			groups.stream()
				.filter((group) -> this.halts.near(group.first.place(), station.place()))
				.findFirst()
				.ifPresentOrElse((group) -> group.kinds.add(station.kind()), () -> groups.add(new Group(station)));
		}
		return groups;
	}

	private List<Candidate> candidates() {
		return this.halts.all()
			.stream()
			.map((halt) -> new Candidate(halt, this.halts.routesAround(halt.place())))
			.filter((candidate) -> candidate.routes() >= this.fewestRoutes)
			.sorted(STOPS)
			.toList();
	}

	private record Candidate(Halt halt, int routes) {

	}

	private static final class Group {

		private final Station first;

		private final Set<Station.Kind> kinds;

		Group(Station first) {
			this.first = first;
			this.kinds = EnumSet.of(first.kind());
		}

		Hub hub(int routes) {
			Hub.Kind kind = (this.kinds.size() > 1) ? Hub.Kind.INTERCHANGE : this.first.kind().hub();
			return new Hub(this.first.code(), kind, this.first.name(), this.first.place(), routes);
		}

	}

}
