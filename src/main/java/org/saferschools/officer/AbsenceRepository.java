package org.saferschools.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface AbsenceRepository extends Repository<Absence, Long> {

	/** Not called from outside: {@link #store} says what the database refuses. */
	Absence saveAndFlush(Absence absence);

	@EntityGraph(attributePaths = "kind")
	Optional<Absence> findByIdAndOfficerId(long id, long officerId);

	/** All that were ever entered, latest first. */
	@EntityGraph(attributePaths = "kind")
	List<Absence> findByOfficerIdOrderByStartsOnDescIdDesc(long officerId);

	/**
	 * Writes an absence at once.
	 * @throws RuleException where the officer would be away for more than all hours
	 */
	default void store(Absence absence) {
		try {
			saveAndFlush(absence);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused,
					Map.of("absences_within_whole", overlap(), "absence_replaces_key", new RuleException(
							"absence.struck-out",
							"This entry was struck out already. Look at the officer’s page for what holds now")));
		}
	}

	static RuleException overlap() {
		return new RuleException("absence.overlap",
				"With the other absences on these days the officer would be away for more than 100 per cent of the hours. "
						+ "Correct those first, or choose other days");
	}

}
