package org.saferschools.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saferschools.assignment.AssignmentService;
import org.saferschools.assignment.GroundSchool;
import org.saferschools.assignment.PlaceLead;
import org.saferschools.assignment.SeenLead;
import org.saferschools.assignment.TeamGround;
import org.saferschools.assignment.TeamGrounds;
import org.saferschools.audit.Audit;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepts a proposal, whole or in part, in one transaction and through the rules by which
 * people place officers one by one: new leads wait until their schools are told.
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
@Transactional
public class AcceptanceService {

	private final ProposalService views;

	private final ProposalRepository proposals;

	private final ProposalLineRepository lines;

	private final TeamGrounds grounds;

	private final AssignmentService assignments;

	private final ProposalReach reach;

	private final Audit audit;

	private final Clock clock;

	AcceptanceService(ProposalService views, ProposalRepository proposals, ProposalLineRepository lines,
			TeamGrounds grounds, AssignmentService assignments, ProposalReach reach, Audit audit, Clock clock) {
		this.views = views;
		this.proposals = proposals;
		this.lines = lines;
		this.grounds = grounds;
		this.assignments = assignments;
		this.reach = reach;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Accepts.
	 * @return how many changes were made
	 * @throws NotFoundException where there is no such proposal
	 * @throws AccessDeniedException for anybody but a supervisor of the team
	 * @throws RuleException where it was accepted before, the ground moved, the part
	 * breaks hours or a ceiling, or a rule of placing refuses
	 */
	public int accept(AcceptProposal command) {
		Proposal proposal = this.proposals.getForDecision(command.id());
		if (!this.reach.mayAccept(proposal.teamId())) {
			throw new AccessDeniedException("Only a supervisor of the team accepts its proposals");
		}
		requireReady(proposal);
		this.proposals.holdLeads();
		ProposalView view = this.views.get(command.id());
		List<ProposalLine> chosen = chosen(view, command.schools());
		TeamGround ground = this.grounds.of(List.of(proposal.teamId()), proposal.aims());
		requireSameGround(view, ground);
		PartCheck.check(ground, view.lines(), command.schools());
		Map<Urn, GroundSchool> schools = ground.schoolsByUrn();
		chosen.stream().filter(ProposalLine::isLoss).forEach((line) -> end(view, line, schools, command));
		chosen.stream().filter((line) -> !line.isLoss()).forEach((line) -> place(view, line, command));
		this.lines.accept(command.id(), command.schools());
		this.proposals.accept(command.id(), this.reach.username(), this.clock.instant(), command.startsOn());
		this.audit.record("Placement proposal accepted", "Proposal " + command.id(),
				"%d of %d changes, from %s".formatted(chosen.size(), view.changes().size(), command.startsOn()));
		return chosen.size();
	}

	private static void requireReady(Proposal proposal) {
		if (proposal.state() == ProposalState.ACCEPTED) {
			throw new RuleException("proposal.accepted",
					"This proposal was accepted already, by %s. Ask for a new proposal for what is left"
						.formatted(proposal.acceptance().by()));
		}
		if (proposal.state() != ProposalState.READY) {
			throw new RuleException("proposal.not-ready",
					"This proposal can’t be accepted: it is %s".formatted(proposal.state().label().toLowerCase()));
		}
	}

	private static List<ProposalLine> chosen(ProposalView view, Set<Urn> schools) {
		List<ProposalLine> chosen = view.changes().stream().filter((line) -> schools.contains(line.urn())).toList();
		if (chosen.isEmpty() || chosen.size() != schools.size()) {
			throw new RuleException("schools.none", "Select one or more of the changes");
		}
		return chosen;
	}

	private static void requireSameGround(ProposalView view, TeamGround ground) {
		if (!ground.fingerprint().equals(view.proposal().fingerprint())) {
			throw new RuleException("proposal.moved",
					"Nothing was changed, because the ground has moved since this proposal was made: %s. Ask for a new proposal"
						.formatted(new GroundMoves(view, ground).inWords()));
		}
	}

	private void end(ProposalView view, ProposalLine line, Map<Urn, GroundSchool> schools, AcceptProposal command) {
		GroundSchool.LeadToday lead = schools.get(line.urn()).lead();
		naming(line, () -> this.assignments.end(new SeenLead(lead.id(), lead.version()),
				command.startsOn().minusDays(1), reason(view, line)));
	}

	private void place(ProposalView view, ProposalLine line, AcceptProposal command) {
		naming(line, () -> this.assignments.place(line.urn(),
				new PlaceLead(line.proposed().id(), command.startsOn(), reason(view, line))));
	}

	/** Of many schools at once, a refusal says which it is about. */
	private static void naming(ProposalLine line, Runnable decision) {
		try {
			decision.run();
		}
		catch (RuleException refused) {
			String field = refused.code().startsWith("startsOn") || refused.code().startsWith("lastDay") ? "startsOn"
					: "schools";
			throw new RuleException(field + ".refused", "%s: %s".formatted(line.school(), refused.getMessage()));
		}
	}

	private static String reason(ProposalView view, ProposalLine line) {
		return "Proposal %d: %s".formatted(view.proposal().id(), view.why(line));
	}

}
