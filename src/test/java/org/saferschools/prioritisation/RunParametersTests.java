package org.saferschools.prioritisation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RunParametersTests {

	@Test
	void aRunOfAnEarlierVersionIsReadWithoutWhatCameLater() {
		RunParameters first = RunParametersConverter
			.parse("{\"catchmentRadius\": 800, \"windowMonths\": 24, \"halfLife\": 12.0}");
		assertThat(first.catchmentRadius()).isEqualTo(800);
		assertThat(first.draws()).isZero();
		assertThat(first.forecasts()).isEmpty();
	}

}
