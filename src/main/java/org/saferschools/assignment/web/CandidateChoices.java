package org.saferschools.assignment.web;

import java.util.List;

import org.saferschools.assignment.Candidate;
import org.saferschools.assignment.Vacancy;

/**
 * The officers of a team as the page offers them: the best suited at once, the others
 * behind a fold, and those who can't lead a school with the reason.
 *
 * @param best offered at once
 * @param others behind the fold
 * @param othersOpen whether the fold is open, since the officer chosen is behind it
 * @param unfit who can't lead it today
 */
record CandidateChoices(List<Candidate> best, List<Candidate> others, boolean othersOpen, List<Candidate> unfit) {

	private static final int OFFERED_AT_ONCE = 6;

	/**
	 * Sorts the candidates of a vacancy.
	 * @param chosen number of the officer chosen, {@code null} for none
	 */
	static CandidateChoices of(Vacancy vacancy, Long chosen) {
		List<Candidate> fit = vacancy.candidates().stream().filter(Candidate::isFit).toList();
		List<Candidate> best = fit.subList(0, Math.min(OFFERED_AT_ONCE, fit.size()));
		List<Candidate> others = fit.subList(best.size(), fit.size());
		boolean open = chosen != null
				&& others.stream().anyMatch((candidate) -> candidate.load().officer().officerId() == chosen);
		return new CandidateChoices(best, others, open,
				vacancy.candidates().stream().filter((candidate) -> !candidate.isFit()).toList());
	}

}
