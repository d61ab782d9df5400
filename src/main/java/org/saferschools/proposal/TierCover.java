package org.saferschools.proposal;

import java.util.List;
import java.util.function.Predicate;

/**
 * How much of a tier's need is covered today and as proposed. The need of a school is
 * covered when somebody leads it, or is to.
 *
 * @param tier 1 to 3, or 0 for all tiers
 * @param schools how many
 * @param ledToday how many of them have a lead today
 * @param ledThen the same as proposed
 * @param need of all of them
 * @param coveredToday need of those led today
 * @param coveredThen the same as proposed
 */
public record TierCover(int tier, long schools, long ledToday, long ledThen, double need, double coveredToday,
		double coveredThen) {

	private static final double WHOLE = 100;

	static TierCover of(int tier, List<ProposalLine> lines) {
		List<ProposalLine> own = lines.stream().filter((line) -> tier == 0 || line.tier() == tier).toList();
		return new TierCover(tier, own.size(), own.stream().filter(ProposalLine::isLedToday).count(),
				own.stream().filter(ProposalLine::isLedThen).count(), need(own, (line) -> true),
				need(own, ProposalLine::isLedToday), need(own, ProposalLine::isLedThen));
	}

	private static double need(List<ProposalLine> lines, Predicate<ProposalLine> which) {
		return lines.stream().filter(which).mapToDouble(ProposalLine::need).sum();
	}

	/** Per cent of the need, 100 where there is none. */
	public double percentToday() {
		return percent(this.coveredToday);
	}

	/** Per cent of the need, 100 where there is none. */
	public double percentThen() {
		return percent(this.coveredThen);
	}

	private double percent(double covered) {
		return (this.need == 0) ? WHOLE : WHOLE * covered / this.need;
	}

}
