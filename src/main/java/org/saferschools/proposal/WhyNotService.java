package org.saferschools.proposal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.GroundSchool;
import org.saferschools.assignment.TeamGround;
import org.saferschools.assignment.TeamGround.Pair;
import org.saferschools.assignment.TeamGrounds;
import org.saferschools.assignment.placing.Allocation;
import org.saferschools.assignment.placing.Limits;
import org.saferschools.assignment.placing.Pin;
import org.saferschools.assignment.placing.Placer;
import org.saferschools.assignment.placing.PlacingProblem;
import org.saferschools.assignment.placing.SearchWatch;
import org.saferschools.assignment.placing.Solution;
import org.saferschools.proposal.Alternative.Cost;
import org.saferschools.proposal.Alternative.Move;
import org.saferschools.proposal.ProposalLine.Named;
import org.saferschools.proposal.ProposalView.NamedPin;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Says why a proposal doesn't give a school to another officer: it searches once more,
 * from what is proposed, with that choice forced.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
public class WhyNotService {

	private static final double WHOLE = 100;

	/** Per cent of the cost below which two costs are told as one. */
	private static final double NOTHING = 0.05;

	private final ProposalService proposals;

	private final TeamGrounds grounds;

	private final ProposalSettings settings;

	WhyNotService(ProposalService proposals, TeamGrounds grounds, ProposalSettings settings) {
		this.proposals = proposals;
		this.grounds = grounds;
		this.settings = settings;
	}

	/**
	 * What another choice would cost, searched for a second at most.
	 * @param officerId the other officer, {@code null} for nobody
	 * @throws NotFoundException where there is no such proposal, or no such school in it
	 * @throws AccessDeniedException where it is another team's
	 * @throws RuleException where it isn't made, or the ground has moved
	 */
	public Alternative whyNot(long id, Urn school, Long officerId) {
		ProposalView view = this.proposals.get(id);
		ProposalLine line = line(view, school);
		TeamGround ground = ground(view);
		GroundOfficer officer = (officerId != null) ? officer(ground, officerId) : null;
		Named instead = (officer != null) ? new Named(officer.id(), officer.label()) : null;
		String obstacle = obstacle(view, line, officer, ground);
		if (obstacle != null) {
			return Alternative.impossible(line, instead, obstacle);
		}
		List<Pin> others = view.pins()
			.stream()
			.map(NamedPin::pin)
			.filter((pin) -> !pin.school().equals(school))
			.toList();
		List<Pin> forced = new ArrayList<>(others);
		forced.add((officer != null) ? Pin.keep(school, officer.id()) : Pin.vacant(school));
		try {
			PinCheck.check(ground, forced);
		}
		catch (RuleException refused) {
			return Alternative.impossible(line, instead, refused.getMessage());
		}
		return new Alternative(line, instead, null, cost(view, line, others, forced, ground));
	}

	private static ProposalLine line(ProposalView view, Urn school) {
		return view.lines()
			.stream()
			.filter((line) -> line.urn().equals(school))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(
					"Proposal %d has no school %s".formatted(view.proposal().id(), school)));
	}

	private TeamGround ground(ProposalView view) {
		if (!view.proposal().state().isMade()) {
			throw new RuleException("proposal.not-ready", "This proposal isn’t made yet");
		}
		TeamGround ground = this.grounds.of(List.of(view.proposal().teamId()), view.proposal().aims());
		if (!ground.fingerprint().equals(view.proposal().fingerprint())) {
			throw new RuleException("proposal.moved",
					"What another choice costs can’t be told any more, because the ground has moved since this proposal was made: %s. Ask for a new proposal"
						.formatted(new GroundMoves(view, ground).inWords()));
		}
		return ground;
	}

	private static GroundOfficer officer(TeamGround ground, long id) {
		GroundOfficer officer = ground.officersById().get(id);
		if (officer == null) {
			throw new RuleException("officer.other", "The officer is not posted to the team. Choose another officer");
		}
		return officer;
	}

	private static String obstacle(ProposalView view, ProposalLine line, GroundOfficer officer, TeamGround ground) {
		if (line.isSettled()) {
			return "%s is to lead it by an earlier decision. Withdraw or end that lead first"
				.formatted(line.spokenFor().label());
		}
		if (officer == null) {
			return (line.proposed() == null) ? "that is what is proposed" : null;
		}
		if (line.isProposedFor(officer.id())) {
			return "that is what is proposed";
		}
		if (!officer.isFit()) {
			return officer.obstacle();
		}
		if (ground.barred().contains(new Pair(line.urn(), officer.id()))) {
			return "%s may not lead this school".formatted(officer.label());
		}
		if (line.hours() > officer.hoursLeft()) {
			return "the school asks for more hours than %s has".formatted(officer.label());
		}
		return isNever(view, line, officer) ? "it is pinned never to go to %s".formatted(officer.label()) : null;
	}

	private static boolean isNever(ProposalView view, ProposalLine line, GroundOfficer officer) {
		return view.pins().stream().map(NamedPin::pin).anyMatch(Pin.never(line.urn(), officer.id())::equals);
	}

	private Cost cost(ProposalView view, ProposalLine line, List<Pin> others, List<Pin> forced, TeamGround ground) {
		PlacingProblem problem = ground.problem(others);
		Map<Urn, Long> leads = ProposalSearch.leads(view.lines());
		Allocation proposed = Allocation.of(problem, leads);
		Solution other = Placer.propose(ground.problem(forced), leads,
				Limits.of(Duration.ofMillis(this.settings.whyNotMillis()), this.settings.workers()).until(NOTHING),
				SearchWatch.silent());
		double whole = Math.max(1, proposed.cost());
		double percent = WHOLE * (other.cost() - proposed.cost()) / whole;
		double atLeast = Math.min(percent,
				WHOLE * (Math.max(other.bound(), view.proposal().found().bound()) - proposed.cost()) / whole);
		return new Cost(percent, atLeast, percent - atLeast <= NOTHING, other.took(),
				Effects.of(other.allocation().amounts().minus(proposed.amounts())),
				moves(ground, proposed, other.allocation()).stream()
					.filter((move) -> move.then() == null || !move.urn().equals(line.urn()))
					.toList());
	}

	private static List<Move> moves(TeamGround ground, Allocation proposed, Allocation other) {
		Map<Urn, GroundSchool> schools = ground.schoolsByUrn();
		Map<Long, GroundOfficer> officers = ground.officersById();
		return other.movesFrom(proposed).stream().map((move) -> {
			GroundSchool school = schools.get(move.school());
			return new Move(school.urn(), school.name(), school.tier(), school.need(), label(officers, move.from()),
					label(officers, move.to()));
		}).toList();
	}

	private static String label(Map<Long, GroundOfficer> officers, Long officer) {
		return (officer != null) ? officers.get(officer).label() : null;
	}

}
