package org.saferschools.scenario;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.saferschools.assignment.TeamGround;
import org.saferschools.assignment.TeamGrounds;
import org.saferschools.assignment.TeamReach;
import org.saferschools.assignment.placing.Pin;
import org.saferschools.audit.Audit;
import org.saferschools.proposal.AskForProposal;
import org.saferschools.proposal.ProposalService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.RuleException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks what if, and shows the answers: a supervisor of the own team, the central team of
 * any team and of two teams as one. Nothing of a scenario ever takes effect.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional
public class ScenarioService {

	/** So many can be told apart beside each other. */
	static final int MOST_COMPARED = 4;

	private static final int PROPOSAL_SECONDS = 20;

	private final ScenarioRepository scenarios;

	private final ScenarioLineRepository lines;

	private final TeamReach reach;

	private final CurrentUser currentUser;

	private final TeamGrounds grounds;

	private final ProposalService proposals;

	private final SchedulerClient scheduler;

	private final Audit audit;

	private final Clock clock;

	ScenarioService(ScenarioRepository scenarios, ScenarioLineRepository lines, TeamReach reach,
			CurrentUser currentUser, TeamGrounds grounds, ProposalService proposals, SchedulerClient scheduler,
			Audit audit, Clock clock) {
		this.scenarios = scenarios;
		this.lines = lines;
		this.reach = reach;
		this.currentUser = currentUser;
		this.grounds = grounds;
		this.proposals = proposals;
		this.scheduler = scheduler;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Which team a page is about.
	 * @param asked the team in the address, {@code null} for none
	 * @return empty where the central team hasn't said which
	 * @throws AccessDeniedException where a supervisor asks for another team
	 */
	@Transactional(readOnly = true)
	public Optional<Integer> team(Integer asked) {
		return this.reach.team(asked);
	}

	/** How many scenarios there are of a team, or of all. */
	@Transactional(readOnly = true)
	public long count(Integer teamId) {
		return this.scenarios.countLatest(this.reach.team(teamId).orElse(null));
	}

	/** The latest versions of those of a team, or of all, with what they come to. */
	@Transactional(readOnly = true)
	public List<ScenarioFigures> page(Integer teamId, int limit, long offset) {
		return figures(this.scenarios.latest(this.reach.team(teamId).orElse(null), limit, offset));
	}

	private List<ScenarioFigures> figures(List<Scenario> found) {
		List<Long> ids = found.stream().map(Scenario::id).toList();
		Map<Long, List<ScenarioChange>> changes = this.lines.changes(ids);
		Map<Long, List<TierFigure>> tiers = this.lines.figures(ids);
		return found.stream()
			.map((scenario) -> new ScenarioFigures(scenario, changes.getOrDefault(scenario.id(), List.of()),
					tiers.getOrDefault(scenario.id(), List.of())))
			.toList();
	}

	/**
	 * One scenario with all that is shown of it.
	 * @throws org.saferschools.shared.NotFoundException where there is none with this
	 * number
	 * @throws AccessDeniedException where it is another team's
	 */
	@Transactional(readOnly = true)
	public ScenarioView get(long id) {
		Scenario scenario = seen(id);
		return new ScenarioView(figures(List.of(scenario)).get(0), this.lines.lines(id),
				this.scenarios.versions(scenario.rootId()));
	}

	/**
	 * Several scenarios beside each other.
	 * @throws RuleException for none or too many, or one without an answer yet
	 */
	@Transactional(readOnly = true)
	public Comparison compare(List<Long> ids) {
		List<Long> once = ids.stream().distinct().toList();
		if (once.isEmpty() || once.size() > MOST_COMPARED) {
			throw new RuleException("id.number", "Select 1 to %d scenarios to compare".formatted(MOST_COMPARED));
		}
		List<ScenarioView> views = once.stream().map(this::get).toList();
		views.stream().filter((view) -> !view.scenario().state().isReady()).findFirst().ifPresent((view) -> {
			throw new RuleException("id.not-ready",
					"%s has no answer yet. Wait for it, or leave it out".formatted(view.scenario().name()));
		});
		return Comparison.of(views);
	}

	/** What a team has today, for the page that asks. */
	@Transactional(readOnly = true)
	public TeamGround ground(int teamId) {
		this.reach.require(teamId);
		return this.grounds.of(teamId);
	}

	/**
	 * Asks; a job searches the answer.
	 * @return its number
	 * @throws RuleException where nothing would be otherwise, or a change is about an
	 * officer who isn't posted to the team
	 * @throws AccessDeniedException where it is another team's, or a supervisor merges
	 * teams
	 */
	public long ask(AskForScenario command) {
		requireReach(command.teamId(), command.mergedId());
		if (command.before() != null) {
			seen(command.before().rootId());
		}
		if (command.changes().isEmpty() && command.mergedId() == null) {
			throw new RuleException("changes.none", "Say at least one thing that would be otherwise than today");
		}
		ScenarioGround.of(this.grounds.of(command.teamId()), command.changes());
		Instant now = this.clock.instant();
		long id = this.scenarios.create(command, Purpose.WHAT_IF, null, this.currentUser.username(), now);
		this.lines.addChanges(id, command.changes());
		this.audit.record("Scenario asked for", "Scenario " + id,
				"%s: team %d, %d changes".formatted(command.name(), command.teamId(), command.changes().size()));
		this.scheduler.scheduleIfNotExists(ScenarioTask.search(id, now));
		return id;
	}

	/**
	 * Asks for a proposal of the team that places officers as this scenario does: what it
	 * changes and what it leaves to nobody is pinned, what it gives to newcomers is left
	 * open.
	 * @return the proposal's number
	 * @throws RuleException where there is no answer, teams merge, or the pins don't hold
	 * as things are today
	 */
	public long propose(long id) {
		ScenarioView view = get(id);
		if (!view.canBeProposed()) {
			throw new RuleException("scenario.no-proposal",
					"No proposal can be asked for from this scenario: it has no answer, changes nothing, or merges teams");
		}
		List<Pin> pins = new ArrayList<>();
		for (ScenarioLine line : view.lines()) {
			if (!line.isLedThen()) {
				pins.add(Pin.vacant(line.urn()));
			}
			else if (line.placedId() != null && (line.isMoved() || line.isGained())) {
				pins.add(Pin.keep(line.urn(), line.placedId()));
			}
		}
		return this.proposals.ask(new AskForProposal(view.scenario().teamId(), pins, null, PROPOSAL_SECONDS));
	}

	private Scenario seen(long id) {
		Scenario scenario = this.scenarios.get(id);
		requireReach(scenario.teamId(), scenario.mergedId());
		return scenario;
	}

	private void requireReach(int teamId, Integer mergedId) {
		this.reach.require(teamId);
		if (mergedId != null && !this.currentUser.is(Role.CENTRAL)) {
			throw new AccessDeniedException("Only the central team looks at teams that merge");
		}
	}

	/**
	 * Scenarios beside each other.
	 *
	 * @param scenarios in the order asked for
	 * @param rows the schools that would be otherwise in any of them, those that fall out
	 * of cover first
	 */
	public record Comparison(List<ScenarioView> scenarios, List<Row> rows) {

		private static Comparison of(List<ScenarioView> views) {
			List<Row> rows = views.stream()
				.flatMap((view) -> view.lines().stream())
				.filter((line) -> line.isLost() || line.isGained() || line.isMoved())
				.map(ScenarioLine::urn)
				.distinct()
				.map((urn) -> new Row(views.stream()
					.map((view) -> view.lines()
						.stream()
						.filter((line) -> line.urn().equals(urn))
						.findFirst()
						.orElse(null))
					.toList()))
				.sorted(Comparator.comparing(Row::isLostInAny)
					.reversed()
					.thenComparing((row) -> row.school().tier())
					.thenComparing((row) -> -row.school().need()))
				.toList();
			return new Comparison(views, rows);
		}

	}

	/**
	 * A school in each of the scenarios.
	 *
	 * @param lines in the order of the scenarios, {@code null} in one of which it is no
	 * part
	 */
	public record Row(List<ScenarioLine> lines) {

		/** The school as the first scenario that knows it has it. */
		public ScenarioLine school() {
			return this.lines.stream().filter((line) -> line != null).findFirst().orElseThrow();
		}

		public boolean isLostInAny() {
			return this.lines.stream().anyMatch((line) -> line != null && line.isLost());
		}

	}

}
