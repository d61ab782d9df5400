package org.saferschools.prioritisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface WeightsProposalRepository extends Repository<WeightsProposal, Long> {

	WeightsProposal saveAndFlush(WeightsProposal proposal);

	Optional<WeightsProposal> findById(long id);

	Optional<WeightsProposal> findByState(ProposalState state);

	List<WeightsProposal> findByStateInOrderByIdDesc(List<ProposalState> states);

}
