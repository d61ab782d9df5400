package org.saferschools.prioritisation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.school.PeerGroup;

/**
 * A run as it is looked at before it is published.
 *
 * @param run what it keeps of itself
 * @param top the schools with the greatest need, by group
 * @param tiers what each tier holds
 * @param areas where the schools of tier 1 are
 * @param comparison with the published run, or the one before it; empty without
 * @param publishedId the run that is published now, or {@code null}
 * @param changes what has changed in the data since it was made, in sentences
 * @param newer the latest month a run can be made as of, where that is after a draft's
 */
public record RunReport(RunDetails run, Map<PeerGroup, List<RankedRow>> top, List<TierSize> tiers,
		List<AreaTiers> areas, Optional<RunComparison> comparison, Long publishedId, List<String> changes,
		Optional<YearMonth> newer) {

	/** How many schools change tier against the run compared with. */
	public int schoolsThatChangeTier() {
		return this.comparison.stream()
			.flatMap((comparison) -> comparison.tierMoves().stream())
			.mapToInt(TierMove::schools)
			.sum();
	}

}
