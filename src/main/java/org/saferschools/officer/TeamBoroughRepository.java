package org.saferschools.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamBoroughRepository extends Repository<TeamBorough, Long> {

	/** Not called from outside: {@link #store} says what the database refuses. */
	TeamBorough save(TeamBorough borough);

	void flush();

	void delete(TeamBorough borough);

	Optional<TeamBorough> findByIdAndTeamId(long id, int teamId);

	Optional<TeamBorough> findByBoroughCodeAndEndsOn(String boroughCode, LocalDate endsOn);

	/** Who looks after a borough on a day and later, in order of time. */
	@Query("""
			select c from TeamBorough c join fetch c.team
			 where c.boroughCode = :boroughCode and (c.endsOn is null or c.endsOn > :day)
			 order by c.startsOn""")
	List<TeamBorough> findFrom(String boroughCode, LocalDate day);

	/**
	 * Writes that a team looks after a borough.
	 * @throws RuleException where somebody else gave it to a team at the same moment
	 */
	default void store(TeamBorough borough) {
		try {
			if (borough.id() == null) {
				save(borough);
			}
			flush();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("borough_has_one_team_at_a_time", TeamBorough.taken()));
		}
	}

}
