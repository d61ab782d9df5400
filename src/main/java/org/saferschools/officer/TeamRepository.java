package org.saferschools.officer;

import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, Integer> {

	/** Not called from outside: {@link #store} says what the database refuses. */
	Team save(Team team);

	void flush();

	Optional<Team> findById(int id);

	/**
	 * Raises the version for a change of the team's boroughs, so that one of two people
	 * who change the same team is told. The other one waits until the first is done.
	 * @return 1, or 0 where the team has another version by now
	 */
	@Modifying
	@Query("update Team t set t.version = t.version + 1 where t.id = :id and t.version = :version")
	int raiseVersion(int id, int version);

	/** The same for the other team of a move, whose version nobody was shown. */
	@Modifying
	@Query("update Team t set t.version = t.version + 1 where t.id = :id")
	void raiseVersion(int id);

	boolean existsByName(String name);

	/**
	 * Writes a team.
	 * @throws RuleException where somebody else took the name at the same moment
	 */
	default void store(Team team) {
		try {
			if (team.id() == null) {
				save(team);
			}
			flush();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("team_name_key", Team.taken()));
		}
	}

}
