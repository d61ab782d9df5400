package org.saferschools.patrol;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.saferschools.activity.ActivityPlanner;
import org.saferschools.activity.Origin;
import org.saferschools.activity.WorkDetails;
import org.saferschools.patrol.drafting.DraftedPatrol;
import org.saferschools.patrol.drafting.PatrolDraft;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes the patrols of a team's week and plans those that its supervisor accepts. A
 * proposal isn't stored: it is reckoned anew from what is known, and what is accepted
 * must still be in it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class PatrolProposals {

	private final PatrolGround ground;

	private final ActivityPlanner planner;

	private final PatrolService patrols;

	private final PatrolTeams reach;

	private final Clock clock;

	PatrolProposals(PatrolGround ground, ActivityPlanner planner, PatrolService patrols, PatrolTeams reach,
			Clock clock) {
		this.ground = ground;
		this.planner = planner;
		this.patrols = patrols;
		this.reach = reach;
		this.clock = clock;
	}

	/**
	 * The patrols that are proposed for a week, most needed first.
	 * @param day any day of the week
	 * @throws AccessDeniedException for anybody but the team's supervisor
	 */
	public List<ProposedPatrol> of(int teamId, LocalDate day) {
		if (!this.reach.decidesFor(teamId)) {
			throw new AccessDeniedException("Patrols are proposed to the supervisor of the team");
		}
		PatrolGround.Ground ground = this.ground.of(teamId, new WeekOfPatrols(day, LocalDateTime.now(this.clock)));
		List<DraftedPatrol> drafted = PatrolDraft.of(ground.schools(), ground.officers());
		Map<Integer, RuleException> refused = this.planner
			.refusals(drafted.stream().map(PatrolProposals::work).toList(), Origin.PATROL_PLAN);
		return IntStream.range(0, drafted.size())
			.filter((position) -> !refused.containsKey(position))
			.mapToObj(drafted::get)
			.map(ground::inWords)
			.toList();
	}

	private static WorkDetails work(DraftedPatrol patrol) {
		return WorkDetails.of(patrol.urn(), PatrolPlace.SCHOOL.kindCode(), patrol.startsAt(), patrol.minutes(),
				Set.of(patrol.officerId()));
	}

	/**
	 * Plans those proposals of a week that are accepted, or none.
	 * @param keys what names them, at least one
	 * @return how many
	 * @throws RuleException where one is no longer proposed, or a rule refuses
	 */
	@Transactional
	public int accept(int teamId, LocalDate day, Set<String> keys) {
		Map<String, ProposedPatrol> proposed = of(teamId, day).stream()
			.collect(Collectors.toMap(ProposedPatrol::key, Function.identity(), (one, same) -> one, TreeMap::new));
		if (!proposed.keySet().containsAll(keys)) {
			throw new RuleException("keys.moved",
					"Something was planned or changed meanwhile, so the proposal is another one now. Look at it again");
		}
		keys.forEach((key) -> this.patrols.plan(command(proposed.get(key))));
		return keys.size();
	}

	private PlanPatrol command(ProposedPatrol patrol) {
		Urn urn = patrol.urn();
		OfferedStops offered = this.patrols.offered(PatrolTarget.around(urn));
		return new PlanPatrol(keyOf(patrol), PatrolTarget.around(urn), patrol.startsAt(),
				offered.best(patrol.minutes() / PatrolStop.MINUTES), Set.of(patrol.officerId()), Partners.NONE,
				offered.why(), "");
	}

	private static UUID keyOf(ProposedPatrol patrol) {
		return UUID.nameUUIDFromBytes(patrol.key().getBytes(StandardCharsets.UTF_8));
	}

}
