package org.saferschools.overview.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShownNeedTests {

	@Test
	void thePartsShownAddUpToTheNeedShown() {
		List<Double> parts = List.of(38.27, 24.98, 0.0, 13.16, 6.68, 6.17);
		ShownNeed shown = ShownNeed.of(89.26, parts);
		assertThat(shown.need()).isEqualTo(89.3);
		assertThat(shown.parts()).containsExactly(38.3, 25.0, 0.0, 13.1, 6.7, 6.2);
	}

}
