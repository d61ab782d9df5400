package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.Urn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the published ranking, for everything that stands on it. Which schools a person
 * may see is held by who asks.
 */
@Service
@Transactional(readOnly = true)
public class PrioritisationService {

	private final PrioritisationRunRepository runs;

	private final ScoreRepository scores;

	private final MoverRepository movers;

	private final SchoolTierRepository tiers;

	private final TierBorderRepository borders;

	private final Clock clock;

	PrioritisationService(PrioritisationRunRepository runs, ScoreRepository scores, MoverRepository movers,
			SchoolTierRepository tiers, TierBorderRepository borders, Clock clock) {
		this.runs = runs;
		this.scores = scores;
		this.movers = movers;
		this.tiers = tiers;
		this.borders = borders;
		this.clock = clock;
	}

	/** The run that everybody works on; empty before the first was published. */
	public Optional<RunSummary> published() {
		return this.runs.findByState(RunState.PUBLISHED).map(RunSummary::of);
	}

	/** What the published ranking says of a school; empty where it isn't ranked. */
	public Optional<SchoolScore> scoreOf(Urn urn) {
		return this.scores.published(urn);
	}

	/**
	 * What alone would put a school in a higher or lower tier of the published ranking,
	 * in sentences.
	 * @return none where it isn't ranked, or where no factor can alone
	 */
	public List<String> tierChanges(Urn urn) {
		return this.runs.findByState(RunState.PUBLISHED)
			.map((run) -> new TierShares(run.inputs().parameters().tierShares()))
			.map((shares) -> this.borders.changes(urn, shares))
			.orElse(List.of());
	}

	/**
	 * In which tier a school is today, decided or ranked; empty where the published
	 * ranking doesn't have it.
	 */
	public Optional<SchoolTier> tierOf(Urn urn) {
		return this.tiers.of(urn, LocalDate.now(this.clock));
	}

	/**
	 * The tier of every school that the published ranking has, decided or ranked, in one
	 * statement.
	 */
	public Map<Urn, Integer> tiers() {
		return this.tiers.all(LocalDate.now(this.clock));
	}

	/**
	 * Since when the longest waiting school has stood at the border of a tier without a
	 * decision.
	 * @param boroughCodes only schools there; GSS codes, such as E09000008
	 * @return empty where no decision is wanted
	 */
	public Optional<Instant> oldestWaitForDecision(Collection<String> boroughCodes) {
		return this.tiers.oldestWait(boroughCodes, LocalDate.now(this.clock));
	}

	/**
	 * The schools of tier 1 or 2 that moved most when the published ranking took the
	 * place of the one before.
	 * @param boroughCodes only schools there; GSS codes, such as E09000008
	 * @param limit how many at most in each peer group
	 * @return secondary schools first; nothing before the second ranking
	 */
	public List<Mover> movers(Collection<String> boroughCodes, int limit) {
		return this.movers.lately(boroughCodes, limit);
	}

}
