package org.saferschools.proposal;

import java.time.Duration;
import java.util.List;

import org.saferschools.proposal.ProposalLine.Named;
import org.saferschools.shared.Urn;

/**
 * What it would cost if a school went to another officer than the proposed one.
 *
 * @param line the school as proposed
 * @param instead the other officer, {@code null} for nobody
 * @param impossible why it can't be, {@code null} where it can
 * @param cost what it would cost, {@code null} where it can't be
 */
public record Alternative(ProposalLine line, Named instead, String impossible, Cost cost) {

	static Alternative impossible(ProposalLine line, Named instead, String why) {
		return new Alternative(line, instead, why, null);
	}

	/**
	 * A price of another choice. Prices are parts of the cost of the whole proposal.
	 *
	 * @param percent how much dearer the best placement with it that was found is, per
	 * cent; below 0 where it is better than what was proposed
	 * @param atLeastPercent how much dearer every placement with it is at least
	 * @param proved whether the two are the same but for rounding
	 * @param took how long it was searched
	 * @param effects what would be otherwise, in words
	 * @param moves schools that would go to others
	 */
	public record Cost(double percent, double atLeastPercent, boolean proved, Duration took, List<String> effects,
			List<Move> moves) {

		public Cost {
			effects = List.copyOf(effects);
			moves = List.copyOf(moves);
		}

		/** Schools that would be left without a lead. */
		public List<Move> losing() {
			return this.moves.stream().filter((move) -> move.then() == null).toList();
		}

		/** The other schools that would be otherwise. */
		public List<Move> moving() {
			return this.moves.stream().filter((move) -> move.then() != null).toList();
		}

	}

	/**
	 * A school that would be otherwise than proposed.
	 *
	 * @param urn which school
	 * @param school its name
	 * @param tier its tier
	 * @param need its need, 0 to 100
	 * @param proposed who is proposed, {@code null} for nobody
	 * @param then who it would be, {@code null} for nobody
	 */
	public record Move(Urn urn, String school, int tier, double need, String proposed, String then) {
	}

}
