package org.saferschools.prioritisation;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RadixOrderTests {

	@Test
	void numbersComeInOrderOfTheirSizeWhateverThatIs() {
		double[] values = new Random(5).doubles(5000).map((value) -> Math.pow(10, 20 * value - 10)).toArray();
		int[] expected = IntStream.range(0, values.length)
			.boxed()
			.sorted(Comparator.comparingDouble((number) -> (float) values[number]))
			.mapToInt(Integer::intValue)
			.toArray();
		assertThat(RadixOrder.ascending(values)).isEqualTo(expected);
	}

	@Test
	void equalOnesStayAsTheyStand() {
		assertThat(RadixOrder.ascending(new double[] { 3, 0, 3, 1e30, 0 })).containsExactly(1, 4, 0, 2, 3);
	}

	@Test
	void nothingIsInOrder() {
		assertThat(RadixOrder.ascending(new double[0])).isEmpty();
	}

}
