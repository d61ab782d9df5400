package org.saferschools.patrol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityPlanner;
import org.saferschools.activity.ActivityService;
import org.saferschools.officer.TeamService;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans and shows patrols. A patrol is an activity with a plan behind it: the rules of
 * its kind hold, its officers' times are held, and it is moved, cancelled and logged as
 * all work is.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'CENTRAL')")
public class PatrolService {

	private static final int WEEKS_BACK = 4;

	private final PatrolRepository patrols;

	private final PatrolTargets targets;

	private final ActivityPlanner planner;

	private final ActivityService activities;

	private final PatrolTeams reach;

	private final TeamService teams;

	private final Clock clock;

	PatrolService(PatrolRepository patrols, PatrolTargets targets, ActivityPlanner planner, ActivityService activities,
			PatrolTeams reach, TeamService teams, Clock clock) {
		this.patrols = patrols;
		this.targets = targets;
		this.planner = planner;
		this.activities = activities;
		this.reach = reach;
		this.teams = teams;
		this.clock = clock;
	}

	/**
	 * Where a patrol could stop.
	 * @throws RuleException where no patrol can be planned there
	 */
	@Transactional(readOnly = true)
	public OfferedStops offered(PatrolTarget target) {
		return this.targets.offered(target);
	}

	/**
	 * Plans a patrol once, however often the same form is sent.
	 * @throws RuleException where a rule refuses; its code begins with what it is about:
	 * school, route, stops, date, time, officers or submission
	 */
	@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
	public Patrol plan(PlanPatrol command) {
		List<PatrolStop> stops = this.targets.offered(command.target()).chosen(command.stops());
		if (stops.size() < command.stops().size()) {
			throw new RuleException("stops.gone",
					"Some of these stops are not there any more. Open the form again and select from those it offers");
		}
		Activity activity = this.planner.plan(command.activity());
		Patrol patrol = new Patrol(activity, command.target(), command.why(), command.partners(), stops);
		if (!this.patrols.isPatrol(activity.id())) {
			this.patrols.insert(patrol);
		}
		return patrol;
	}

	/**
	 * A patrol.
	 * @param id number of its activity
	 * @throws NotFoundException where there is none that the person may see
	 */
	@Transactional(readOnly = true)
	public Patrol get(long id) {
		return this.patrols.find(this.activities.get(id))
			.orElseThrow(() -> new NotFoundException("Activity %d is no patrol with a plan".formatted(id)));
	}

	/**
	 * The team whose patrols a page shows.
	 * @return empty where the central team hasn't said which
	 * @throws AccessDeniedException where somebody asks for another team
	 */
	@Transactional(readOnly = true)
	public Optional<Integer> team(Integer asked) {
		return this.reach.team(asked);
	}

	/** The patrols of a team of the last four weeks and all to come, by time. */
	@Transactional(readOnly = true)
	public List<PatrolRow> ofTeam(int teamId) {
		this.reach.team(teamId);
		LocalDate today = LocalDate.now(this.clock);
		return this.patrols.list(this.teams.boroughsOf(teamId, today), today.minusWeeks(WEEKS_BACK),
				today.plusYears(1));
	}

}
