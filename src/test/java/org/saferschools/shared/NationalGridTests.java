package org.saferschools.shared;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class NationalGridTests {

	@Test
	void charingCrossIsWhereOrdnanceSurveyPutsIt() {
		assertThat(NationalGrid.toGrid(new LonLat(-0.1276, 51.5072))).isEqualTo(new GridPoint(530_043, 180_358));
	}

	@Test
	void aPointInShoreditchHasItsDegrees() {
		LonLat place = NationalGrid.toLonLat(new GridPoint(533_498, 181_201));
		assertThat(place.latitude()).isCloseTo(51.51397, within(0.000_01));
		assertThat(place.longitude()).isCloseTo(-0.07753, within(0.000_01));
	}

	@Test
	void thereAndBackAgainIsTheSamePlaceAnywhereInTheSouthEast() {
		Random random = new Random(27_700);
		for (int i = 0; i < 20_000; i++) {
			GridPoint point = new GridPoint(random.nextInt(450_000, 620_000), random.nextInt(100_000, 250_000));
			assertThat(NationalGrid.toGrid(NationalGrid.toLonLat(point)).distanceTo(point)).isLessThanOrEqualTo(1.5);
		}
	}

	@Test
	void distanceOnTheGridIsDistanceOnTheGround() {
		// On the meridian of 2 degrees west the scale is 0.9996012717, and a tenth of a
		// degree of latitude around 51.5 north is 11,125.8 m on the WGS84 ellipsoid.
		GridPoint south = NationalGrid.toGrid(new LonLat(-2, 51.45));
		GridPoint north = NationalGrid.toGrid(new LonLat(-2, 51.55));
		assertThat(south.distanceTo(north)).isCloseTo(11_121.3, within(1.5));
	}

	@ParameterizedTest(name = "longitude {0}, latitude {1}")
	@CsvSource({ "0, 0", "51.5, -0.12", "2.35, 48.86", "-74, 40.7", "NaN, 51.5", "-0.1, NaN", "Infinity, 51.5",
			"178, 51.5", "-9.9, 49.1" })
	void placesOffTheGridAreNotFound(double longitude, double latitude) {
		assertThat(NationalGrid.find(longitude, latitude)).isEmpty();
	}

	@Test
	void aPlaceOffTheGridIsRefusedInWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> NationalGrid.toGrid(new LonLat(2.35, 48.86)))
			.withMessage("Longitude 2.35, latitude 48.86 is not on the National Grid");
	}

	@Test
	void manyThreadsGetTheAnswersOfOne() {
		List<LonLat> places = new Random(1).doubles(40_000)
			.mapToObj((share) -> new LonLat(-0.5 + 0.8 * share, 51.7 - 0.4 * share))
			.toList();
		List<GridPoint> byOne = places.stream().map(NationalGrid::toGrid).toList();
		IntStream.range(0, 20)
			.forEach((i) -> assertThat(places.parallelStream().map(NationalGrid::toGrid).toList()).isEqualTo(byOne));
	}

}
