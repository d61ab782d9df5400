package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.saferschools.school.School;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LeadRepository extends Repository<Lead, Long> {

	Lead saveAndFlush(Lead lead);

	@EntityGraph(attributePaths = { "school", "officer" })
	Optional<Lead> findById(long id);

	/** Whoever decides on the same lead at the same moment waits until this is over. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from Lead l where l.id = :id")
	Optional<Lead> findForDecision(long id);

	@EntityGraph(attributePaths = "officer")
	@Query("select l from Lead l where l.school.urn = :urn and l.toldOn is null and l.withdrawnAt is null")
	Optional<Lead> findPending(int urn);

	/**
	 * Those of which the school was told and that are in force on this day or later,
	 * earliest first.
	 */
	@EntityGraph(attributePaths = "officer")
	@Query("""
			select l from Lead l where l.school.urn = :urn and l.toldOn is not null
			and (l.endsOn is null or l.endsOn > :day) and (l.endsOn is null or l.endsOn > l.startsOn)
			order by l.startsOn""")
	List<Lead> findFrom(int urn, LocalDate day);

	/** All that ever were decided, latest first. */
	@EntityGraph(attributePaths = "officer")
	@Query("select l from Lead l where l.school.urn = :urn order by l.startsOn desc, l.id desc")
	List<Lead> findHistory(int urn);

	@Query("select s from School s where s.urn = :urn")
	School getSchool(int urn);

}
