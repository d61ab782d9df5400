package org.saferschools.prioritisation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPointsBuilder;
import org.saferschools.incident.MonthWindow;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;
import org.saferschools.transport.RouteRun;
import org.saferschools.transport.RouteStop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BusJourneyTests {

	private static final MonthWindow TWO_YEARS = new MonthWindow(YearMonth.of(2025, 5), 24);

	private static final int NORTHING = 180_000;

	/** Stops every 1,000 m to the east; the school is at the first. */
	private static final int WEST = 530_000;

	private final IncidentPointsBuilder incidents = new IncidentPointsBuilder(TWO_YEARS, FactorRules.KINDS);

	@Test
	void aRobberyHalvesWithEveryKilometreAlongTheRoute() {
		robbery(WEST + 1000, 0);
		robbery(WEST + 2000, 0);
		robbery(WEST + 3000, 0);
		FactorValues values = values(run("197", 0, 1000, 2000, 3000, 4000));
		assertThat(values.values()[0]).isCloseTo(0.5 + 0.25 + 0.125, within(1e-9));
		assertThat(values.counts()[0]).isEqualTo(3);
		assertThat(values.notes()[0]).isEqualTo("on route 197, most at Stop 1000 (1)");
	}

	@Test
	void beyondThreeKilometresInTheCatchmentOrFarFromAStopItDoesNotCount() {
		robbery(WEST + 4000, 0);
		robbery(WEST + 700, 0);
		robbery(WEST + 2000, 151);
		robbery(WEST + 2000, 12);
		FactorValues values = values(run("197", 0, 700, 2000, 4000));
		assertThat(values.values()[0]).isCloseTo(0.25, within(1e-9));
	}

	@Test
	void aRobberyOfThirteenMonthsAgoDoesNotCount() {
		this.incidents.add(WEST + 1000, NORTHING, IncidentKind.ROBBERY, YearMonth.of(2024, 5));
		robbery(WEST + 5000, 0);
		assertThat(values(run("197", 0, 1000, 5000)).values()[0]).isZero();
	}

	@Test
	void onTwoRoutesItCountsOnceByTheShorterWay() {
		robbery(WEST + 1000, 0);
		FactorValues values = values(run("197", 0, 1000), run("250", 0, 500, 1000));
		assertThat(values.counts()[0]).isEqualTo(1);
		assertThat(values.values()[0]).isCloseTo(0.5, within(1e-9));
		assertThat(values.notes()[0]).startsWith("on routes 197, 250,");
	}

	@Test
	void busesDoNotRunBackwards() {
		robbery(WEST - 1000, 0);
		assertThat(values(run("197", -1000, 0, 1000)).values()[0]).isZero();
	}

	@Test
	void aRouteThatIsNotBoardedNearTheSchoolDoesNotCount() {
		robbery(WEST + 1000, 0);
		assertThat(values(run("197", 401, 1000)).values()[0]).isZero();
	}

	private FactorValues values(RouteRun... runs) {
		RankedSchool school = new RankedSchool(new Urn(100_001), PeerGroup.SECONDARY, Phase.SECONDARY,
				new GridPoint(WEST, NORTHING), 900, 20, false, null, null, null, 1);
		return new RobberyOnBusJourneys(800)
			.valuesOf(LoadedData.of(List.of(school), this.incidents.build(), 800, new KnownMonths(TWO_YEARS, Map.of()),
					new FurtherData(Map.of(), Map.of(), List.of(runs), Optional.empty(), Map.of())));
	}

	private void robbery(int easting, int metresNorth) {
		this.incidents.add(easting, NORTHING + metresNorth, IncidentKind.ROBBERY, TWO_YEARS.last());
	}

	private static RouteRun run(String route, int... metres) {
		List<RouteStop> stops = IntStream.range(0, metres.length)
			.mapToObj((number) -> new RouteStop(route, 1, number + 1, "S" + metres[number], "Stop " + metres[number],
					new GridPoint(WEST + metres[number], NORTHING), false))
			.toList();
		return new RouteRun(route, 1, Stream.of(stops).flatMap(List::stream).toList());
	}

}
