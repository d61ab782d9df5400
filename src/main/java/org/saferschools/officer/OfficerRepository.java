package org.saferschools.officer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface OfficerRepository extends Repository<Officer, Long> {

	Officer saveAndFlush(Officer officer);

	Optional<Officer> findById(long id);

	@EntityGraph(attributePaths = { "postings", "postings.team", "postings.kind" })
	Optional<Officer> findWithPostingsById(long id);

	Optional<Officer> findByWarrantNo(String warrantNo);

	List<Officer> findByIdIn(Collection<Long> ids);

}
