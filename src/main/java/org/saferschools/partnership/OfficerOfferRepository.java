package org.saferschools.partnership;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface OfficerOfferRepository extends Repository<OfficerOffer, Long> {

	OfficerOffer saveAndFlush(OfficerOffer one);

	Optional<OfficerOffer> findById(long id);

	Optional<OfficerOffer> findByUrnAndState(int urn, OfferState state);

	List<OfficerOffer> findByUrnOrderByIdDesc(int urn);

}
