package org.saferschools.partnership;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, Long> {

	Agreement saveAndFlush(Agreement one);

	Optional<Agreement> findById(long id);

	@Query("select distinct a from Agreement a left join fetch a.scopes where a.urn = :urn order by a.startsOn desc, a.id desc")
	List<Agreement> findByUrn(int urn);

}
