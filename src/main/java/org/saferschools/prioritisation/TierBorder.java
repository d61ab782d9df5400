package org.saferschools.prioritisation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds how much one factor alone would have to change at a school, all else being the
 * same, to put it in another tier. It is not estimated: each step ranks the group anew.
 */
final class TierBorder {

	private final List<PeerScore> peers;

	private final int school;

	private final TierShares shares;

	/**
	 * Takes a group.
	 * @param peers all schools of the group
	 * @param school the number of the school that it is about
	 */
	TierBorder(List<PeerScore> peers, int school, TierShares shares) {
		this.peers = peers;
		this.school = school;
		this.shares = shares;
	}

	/**
	 * The least change that puts the school in a higher tier, of the factor with the
	 * greatest weight that can.
	 * @return empty in tier 1, and where no factor can alone
	 */
	Optional<TierChange> up() {
		return (tier() == 1) ? Optional.empty() : firstThatCan(true);
	}

	/**
	 * The least change that puts the school in a lower tier, of the factor with the
	 * greatest weight that can.
	 * @return empty in the last tier, and where no factor can alone
	 */
	Optional<TierChange> down() {
		return (tier() == this.shares.tiers()) ? Optional.empty() : firstThatCan(false);
	}

	private int tier() {
		return this.peers.get(this.school).tier();
	}

	private Optional<TierChange> firstThatCan(boolean up) {
		PeerScore mine = this.peers.get(this.school);
		return Stream.of(Factor.values())
			.filter((factor) -> mine.weight(factor) > 0)
			.sorted(Comparator.comparingDouble((factor) -> -mine.weight(factor)))
			.flatMap((factor) -> least(factor, up).stream())
			.findFirst();
	}

	/** Among the values of peers, the nearest one that is enough. */
	private Optional<TierChange> least(Factor factor, boolean up) {
		double value = this.peers.get(this.school).value(factor);
		double[] candidates = this.peers.stream()
			.mapToDouble((peer) -> peer.value(factor))
			.filter((other) -> up ? other > value : other < value)
			.distinct()
			.sorted()
			.toArray();
		if (!up) {
			candidates = IntStream.range(0, candidates.length).mapToDouble(reversed(candidates)).toArray();
		}
		int nearest = firstThatMoves(factor, candidates, up);
		return (nearest == candidates.length) ? Optional.empty()
				: Optional.of(new TierChange(factor, tierWith(factor, candidates[nearest]), value, candidates[nearest],
						this.peers.get(this.school).count(factor)));
	}

	private static IntToDoubleFunction reversed(double[] values) {
		return (at) -> values[values.length - 1 - at];
	}

	/** The farther the value, the farther the rank, so it is found by halving. */
	private int firstThatMoves(Factor factor, double[] candidates, boolean up) {
		int low = 0;
		int high = candidates.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			int tier = tierWith(factor, candidates[middle]);
			if (up ? tier < tier() : tier > tier()) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** The tier that the school would be in with another value of a factor. */
	private int tierWith(Factor factor, double value) {
		double[] values = this.peers.stream().mapToDouble((peer) -> peer.value(factor)).toArray();
		values[this.school] = value;
		double[] percentiles = Percentiles.midRank(values);
		double weight = this.peers.get(this.school).weight(factor);
		double[] needs = IntStream.range(0, values.length)
			.mapToDouble((peer) -> this.peers.get(peer).needWithout(factor) + weight * percentiles[peer] / 100)
			.toArray();
		long above = Arrays.stream(needs).filter((need) -> need > needs[this.school]).count();
		return this.shares.tierOf((int) above + 1, needs.length);
	}

	/**
	 * What a run says of one school of a group.
	 *
	 * @param urn its number
	 * @param need 0 to 100
	 * @param tier by its rank
	 * @param values by factor, {@code null} for one without data
	 * @param percentiles by factor
	 * @param parts by factor
	 * @param counts by factor, {@code null} for one that counts nothing
	 */
	record PeerScore(int urn, double need, int tier, Double[] values, Double[] percentiles, Double[] parts,
			Integer[] counts) {

		double value(Factor factor) {
			return this.values[factor.ordinal()];
		}

		Integer count(Factor factor) {
			return this.counts[factor.ordinal()];
		}

		/** The weight of a factor, 0 for one without data. */
		double weight(Factor factor) {
			int at = factor.ordinal();
			return (this.values[at] == null) ? 0 : 100 * this.parts[at] / this.percentiles[at];
		}

		double needWithout(Factor factor) {
			return this.need - this.parts[factor.ordinal()];
		}

	}

}
