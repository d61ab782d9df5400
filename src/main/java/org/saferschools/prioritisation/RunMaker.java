package org.saferschools.prioritisation;

import java.time.YearMonth;

import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * Reads, ranks, and notes from what.
 */
@Component
class RunMaker {

	private final DataReader data;

	private final WeightsRepository weights;

	private final ServiceStandards standards;

	private final PrioritisationSettings settings;

	private final CodeVersion code;

	RunMaker(DataReader data, WeightsRepository weights, ServiceStandards standards, PrioritisationSettings settings,
			CodeVersion code) {
		this.data = data;
		this.weights = weights;
		this.standards = standards;
		this.settings = settings;
		this.code = code;
	}

	/**
	 * Ranks all schools under the latest weights.
	 * @param wanted the latest month that counts; {@code null} for the latest loaded
	 * @throws RuleException where there is nothing to rank, or nothing to rank by
	 */
	Made make(YearMonth wanted) {
		YearMonth asOf = this.data.month(wanted);
		LoadedData loaded = this.data.read(asOf);
		Weights current = this.weights.latest();
		TierShares shares = this.standards.shares();
		Ranking ranking = Ranking.of(loaded.inputs(), FactorRules.all(this.settings), current, shares);
		if (!ranking.groups().stream().allMatch(GroupRanking::hasWeight)) {
			throw new RuleException("ranking.no-weight",
					"No factor that has data has a weight. Import what the weighted factors need.");
		}
		var parameters = new RunParameters(this.settings.catchmentRadius(), this.settings.windowMonths(),
				this.settings.halfLife(), shares.percents(), ranking.sizes(), loaded.incidentsByKind(),
				loaded.coverage(), ranking.inactive());
		return new Made(new RunInputs(asOf, current.version(), this.code.text(), parameters,
				loaded.incidentFingerprint(), loaded.schoolFingerprint(), loaded.inputs().incidents().size()), ranking);
	}

	/**
	 * A ranking and from what it was made.
	 */
	record Made(RunInputs inputs, Ranking ranking) {
	}

}
