package org.saferschools.scenario;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.TeamGrounds;
import org.saferschools.assignment.TeamReach;
import org.saferschools.audit.Audit;
import org.saferschools.officer.TeamService;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what an officer more, or ten hours a week more, would be worth in each team: each
 * placement is searched once more with them.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional
public class ValueService {

	private static final int TEN_HOURS = 1_000;

	/** Of an officer more where a team has nobody to go by. */
	private static final int FULL_TIME = 3_600;

	private final ScenarioRepository scenarios;

	private final ScenarioLineRepository lines;

	private final TeamGrounds grounds;

	private final TeamService teams;

	private final TeamReach reach;

	private final CurrentUser currentUser;

	private final SchedulerClient scheduler;

	private final Audit audit;

	private final Clock clock;

	ValueService(ScenarioRepository scenarios, ScenarioLineRepository lines, TeamGrounds grounds, TeamService teams,
			TeamReach reach, CurrentUser currentUser, SchedulerClient scheduler, Audit audit, Clock clock) {
		this.scenarios = scenarios;
		this.lines = lines;
		this.grounds = grounds;
		this.teams = teams;
		this.reach = reach;
		this.currentUser = currentUser;
		this.scheduler = scheduler;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What was reckoned last: the supervisor's own team, or all, those where ten hours
	 * are worth most first; teams that aren't reckoned yet at the end.
	 */
	@Transactional(readOnly = true)
	public List<TeamValue> values() {
		List<Scenario> found = this.scenarios.lastValues(this.reach.team(null).orElse(null));
		List<Long> ids = found.stream().map(Scenario::id).toList();
		Map<Long, List<ScenarioChange>> changes = this.lines.changes(ids);
		Map<Long, List<TierFigure>> tiers = this.lines.figures(ids);
		Map<Integer, Map<Purpose, ScenarioFigures>> byTeam = found.stream()
			.map((scenario) -> new ScenarioFigures(scenario, changes.getOrDefault(scenario.id(), List.of()),
					tiers.getOrDefault(scenario.id(), List.of())))
			.collect(Collectors.groupingBy((figures) -> figures.scenario().teamId(), LinkedHashMap::new,
					Collectors.toMap((figures) -> figures.scenario().purpose(), (figures) -> figures)));
		return byTeam.values()
			.stream()
			.map(ValueService::value)
			.sorted(Comparator.comparing(TeamValue::isReady)
				.reversed()
				.thenComparing((value) -> value.isReady() ? -value.pointsOfTenHours() : 0))
			.toList();
	}

	private static TeamValue value(Map<Purpose, ScenarioFigures> figures) {
		ScenarioFigures asIs = figures.get(Purpose.AS_IS);
		ScenarioFigures officer = figures.get(Purpose.ONE_OFFICER);
		return new TeamValue(asIs.scenario().teamId(), asIs.scenario().teamName(), asIs, officer,
				officer.changes().get(0).hours(), figures.get(Purpose.TEN_HOURS));
	}

	/**
	 * Reckons anew, by one job: the supervisor's own team, or all.
	 * @throws RuleException where that is under way already
	 */
	public void reckon() {
		if (values().stream().anyMatch(TeamValue::isUnderWay)) {
			throw new RuleException("value.under-way", "The value is being reckoned already. Wait for it");
		}
		Instant now = this.clock.instant();
		List<Integer> asked = this.reach.team(null)
			.map(List::of)
			.orElseGet(() -> this.teams.all().stream().map((team) -> team.id()).toList());
		Long first = null;
		for (int team : asked) {
			int hours = usualHours(team);
			first = ask(team, Purpose.AS_IS, List.of(), first, now);
			ask(team, Purpose.ONE_OFFICER, List.of(ScenarioChange.joins(hours)), first, now);
			ask(team, Purpose.TEN_HOURS, List.of(ScenarioChange.joins(TEN_HOURS)), first, now);
		}
		if (first != null) {
			this.audit.record("Value of officers asked for", "Job " + first, "%d teams".formatted(asked.size()));
			this.scheduler.scheduleIfNotExists(ScenarioTask.search(first, now));
		}
	}

	/** What the officer in the middle of a team has. */
	private int usualHours(int teamId) {
		int[] hours = this.grounds.of(teamId).fitOfficers().stream().mapToInt(GroundOfficer::hours).sorted().toArray();
		return (hours.length == 0) ? FULL_TIME : hours[hours.length / 2];
	}

	private long ask(int team, Purpose purpose, List<ScenarioChange> changes, Long first, Instant now) {
		AskForScenario asked = new AskForScenario(purpose.name(), team, null, changes, null);
		long id = this.scenarios.create(asked, purpose, first, this.currentUser.username(), now);
		this.lines.addChanges(id, changes);
		return (first != null) ? first : id;
	}

}
