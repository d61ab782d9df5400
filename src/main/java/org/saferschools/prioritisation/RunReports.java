package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows runs. Results of a run that isn't published are for the central team; from what
 * the published one was made may be read by whoever works with it or keeps its data.
 */
@Service
@PreAuthorize("hasRole('CENTRAL')")
@Transactional(readOnly = true)
public class RunReports {

	private static final int TOP = 50;

	private static final int MOVERS = 12;

	private static final int HISTORY = 50;

	private final PrioritisationRunRepository runs;

	private final WeightsRepository weights;

	private final RunReportRepository results;

	private final MoverRepository movers;

	private final DataReader data;

	private final Clock clock;

	RunReports(PrioritisationRunRepository runs, WeightsRepository weights, RunReportRepository results,
			MoverRepository movers, DataReader data, Clock clock) {
		this.runs = runs;
		this.weights = weights;
		this.results = results;
		this.movers = movers;
		this.data = data;
		this.clock = clock;
	}

	/** From what the published run was made; empty before the first. */
	@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR', 'ADMIN')")
	public Optional<RunDetails> published() {
		return this.runs.findByState(RunState.PUBLISHED).map(this::details);
	}

	/** What must be imported before a run can be made, in sentences. */
	@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR', 'ADMIN')")
	public List<String> missing() {
		return this.data.missing();
	}

	/** The months that a run can be made as of, the latest first. */
	public List<YearMonth> months() {
		return this.data.months();
	}

	/**
	 * Which robberies a run can count: only some where a force extract tells hours and
	 * ages.
	 */
	public List<RobberyScope> scopes() {
		return this.data.hasExtract() ? List.of(RobberyScope.values()) : List.of(RobberyScope.ALL);
	}

	public List<RunDetails> drafts() {
		return details(this.runs.findByStateOrderByIdDesc(RunState.DRAFT));
	}

	/** The last runs that were published or discarded, the latest first. */
	public List<RunDetails> history() {
		return details(this.runs.findByStateNotOrderByIdDesc(RunState.DRAFT, Limit.of(HISTORY)));
	}

	/**
	 * A run with its results.
	 * @throws NotFoundException where there is none with this number
	 */
	public RunReport report(long id) {
		RunDetails run = details(get(id));
		Map<PeerGroup, List<RankedRow>> top = new EnumMap<>(PeerGroup.class);
		run.groups().forEach((group) -> top.put(group, this.results.top(id, group, TOP)));
		Long publishedId = this.runs.findByState(RunState.PUBLISHED).map(PrioritisationRun::id).orElse(null);
		return new RunReport(run, top, this.results.tiers(id), this.results.tierOneByBcu(id, LocalDate.now(this.clock)),
				comparison(run, publishedId), publishedId, run.draft() ? changesSince(run) : List.of(),
				run.draft() ? newerThan(run) : Optional.empty());
	}

	/**
	 * A draft with its results, to decide whether it is published.
	 * @throws NotFoundException where there is none with this number
	 * @throws RuleException where it is no draft
	 */
	public RunReport reportOfDraft(long id) {
		get(id).requireDraft("published");
		return report(id);
	}

	/**
	 * What a draft keeps of itself, to decide whether it is discarded.
	 * @throws NotFoundException where there is none with this number
	 * @throws RuleException where it is no draft
	 */
	public RunDetails detailsOfDraft(long id) {
		PrioritisationRun run = get(id);
		run.requireDraft("discarded");
		return details(run);
	}

	private Optional<RunComparison> comparison(RunDetails run, Long publishedId) {
		return formerOf(run, publishedId).map((former) -> new RunComparison(former,
				this.movers.between(former, run.id(), MOVERS), this.movers.tierMoves(former, run.id())));
	}

	private Optional<Long> formerOf(RunDetails run, Long publishedId) {
		return switch (run.state()) {
			case DRAFT, DISCARDED -> Optional.ofNullable(publishedId);
			case PUBLISHED ->
				this.runs.findFirstByStateOrderByPublishedAtDescIdDesc(RunState.SUPERSEDED).map(PrioritisationRun::id);
			case SUPERSEDED -> Optional.empty();
		};
	}

	private List<String> changesSince(RunDetails run) {
		List<String> changes = new ArrayList<>();
		if (!this.data.incidentFingerprint(run.asOf(), run.parameters().windowMonths())
			.equals(run.incidentFingerprint())) {
			changes.add("Crime of its months was imported again.");
		}
		if (!this.data.schoolFingerprint().equals(run.schoolFingerprint())) {
			changes.add("The register of schools has changed.");
		}
		return changes;
	}

	private Optional<YearMonth> newerThan(RunDetails run) {
		return this.data.months().stream().findFirst().filter((latest) -> latest.isAfter(run.asOf()));
	}

	private PrioritisationRun get(long id) {
		return this.runs.findById(id)
			.orElseThrow(() -> new NotFoundException("There is no run " + id + " of the ranking"));
	}

	private RunDetails details(PrioritisationRun run) {
		return details(List.of(run)).get(0);
	}

	private List<RunDetails> details(List<PrioritisationRun> runs) {
		Map<Integer, Weights> versions = this.weights.all();
		return runs.stream().map((run) -> RunDetails.of(run, versions.get(run.inputs().weightsVersion()))).toList();
	}

}
