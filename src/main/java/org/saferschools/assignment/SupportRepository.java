package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupportRepository extends Repository<Support, Long> {

	Support saveAndFlush(Support support);

	@EntityGraph(attributePaths = { "school", "officer" })
	Optional<Support> findById(long id);

	/**
	 * Whoever decides on the same support at the same moment waits until this is over.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Support s where s.id = :id")
	Optional<Support> findForDecision(long id);

	/** Those at a school that hold on this day or later, earliest first. */
	@EntityGraph(attributePaths = "officer")
	@Query("""
			select s from Support s where s.school.urn = :urn
			and (s.endsOn is null or s.endsOn > :day and s.endsOn > s.startsOn) order by s.startsOn, s.id""")
	List<Support> findFrom(int urn, LocalDate day);

	/** Those by an officer that hold on this day or later, earliest first. */
	@EntityGraph(attributePaths = { "school", "officer" })
	@Query("""
			select s from Support s where s.officer.id = :officerId
			and (s.endsOn is null or s.endsOn > :day and s.endsOn > s.startsOn) order by s.startsOn, s.id""")
	List<Support> findOfOfficer(long officerId, LocalDate day);

}
