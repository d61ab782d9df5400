package org.saferschools.prioritisation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WeightsTests {

	@Test
	void whatInactiveFactorsLeaveIsSharedOutInProportion() {
		double[] shared = defaults().sharedAmong(EnumSet.of(Factor.ROBBERY, Factor.DEPRIVATION, Factor.PUPILS));
		// 30, 5 and 5 of 40 become 75, 12.5 and 12.5 of 100.
		assertThat(shared).containsExactly(75, 0, 0, 0, 0, 0, 12.5, 12.5);
	}

	@Test
	void whereAllFactorsHaveDataNothingIsShared() {
		assertThat(defaults().sharedAmong(EnumSet.allOf(Factor.class))).containsExactly(30, 20, 10, 15, 10, 5, 5, 5);
	}

	@Test
	void sharedWeightsAreTheWholeAgain() {
		EnumSet<Factor> active = EnumSet.of(Factor.VIOLENCE, Factor.VICTIMS, Factor.ABSENCE, Factor.PUPILS);
		assertThat(DoubleStream.of(defaults().sharedAmong(active)).sum()).isCloseTo(100, within(1e-9));
	}

	@Test
	void factorsWithoutAWeightGetNone() {
		assertThat(weights(50, 40, 10, 0, 0, 0, 0, 0).sharedAmong(EnumSet.of(Factor.THEFT, Factor.PUPILS)))
			.containsOnly(0);
	}

	@Test
	void weightsThatBreakARuleAreRefused() {
		assertThatIllegalArgumentException().as("not 100 in all")
			.isThrownBy(() -> weights(30, 20, 10, 15, 10, 5, 5, 4));
		assertThatIllegalArgumentException().as("above 50").isThrownBy(() -> weights(51, 20, 10, 9, 10, 0, 0, 0));
		assertThatIllegalArgumentException().as("below 0").isThrownBy(() -> weights(50, 40, 20, -10, 0, 0, 0, 0));
		assertThatIllegalArgumentException().as("two factors").isThrownBy(() -> weights(50, 50, 0, 0, 0, 0, 0, 0));
	}

	static Weights defaults() {
		return weights(30, 20, 10, 15, 10, 5, 5, 5);
	}

	static Weights weights(int... points) {
		Map<Factor, Integer> byFactor = new EnumMap<>(Factor.class);
		for (Factor factor : Factor.values()) {
			byFactor.put(factor, points[factor.ordinal()]);
		}
		return new Weights(1, byFactor, "For a test", "central", Instant.EPOCH);
	}

}
