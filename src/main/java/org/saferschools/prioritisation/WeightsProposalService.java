package org.saferschools.prioritisation;

import java.time.Clock;
import java.util.Map;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the weights, which takes two people of the central team: one who proposes and
 * one who decides. The database holds this too.
 */
@Service
@PreAuthorize("hasRole('CENTRAL')")
@Transactional
public class WeightsProposalService {

	private final WeightsProposalRepository proposals;

	private final WeightsRepository weights;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	WeightsProposalService(WeightsProposalRepository proposals, WeightsRepository weights, CurrentUser currentUser,
			Audit audit, Clock clock) {
		this.proposals = proposals;
		this.weights = weights;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Proposes other weights, for a second person to decide on.
	 * @return the proposal's number
	 * @throws RuleException where another proposal waits, other weights hold than those
	 * that were looked at, or the same
	 */
	public long propose(ProposeWeights wanted) {
		Weights current = this.weights.latest();
		check(wanted, current);
		WeightsProposal proposal = save(new WeightsProposal(wanted, me(), this.clock.instant()));
		this.audit.record("Weights proposed", name(proposal),
				"%s. %s".formatted(WeightChange.inWords(current.changesTo(wanted.points())), wanted.reason()));
		return proposal.id();
	}

	private void check(ProposeWeights wanted, Weights current) {
		if (this.proposals.findByState(ProposalState.PROPOSED).isPresent()) {
			throw anotherWaits();
		}
		if (wanted.baseVersion() != current.version()) {
			throw overtaken();
		}
		if (wanted.points().equals(current.points())) {
			throw new RuleException("proposal.same", "These are the weights that hold now. Change some of them.");
		}
	}

	/**
	 * Makes a proposal the weights that every new run takes.
	 * @param version the proposal's version that was looked at
	 * @param note may be empty
	 * @return the number of the new weights
	 * @throws RuleException to whoever proposed it, or where it is decided already
	 */
	public int accept(long id, int version, String note) {
		WeightsProposal proposal = seen(id, version);
		proposal.accept(me(), this.clock.instant(), note);
		save(proposal);
		int weights = this.weights.write(id);
		this.audit.record("Weights accepted", name(proposal), "As version %d. %s".formatted(weights, note).strip());
		return weights;
	}

	/**
	 * Leaves the weights as they are.
	 * @param version the proposal's version that was looked at
	 * @param note may be empty
	 * @throws RuleException to whoever proposed it, or where it is decided already
	 */
	public void reject(long id, int version, String note) {
		WeightsProposal proposal = seen(id, version);
		proposal.reject(me(), this.clock.instant(), note);
		save(proposal);
		this.audit.record("Weights rejected", name(proposal), note);
	}

	/**
	 * Takes the own proposal back.
	 * @param version the proposal's version that was looked at
	 * @throws RuleException to anybody but whoever proposed it, or where it is decided
	 * already
	 */
	public void withdraw(long id, int version) {
		WeightsProposal proposal = seen(id, version);
		proposal.withdraw(me(), this.clock.instant());
		save(proposal);
		this.audit.record("Weights proposal withdrawn", name(proposal), "");
	}

	private WeightsProposal seen(long id, int version) {
		WeightsProposal proposal = this.proposals.findById(id)
			.orElseThrow(() -> new NotFoundException("There is no proposal " + id + " of weights"));
		if (proposal.state() == ProposalState.PROPOSED && proposal.version() != version) {
			throw new ObjectOptimisticLockingFailureException(WeightsProposal.class, id);
		}
		return proposal;
	}

	private WeightsProposal save(WeightsProposal proposal) {
		try {
			return this.proposals.saveAndFlush(proposal);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused,
					Map.of("one_open_proposal", anotherWaits(), "proposal_starts_from_the_latest", overtaken()));
		}
	}

	/** A person: the product itself neither proposes weights nor decides on them. */
	private String me() {
		return this.currentUser.person().getUsername();
	}

	private static String name(WeightsProposal proposal) {
		return "Weights proposal " + proposal.id();
	}

	private static RuleException anotherWaits() {
		return new RuleException("proposal.open",
				"Another proposal waits for a decision already, and only one can wait.");
	}

	private static RuleException overtaken() {
		return new RuleException("proposal.overtaken",
				"Other weights were accepted meanwhile. Look at what yours would change against them.");
	}

}
