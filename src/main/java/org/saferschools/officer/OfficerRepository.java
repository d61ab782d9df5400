package org.saferschools.officer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficerRepository extends Repository<Officer, Long> {

	/** Not called from outside: {@link #store} says what the database refuses. */
	Officer save(Officer officer);

	void flush();

	Optional<Officer> findById(long id);

	@EntityGraph(attributePaths = { "postings", "postings.team", "postings.kind" })
	Optional<Officer> findWithPostingsById(long id);

	/**
	 * Raises the version for a change of a posting, so that one of two people who change
	 * the same officer is told. The other one waits until the first is done.
	 * @return 1, or 0 where the officer has another version by now
	 */
	@Modifying
	@Query("update Officer o set o.version = o.version + 1 where o.id = :id and o.version = :version")
	int raiseVersion(long id, int version);

	Optional<Officer> findByWarrantNo(String warrantNo);

	List<Officer> findByIdIn(Collection<Long> ids);

	/**
	 * Writes an officer with the postings.
	 * @throws RuleException where somebody else took the warrant number or the days at
	 * the same moment
	 */
	default void store(Officer officer) {
		try {
			if (officer.id() == null) {
				save(officer);
			}
			flush();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused,
					Map.of("officer_warrant_no_key", Officer.taken(), "one_posting_at_a_time", Officer.overlap()));
		}
	}

}
