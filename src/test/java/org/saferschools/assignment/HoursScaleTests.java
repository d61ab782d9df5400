package org.saferschools.assignment;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HoursScaleTests {

	/** Standards of the beginning in terms of 11 to 16 weeks, and odd ones. */
	@ParameterizedTest
	@CsvSource({ "163, 66, 9", "200, 81, 12", "217, 88, 13", "236, 95, 14", "185, 75, 11", "333, 77, 31",
			"400, 125, 31" })
	void roundingAddsAPerCentAtMostAndNeverTakesAway(int first, int second, int third) {
		HoursScale scale = HoursScale.fitting(Map.of(first, 27L, second, 54L, third, 189L), 3_000);
		double asked = 27 * first + 54 * second + 189 * third;
		double counted = (27 * scale.asked(first) + 54 * scale.asked(second) + 189 * scale.asked(third)) * 10
				/ scale.factor();
		assertThat(counted).isBetween(asked, 1.01 * asked);
		assertThat(scale.asked(first) * 10 / scale.factor()).isGreaterThanOrEqualTo(first - 1e-6);
	}

	@ParameterizedTest
	@CsvSource({ "6000", "3000", "600", "0" })
	void noWeekBecomesLongerThanTheSearchKnows(int mostHours) {
		HoursScale scale = HoursScale.fitting(Map.of(163, 27L, 66, 54L, 9, 189L), mostHours);
		assertThat(scale.given(mostHours)).isLessThanOrEqualTo(1_680);
		assertThat(scale.given(mostHours) * 10 / scale.factor()).isLessThanOrEqualTo(mostHours);
	}

}
