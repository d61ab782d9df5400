package org.saferschools.prioritisation;

import java.util.Optional;

import org.saferschools.shared.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a run again from what it kept, to prove that it says what its inputs say.
 * Whatever was imported or undone since makes no difference.
 */
@Service
@PreAuthorize("hasRole('CENTRAL')")
@Transactional(readOnly = true)
public class RunAgain {

	private final PrioritisationRunRepository runs;

	private final RunInputRepository kept;

	private final WeightsRepository weights;

	private final CodeVersion code;

	RunAgain(PrioritisationRunRepository runs, RunInputRepository kept, WeightsRepository weights, CodeVersion code) {
		this.runs = runs;
		this.kept = kept;
		this.weights = weights;
		this.code = code;
	}

	/**
	 * Ranks once more, on the terms of the run, and compares all results byte by byte.
	 * @return empty for a run from before inputs were kept
	 * @throws NotFoundException where there is no such run
	 */
	public Optional<MadeAgain> of(long id) {
		RunInputs run = this.runs.findById(id)
			.orElseThrow(() -> new NotFoundException("There is no run " + id + " of the ranking"))
			.inputs();
		return this.kept.of(id).map((inputs) -> compare(run, inputs));
	}

	private MadeAgain compare(RunInputs run, RankingInputs inputs) {
		RankingTerms terms = new RankingTerms(this.weights.all().get(run.weightsVersion()),
				new TierShares(run.parameters().tierShares()), run.parameters().draws());
		String fingerprint = new ScoreRows(Ranking.of(inputs, terms, run.seed())).fingerprint();
		return new MadeAgain(run.resultFingerprint(), fingerprint, run.codeVersion(), this.code.text());
	}

	/**
	 * A run beside itself made again.
	 *
	 * @param resultThen fingerprint of its results, 64 hexadecimal digits
	 * @param resultNow the same of those made now
	 * @param codeThen which build of the product made it
	 * @param codeNow which build made it again
	 */
	public record MadeAgain(String resultThen, String resultNow, String codeThen, String codeNow) {

		/** Whether every byte is the same. */
		public boolean same() {
			return this.resultThen.equals(this.resultNow);
		}

		/** Whether the same code made both. */
		public boolean sameCode() {
			return this.codeThen.equals(this.codeNow);
		}

	}

}
