package org.saferschools.prioritisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the weights, how they came to be, and what is proposed in their place.
 */
@Service
@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR', 'ADMIN')")
@Transactional(readOnly = true)
public class WeightsService {

	private static final List<ProposalState> DECLINED = List.of(ProposalState.REJECTED, ProposalState.WITHDRAWN);

	private final WeightsRepository weights;

	private final WeightsProposalRepository proposals;

	WeightsService(WeightsRepository weights, WeightsProposalRepository proposals) {
		this.weights = weights;
		this.proposals = proposals;
	}

	/** The weights that a new run takes. */
	public Weights latest() {
		return this.weights.latest();
	}

	/** All weights that ever held, the latest first. */
	public List<WeightsVersion> versions() {
		return this.weights.versions();
	}

	/** The proposal that waits for a second person. */
	public Optional<ProposedWeights> open() {
		return this.proposals.findByState(ProposalState.PROPOSED).map(this::shown);
	}

	/** Proposals that were rejected or withdrawn, the latest first. */
	public List<ProposedWeights> declined() {
		Map<Integer, Weights> versions = this.weights.all();
		return this.proposals.findByStateInOrderByIdDesc(DECLINED)
			.stream()
			.map((proposal) -> ProposedWeights.of(proposal, versions.get(proposal.baseVersion())))
			.toList();
	}

	/**
	 * A proposal, whatever became of it.
	 * @throws NotFoundException where there is none with this number
	 */
	public ProposedWeights proposal(long id) {
		return this.proposals.findById(id)
			.map(this::shown)
			.orElseThrow(() -> new NotFoundException("There is no proposal " + id + " of weights"));
	}

	private ProposedWeights shown(WeightsProposal proposal) {
		return ProposedWeights.of(proposal, this.weights.all().get(proposal.baseVersion()));
	}

}
