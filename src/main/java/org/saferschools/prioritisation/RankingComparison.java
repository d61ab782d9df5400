package org.saferschools.prioritisation;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.saferschools.shared.Urn;

/**
 * Compares two rankings of the same schools of one peer group, in memory, as
 * {@link MoverRepository} compares stored ones.
 *
 * @param before one ranking
 * @param now the other, of the same schools in the same order
 */
record RankingComparison(GroupRanking before, GroupRanking now) {

	/** How many schools have another rank. */
	int moved() {
		return (int) schools(this::moved).count();
	}

	/** How many schools went from which tier to which, where that is another one. */
	List<TierMove> tierMoves() {
		return schools(this::changesTier)
			.collect(Collectors.groupingBy((school) -> List.of(this.before.tier(school), this.now.tier(school)),
					Collectors.counting()))
			.entrySet()
			.stream()
			.map((move) -> new TierMove(this.now.group(), move.getKey().get(0), move.getKey().get(1),
					move.getValue().intValue()))
			.sorted(Comparator.comparingInt(TierMove::before).thenComparingInt(TierMove::now))
			.toList();
	}

	/**
	 * The schools of tier 1 or 2, before or now, that moved: first those whose tier is
	 * another one, then those whose need changed most.
	 * @param limit how many at most
	 * @return their numbers in both rankings
	 */
	List<Integer> movers(int limit) {
		return schools((school) -> moved(school) && Math.min(this.before.tier(school), this.now.tier(school)) <= 2)
			.sorted(Comparator.comparing(this::changesTier)
				.thenComparingDouble((Integer school) -> Math.abs(this.now.need(school) - this.before.need(school)))
				.reversed()
				.thenComparingInt(this.now::rank)
				.thenComparing(this::urn))
			.limit(limit)
			.toList();
	}

	/**
	 * A school's number in both rankings.
	 * @return empty where it has other peers or isn't ranked
	 */
	OptionalInt schoolOf(int urn) {
		return IntStream.range(0, this.now.schools().size()).filter((school) -> urn(school).value() == urn).findFirst();
	}

	Urn urn(int school) {
		return this.now.schools().get(school).urn();
	}

	/**
	 * What became of a school.
	 * @param name its name
	 */
	Mover mover(int school, String name) {
		int rankBefore = this.before.rank(school);
		int rank = this.now.rank(school);
		return new Mover(urn(school), name, this.now.group(), rankBefore, rank, this.before.tier(school),
				this.now.tier(school), this.before.need(school), this.now.need(school), Mover.Cause
					.strongest(Stream.of(Factor.values()).map((factor) -> cause(factor, school)), rank < rankBefore));
	}

	private Mover.Cause cause(Factor factor, int school) {
		FactorColumn column = this.now.column(factor);
		if (!column.active()) {
			return new Mover.Cause(factor, 0, 0, null, null);
		}
		Integer count = (column.counts() != null) ? column.counts()[school] : null;
		return new Mover.Cause(factor, this.before.part(factor, school), this.now.part(factor, school), count, count);
	}

	private boolean moved(int school) {
		return this.before.rank(school) != this.now.rank(school);
	}

	private boolean changesTier(int school) {
		return this.before.tier(school) != this.now.tier(school);
	}

	private Stream<Integer> schools(IntPredicate which) {
		return IntStream.range(0, this.now.schools().size()).filter(which).boxed();
	}

}
