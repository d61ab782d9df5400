package org.saferschools.prioritisation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;
import org.saferschools.web.StackedBar;

/**
 * A school in the published ranking.
 *
 * @param urn which school
 * @param group its peers
 * @param asOf latest month of crime that counts
 * @param need 0 to 100, the sum of the factors' parts
 * @param tier 1 to 3, 1 has the greatest need
 * @param rank among its peers everywhere, 1 has the greatest need
 * @param schools how many peers there are
 * @param rankInBcu among its peers of the BCU; empty outside any
 * @param rankInBorough among its peers of the borough; empty outside any
 * @param interval how sure its rank is; empty in a run that didn't ask
 * @param expected robberies near it in the months to come; empty where they can't be
 * foreseen
 * @param factors what each factor says, in their order, those without data included
 */
public record SchoolScore(Urn urn, PeerGroup group, YearMonth asOf, double need, int tier, int rank, int schools,
		OptionalInt rankInBcu, OptionalInt rankInBorough, Optional<RankInterval> interval,
		Optional<ExpectedCount> expected, List<FactorScore> factors) {

	public FactorScore of(Factor factor) {
		return this.factors.get(factor.ordinal());
	}

	/** Need drawn as its parts. */
	public StackedBar bar() {
		return NeedBar.of(this.factors);
	}

}
