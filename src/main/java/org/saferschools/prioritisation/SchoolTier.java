package org.saferschools.prioritisation;

import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.shared.Urn;

/**
 * In which tier a school is today, and how sure the published ranking was of it.
 *
 * @param urn the school
 * @param run the published run
 * @param tier the tier that holds, 1 to 3: the decided one, else the ranking's
 * @param rankedTier the tier that the ranking gives
 * @param chances the chance of tier 1, 2, 3, each 0 to 1, 1 in all; empty where the run
 * doesn't know them
 * @param atBorder the tiers whose chance lies between 20% and 80%; empty where the
 * ranking leaves no doubt
 * @param decided the number of the decision that holds, or {@code null}
 */
public record SchoolTier(Urn urn, long run, int tier, int rankedTier, List<Double> chances, List<Integer> atBorder,
		Long decided) {

	public SchoolTier {
		chances = List.copyOf(chances);
		atBorder = List.copyOf(atBorder);
	}

	public boolean isDecided() {
		return this.decided != null;
	}

	/** Whether the ranking leaves the tier open. */
	public boolean isBorderline() {
		return !this.atBorder.isEmpty();
	}

	/** Whether the ranking leaves the tier open and nobody has settled it. */
	public boolean wantsDecision() {
		return isBorderline() && !isDecided();
	}

	/** The tiers that a person may choose: the ranking's, and one up or down from it. */
	public List<Integer> choices() {
		return IntStream.rangeClosed(Math.max(1, this.rankedTier - 1), Math.min(3, this.rankedTier + 1))
			.boxed()
			.filter((tier) -> tier != this.rankedTier || isBorderline())
			.toList();
	}

	/**
	 * What kind of decision it is to choose a tier.
	 * @param tier one of the {@link #choices()}
	 */
	public DecisionKind kindOf(int tier) {
		return (isBorderline() && (tier == this.rankedTier || this.atBorder.contains(tier))) ? DecisionKind.BORDERLINE
				: DecisionKind.OVERRIDE;
	}

	/**
	 * The chance of a tier in whole per cent.
	 * @return {@code null} where it isn't known
	 */
	public Long percentOf(int tier) {
		return this.chances.isEmpty() ? null : Math.round(100 * this.chances.get(tier - 1));
	}

}
