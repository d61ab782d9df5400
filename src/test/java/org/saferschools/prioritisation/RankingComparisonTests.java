package org.saferschools.prioritisation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankingComparisonTests {

	private static final List<RankedSchool> SCHOOLS = IntStream.range(0, 10)
		.mapToObj((number) -> new RankedSchool(new Urn(100_001 + number), PeerGroup.SECONDARY, Phase.SECONDARY,
				new GridPoint(530_000, 180_000), 900, 20, false, null, null, null, null))
		.toList();

	/** Robbery falls from the first school to the last, violence rises. */
	private static final Weights ROBBERY_FIRST = WeightsTests.weights(50, 20, 0, 0, 0, 0, 0, 30);

	private static final Weights VIOLENCE_FIRST = WeightsTests.weights(20, 50, 0, 0, 0, 0, 0, 30);

	@Test
	void theSameWeightsMoveNobody() {
		RankingComparison same = compare(ROBBERY_FIRST, ROBBERY_FIRST);
		assertThat(same.moved()).isZero();
		assertThat(same.tierMoves()).isEmpty();
		assertThat(same.movers(12)).isEmpty();
	}

	@Test
	void otherWeightsTurnTheOrderAround() {
		RankingComparison turned = compare(ROBBERY_FIRST, VIOLENCE_FIRST);
		assertThat(turned.moved()).isEqualTo(10);
		// Tier 1 holds one of ten, tier 2 two.
		assertThat(turned.tierMoves()).containsExactly(new TierMove(PeerGroup.SECONDARY, 1, 3, 1),
				new TierMove(PeerGroup.SECONDARY, 2, 3, 2), new TierMove(PeerGroup.SECONDARY, 3, 1, 1),
				new TierMove(PeerGroup.SECONDARY, 3, 2, 2));
	}

	@Test
	void moversAreThoseOfTheUpperTiersTheFurthestFirst() {
		RankingComparison turned = compare(ROBBERY_FIRST, VIOLENCE_FIRST);
		// First and last moved furthest, the last is first now.
		assertThat(turned.movers(12)).containsExactly(9, 0, 8, 1, 7, 2);
		assertThat(turned.movers(2)).containsExactly(9, 0);
	}

	@Test
	void aMoverNamesTheFactorThatMovedItAndItsPoints() {
		Mover up = compare(ROBBERY_FIRST, VIOLENCE_FIRST).mover(9, "Northgate School");
		assertThat(up.rankBefore()).isEqualTo(10);
		assertThat(up.rank()).isEqualTo(1);
		// Of ten, the school with the most violence is at percentile 95: 20 and 50 points
		// of it.
		assertThat(up.reason()).isEqualTo("violence 19.0 → 47.5 points");
		assertThat(up.need() - up.needBefore()).isCloseTo(28.5 - 1.5, within(1e-9));
	}

	@Test
	void whoFallsFallsByTheFactorThatCountsForLess() {
		Mover down = compare(ROBBERY_FIRST, VIOLENCE_FIRST).mover(0, "Elm Park Academy");
		assertThat(down.up()).isFalse();
		assertThat(down.reason()).isEqualTo("robbery 47.5 → 19.0 points");
	}

	private static RankingComparison compare(Weights before, Weights now) {
		GroupRanking ranking = rank(before);
		return new RankingComparison(ranking, ranking.under(now));
	}

	private static GroupRanking rank(Weights weights) {
		List<FactorColumn> columns = Stream.of(Factor.values())
			.map((factor) -> FactorColumn.of(factor, values(factor)))
			.toList();
		return new GroupRanking(PeerGroup.SECONDARY, SCHOOLS, columns, weights, new TierShares(List.of(10, 20, 70)),
				null);
	}

	private static FactorValues values(Factor factor) {
		return switch (factor) {
			case ROBBERY -> counted(IntStream.range(0, SCHOOLS.size()).map((number) -> 20 - number).toArray());
			case VIOLENCE -> counted(IntStream.range(0, SCHOOLS.size()).map((number) -> 1 + number).toArray());
			case PUPILS -> FactorValues.known(SCHOOLS.stream().mapToDouble(RankedSchool::pupils).toArray(), "");
			default -> FactorValues.none("Not loaded");
		};
	}

	private static FactorValues counted(int[] counts) {
		return FactorValues.counted(IntStream.of(counts).asDoubleStream().toArray(), null, counts);
	}

}
