package org.saferschools.transport;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saferschools.shared.GridPoint;

import static org.assertj.core.api.Assertions.assertThat;

class HubFinderTests {

	private static final GridPoint CROSS = new GridPoint(532_000, 166_000);

	@Test
	void fiveRoutesWithinTheDistanceMakeAHub() {
		assertThat(find(List.of(), routes(5, CROSS)))
			.containsExactly(new Hub("S532000", Hub.Kind.BUS_CLUSTER, "Cross", CROSS, 5));
	}

	@Test
	void fourRoutesMakeNone() {
		assertThat(find(List.of(), routes(4, CROSS))).isEmpty();
	}

	@Test
	void stopsOnTheEdgeCountAndThoseBeyondDoNot() {
		RouteStop edge = stop("405", new GridPoint(532_090, 166_120));
		RouteStop beyond = stop("405", new GridPoint(532_091, 166_120));
		assertThat(find(List.of(), with(routes(4, CROSS), edge))).hasSize(1);
		assertThat(find(List.of(), with(routes(4, CROSS), beyond))).isEmpty();
	}

	@Test
	void nightRoutesAndHailedSectionsDoNotCount() {
		assertThat(find(List.of(), with(routes(4, CROSS), stop("N68", CROSS)))).isEmpty();
		assertThat(find(List.of(), with(routes(4, CROSS), new RouteStop("405", 1, 1, "S532000", "Cross", CROSS, true))))
			.isEmpty();
	}

	@Test
	void aLongStreetOfStopsHasAHubHereAndThereButNotOneForAll() {
		Stream<RouteStop> street = IntStream.range(0, 11)
			.boxed()
			.flatMap((i) -> routes(6, new GridPoint(532_000 + 100 * i, 166_000)).stream());
		List<Hub> hubs = find(List.of(), street.toList());
		assertThat(hubs).hasSize(3);
		assertThat(hubs).extracting((hub) -> hub.place().easting()).containsExactly(532_000, 532_400, 532_800);
	}

	@Test
	void stationsOfSeveralKindsMakeAnInterchangeAndTheTrainGivesItItsName() {
		List<Station> stations = List.of(
				new Station("940T", Station.Kind.METRO, "Elm Cross tram stop", new GridPoint(532_050, 166_000)),
				new Station("910E", Station.Kind.RAIL, "Elm Cross", CROSS),
				new Station("490B", Station.Kind.BUS, "Fieldway bus station", new GridPoint(534_000, 166_000)));
		assertThat(find(stations, routes(7, CROSS))).containsExactly(
				new Hub("910E", Hub.Kind.INTERCHANGE, "Elm Cross", CROSS, 7),
				new Hub("490B", Hub.Kind.BUS_STATION, "Fieldway bus station", new GridPoint(534_000, 166_000), 0));
	}

	private static List<Hub> find(List<Station> stations, List<RouteStop> stops) {
		return new HubFinder(150, 5, stops).find(stations);
	}

	private static List<RouteStop> routes(int count, GridPoint place) {
		return IntStream.range(0, count).mapToObj((i) -> stop(Integer.toString(100 + i), place)).toList();
	}

	private static List<RouteStop> with(List<RouteStop> stops, RouteStop one) {
		return Stream.concat(stops.stream(), Stream.of(one)).toList();
	}

	private static RouteStop stop(String route, GridPoint place) {
		return new RouteStop(route, 1, 1, "S" + place.easting(), "Cross", place, false);
	}

}
