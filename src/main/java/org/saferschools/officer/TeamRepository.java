package org.saferschools.officer;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, Integer> {

	Team saveAndFlush(Team team);

	Optional<Team> findById(int id);

	@EntityGraph(attributePaths = "boroughs")
	Optional<Team> findWithBoroughsById(int id);

	List<Team> findAllByOrderByName();

	boolean existsByName(String name);

}
