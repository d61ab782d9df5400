package org.saferschools.partnership;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SchoolRequestRepository extends Repository<SchoolRequest, Long> {

	SchoolRequest saveAndFlush(SchoolRequest one);

	Optional<SchoolRequest> findById(long id);

	List<SchoolRequest> findByUrnOrderByAskedOnDescIdDesc(int urn);

}
