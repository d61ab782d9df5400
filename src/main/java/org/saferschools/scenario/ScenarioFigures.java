package org.saferschools.scenario;

import java.util.List;

/**
 * A scenario with what it comes to.
 *
 * @param scenario the question
 * @param changes what would be otherwise
 * @param tiers what becomes of tier 1 to 3; nothing before there is an answer
 */
public record ScenarioFigures(Scenario scenario, List<ScenarioChange> changes, List<TierFigure> tiers) {

	/** All tiers together. */
	public TierFigure all() {
		return this.tiers.stream().reduce(TierFigure.none(0), TierFigure::plus);
	}

	public TierFigure tier(int tier) {
		return this.tiers.stream()
			.filter((figure) -> figure.tier() == tier)
			.findFirst()
			.orElseGet(() -> TierFigure.none(tier));
	}

	/** What would be otherwise, in one sentence without its full stop. */
	public String changesInWords() {
		List<String> said = this.changes.stream().map(ScenarioChange::inWords).toList();
		String all = String.join("; ", said);
		if (this.scenario.mergedId() == null) {
			return all;
		}
		return all.isEmpty() ? "the teams are one" : "the teams are one; " + all;
	}

}
