package org.saferschools.prioritisation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TierSharesTests {

	private final TierShares shares = new TierShares(List.of(10, 20, 70));

	@Test
	void aTenthIsInTierOneAndAFifthInTierTwo() {
		assertThat(IntStream.rangeClosed(1, 200)
			.boxed()
			.collect(Collectors.groupingBy((rank) -> this.shares.tierOf(rank, 200), Collectors.counting())))
			.containsEntry(1, 20L)
			.containsEntry(2, 40L)
			.containsEntry(3, 140L);
	}

	@Test
	void aBorderInsideASchoolIsRoundedUp() {
		assertThat(this.shares.tierOf(55, 548)).as("10% of 548 is 54.8").isEqualTo(1);
		assertThat(this.shares.tierOf(56, 548)).isEqualTo(2);
		assertThat(this.shares.tierOf(165, 548)).as("30% of 548 is 164.4").isEqualTo(2);
		assertThat(this.shares.tierOf(166, 548)).isEqualTo(3);
	}

	@Test
	void evenOfThreeSchoolsOneIsFirst() {
		assertThat(IntStream.rangeClosed(1, 3).map((rank) -> this.shares.tierOf(rank, 3))).containsExactly(1, 3, 3);
	}

	@Test
	void aTierCanBeEmpty() {
		TierShares withoutFirst = new TierShares(List.of(0, 50, 50));
		assertThat(withoutFirst.tierOf(1, 10)).isEqualTo(2);
	}

	@Test
	void sharesThatAreNotTheWholeAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TierShares(List.of(10, 20, 60)));
		assertThatIllegalArgumentException().isThrownBy(() -> new TierShares(List.of(-10, 40, 70)));
	}

}
