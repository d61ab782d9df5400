package org.saferschools.prioritisation;

import java.time.YearMonth;

/**
 * From what a run was made.
 *
 * @param asOf the latest month that counts
 * @param weightsVersion which weights
 * @param codeVersion which build of the product
 * @param parameters under what, and what was found
 * @param incidentFingerprint of the incidents of the window
 * @param schoolFingerprint of the schools
 * @param incidents how many incidents were read
 * @param seed of its draws; {@code null} of a run from before there were any
 * @param resultFingerprint of all its results; {@code null} of such a run
 */
record RunInputs(YearMonth asOf, int weightsVersion, String codeVersion, RunParameters parameters,
		String incidentFingerprint, String schoolFingerprint, int incidents, Long seed, String resultFingerprint) {
}
