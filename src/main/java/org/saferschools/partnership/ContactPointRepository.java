package org.saferschools.partnership;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ContactPointRepository extends Repository<ContactPoint, Long> {

	ContactPoint saveAndFlush(ContactPoint one);

	Optional<ContactPoint> findById(long id);

	void delete(ContactPoint contact);

	List<ContactPoint> findByUrn(int urn);

}
