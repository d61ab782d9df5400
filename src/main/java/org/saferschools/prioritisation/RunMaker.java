package org.saferschools.prioritisation;

import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.HexFormat;

import org.saferschools.shared.Fingerprint;
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
	 * @param scope which robberies count
	 * @throws RuleException where there is nothing to rank, or nothing to rank by
	 */
	Made make(YearMonth wanted, RobberyScope scope) {
		YearMonth asOf = this.data.month(wanted);
		LoadedData loaded = this.data.read(asOf);
		RankingTerms terms = terms();
		RankingInputs inputs = RankingInputs.of(loaded, this.settings, scope);
		byte[] packed = PackedInputs.pack(inputs);
		long seed = seed(packed);
		Ranking ranking = rank(inputs, terms, seed);
		ScoreRows rows = new ScoreRows(ranking);
		return new Made(new RunInputs(asOf, terms.weights().version(), this.code.text(),
				parameters(asOf, scope, loaded, terms, ranking),
				this.data.incidentFingerprint(asOf, loaded.window().months()),
				RankedSchoolRepository.fingerprint(loaded.schools()), loaded.incidents().size(), seed,
				rows.fingerprint()), packed, rows);
	}

	/** The terms that a new run takes. */
	RankingTerms terms() {
		return new RankingTerms(this.weights.latest(), this.standards.shares(), this.settings.draws());
	}

	/**
	 * What a new run would take in.
	 * @throws RuleException where there is nothing to rank, or nothing to rank by
	 */
	RankingInputs inputs() {
		return RankingInputs.of(this.data.read(this.data.month(null)), this.settings);
	}

	/**
	 * Ranks.
	 * @throws RuleException where no factor that has data has a weight
	 */
	static Ranking rank(RankingInputs inputs, RankingTerms terms, long seed) {
		Ranking ranking = Ranking.of(inputs, terms, seed);
		if (!ranking.hasWeight()) {
			throw new RuleException("ranking.no-weight",
					"No factor that has data has a weight. Import what the weighted factors need.");
		}
		return ranking;
	}

	private RunParameters parameters(YearMonth asOf, RobberyScope scope, LoadedData loaded, RankingTerms terms,
			Ranking ranking) {
		return new RunParameters(this.settings.catchmentRadius(), this.settings.windowMonths(),
				this.settings.halfLife(), RankingInputs.NEIGHBOURHOOD, terms.draws(), ranking.forecasts(), scope,
				Deprivation.byNeighbourhood(loaded) ? DeprivationMeasure.NEIGHBOURHOOD : DeprivationMeasure.FREE_MEALS,
				loaded.further().fingerprints(), terms.shares().percents(), ranking.sizes(), loaded.incidentsByKind(),
				this.data.coverage(asOf), ranking.inactive());
	}

	/** The same inputs have the same seed. */
	private static long seed(byte[] packed) {
		return ByteBuffer.wrap(HexFormat.of().parseHex(new Fingerprint().add(packed).hex())).getLong();
	}

	/**
	 * A ranking and from what it was made.
	 *
	 * @param inputs what is noted of the run
	 * @param packed all that went in
	 * @param rows the results
	 */
	record Made(RunInputs inputs, byte[] packed, ScoreRows rows) {
	}

}
