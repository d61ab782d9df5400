package org.saferschools.incident;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.GridPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

class IncidentPointsTests {

	private static final MonthWindow TWO_MONTHS = new MonthWindow(YearMonth.of(2025, 5), 2);

	private static final List<IncidentKind> KINDS = List.of(IncidentKind.ROBBERY, IncidentKind.VIOLENCE);

	private static final int APRIL = 0;

	private static final int MAY = 1;

	@Test
	void theEdgeOfTheCircleIsInsideAndAMetreBeyondIsNot() {
		RawPoints raw = new RawPoints(0);
		raw.add(530_800, 180_000, MAY);
		raw.add(530_801, 180_000, MAY);
		raw.add(529_200, 180_000, MAY);
		raw.add(529_199, 180_000, MAY);
		raw.add(530_480, 180_640, MAY);
		raw.add(530_481, 180_640, MAY);
		CatchmentCounts counts = counts(raw, 530_000, 180_000, 800);
		assertThat(counts.count(0, IncidentKind.ROBBERY, MAY)).isEqualTo(3);
	}

	@Test
	void kindsAndMonthsAreCountedApart() {
		RawPoints raw = new RawPoints(0);
		raw.add(530_000, 180_000, APRIL);
		raw.add(530_000, 180_000, MAY);
		raw.add(530_000, 180_000, MAY);
		raw.add(530_000, 180_000, TWO_MONTHS.months() + MAY);
		CatchmentCounts counts = counts(raw, 530_000, 180_000, 100);
		assertThat(counts.count(0, IncidentKind.ROBBERY, APRIL)).isEqualTo(1);
		assertThat(counts.count(0, IncidentKind.ROBBERY, MAY)).isEqualTo(2);
		assertThat(counts.latest(0, IncidentKind.ROBBERY, 2)).isEqualTo(3);
		assertThat(counts.latest(0, IncidentKind.ROBBERY, 1)).isEqualTo(2);
		assertThat(counts.latest(0, IncidentKind.VIOLENCE, 2)).isEqualTo(1);
		assertThat(counts.weighted(0, IncidentKind.ROBBERY, new double[] { 0.5, 1 })).isEqualTo(2.5);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 199, 200, 201, 400, 800, 3000 })
	void theGridCountsWhatComparingEveryPairCounts(int radius) {
		Random random = new Random(radius);
		RawPoints raw = new RawPoints(0);
		random.ints(20_000, 0, 12_000)
			.forEach((east) -> raw.add(520_000 + east, 170_000 + random.nextInt(9_000), random.nextInt(4)));
		int[] eastings = random.ints(50, 516_000, 536_000).toArray();
		int[] northings = random.ints(50, 166_000, 183_000).toArray();
		CatchmentCounts counts = new IncidentPoints(TWO_MONTHS, KINDS, raw).countWithin(eastings, northings, radius);
		for (int place = 0; place < eastings.length; place++) {
			for (int slot = 0; slot < 4; slot++) {
				assertThat(counts.count(place, KINDS.get(slot / 2), slot % 2))
					.isEqualTo(plain(raw, eastings[place], northings[place], radius, slot));
			}
		}
	}

	@Test
	void aRectangleHoldsWhatComparingEveryPointHolds() {
		Random random = new Random(7);
		RawPoints raw = new RawPoints(0);
		random.ints(20_000, 0, 12_000)
			.forEach((east) -> raw.add(520_000 + east, 170_000 + random.nextInt(9_000), random.nextInt(4)));
		IncidentPoints points = new IncidentPoints(TWO_MONTHS, KINDS, raw);
		for (int edge : new int[] { 0, 1, 199, 200, 201, 7_777 }) {
			GridPoint southWest = new GridPoint(521_000 - edge, 171_000 - edge);
			GridPoint northEast = new GridPoint(521_000 + edge, 171_000 + 2 * edge);
			int[] counts = new int[4];
			points.eachIn(southWest, northEast,
					(point) -> counts[2 * KINDS.indexOf(points.kind(point)) + points.month(point)]++);
			for (int slot = 0; slot < 4; slot++) {
				int of = slot;
				assertThat(counts[slot]).isEqualTo(IntStream.range(0, raw.size())
					.filter((point) -> raw.slot(point) == of)
					.filter((point) -> Math.abs(raw.easting(point) - 521_000) <= edge)
					.filter((point) -> raw.northing(point) >= 171_000 - edge
							&& raw.northing(point) <= 171_000 + 2 * edge)
					.count());
			}
		}
	}

	@Test
	void aRectangleBesideAllIncidentsHoldsNone() {
		RawPoints raw = new RawPoints(0);
		raw.add(530_000, 180_000, MAY);
		IncidentPoints points = new IncidentPoints(TWO_MONTHS, KINDS, raw);
		points.eachIn(new GridPoint(100_000, 100_000), new GridPoint(200_000, 200_000), (point) -> fail("none"));
		points.eachIn(new GridPoint(600_000, 600_000), new GridPoint(700_000, 700_000), (point) -> fail("none"));
		new IncidentPoints(TWO_MONTHS, KINDS, new RawPoints(0)).eachIn(new GridPoint(0, 0),
				new GridPoint(700_000, 1_300_000), (point) -> fail("none"));
	}

	private static int plain(RawPoints raw, int easting, int northing, int radius, int slot) {
		return (int) IntStream.range(0, raw.size())
			.filter((point) -> raw.slot(point) == slot)
			.filter((point) -> Math.hypot(raw.easting(point) - easting, raw.northing(point) - northing) <= radius)
			.count();
	}

	@Test
	void withoutIncidentsEveryCountIsZero() {
		CatchmentCounts counts = counts(new RawPoints(0), 530_000, 180_000, 800);
		assertThat(counts.latest(0, IncidentKind.ROBBERY, 2)).isZero();
	}

	@Test
	void howManyThereAreOfAKindIsKnown() {
		RawPoints raw = new RawPoints(0);
		IntStream.range(0, 5_000).forEach((point) -> raw.add(530_000, 180_000, (point < 10) ? MAY : 3));
		IncidentPoints points = new IncidentPoints(TWO_MONTHS, KINDS, raw);
		assertThat(points.size()).isEqualTo(5_000);
		assertThat(points.size(IncidentKind.ROBBERY)).isEqualTo(10);
		assertThat(points.size(IncidentKind.VIOLENCE)).isEqualTo(4_990);
	}

	@Test
	void aKindThatWasNotCountedIsRefusedInsteadOfZero() {
		CatchmentCounts counts = counts(new RawPoints(0), 530_000, 180_000, 800);
		assertThatIllegalArgumentException().isThrownBy(() -> counts.latest(0, IncidentKind.DRUGS, 1))
			.withMessageContaining("DRUGS was not counted");
	}

	@Test
	void monthsOfAWindowAreNumberedFromTheEarliest() {
		MonthWindow window = new MonthWindow(YearMonth.of(2025, 5), 24);
		assertThat(window.first()).isEqualTo(YearMonth.of(2023, 6));
		assertThat(window.month(23)).isEqualTo(YearMonth.of(2025, 5));
		assertThat(window.age(23)).isZero();
		assertThat(window.age(0)).isEqualTo(23);
	}

	private static CatchmentCounts counts(RawPoints raw, int easting, int northing, int radius) {
		return new IncidentPoints(TWO_MONTHS, KINDS, raw).countWithin(new int[] { easting }, new int[] { northing },
				radius);
	}

}
