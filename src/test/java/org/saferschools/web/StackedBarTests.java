package org.saferschools.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saferschools.web.StackedBar.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class StackedBarTests {

	@Test
	void partsStandBesideEachOtherAndAddUp() {
		StackedBar bar = new StackedBar(
				List.of(new Part("robbery", 30, 1), new Part("violence", 0, 2), new Part("pupils", 6.5, 3)), 100);
		assertThat(bar.total()).isCloseTo(36.5, within(1e-9));
		assertThat(bar.stripes()).extracting(StackedBar.Stripe::x).containsExactly(0.0, 30.0);
		assertThat(bar.stripes()).extracting(StackedBar.Stripe::width).containsExactly(30.0, 6.5);
		assertThat(bar.inWords()).isEqualTo("robbery 30.0, pupils 6.5");
	}

	@Test
	void aBarNeverRunsOver() {
		StackedBar bar = new StackedBar(List.of(new Part("robbery", 80, 1), new Part("violence", 80, 2)), 100);
		assertThat(bar.stripes()).extracting(StackedBar.Stripe::width).containsExactly(80.0, 20.0);
	}

	@Test
	void anEmptyBarHasNoStripes() {
		assertThat(new StackedBar(List.of(), 100).stripes()).isEmpty();
	}

	@Test
	void aBarCantBeWrong() {
		assertThatIllegalArgumentException().isThrownBy(() -> new StackedBar(List.of(), 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new Part("robbery", -1, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Part("robbery", Double.NaN, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Part("robbery", 1, 9));
	}

}
