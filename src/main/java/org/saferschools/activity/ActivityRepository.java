package org.saferschools.activity;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, Long> {

	Activity saveAndFlush(Activity activity);

	@EntityGraph(attributePaths = { "school", "kind", "topic", "officers", "officers.officer" })
	Optional<Activity> findById(long id);

	@EntityGraph(attributePaths = { "school", "kind", "topic", "officers", "officers.officer" })
	Optional<Activity> findBySubmissionKey(UUID submissionKey);

	/**
	 * Makes whoever sends the same form at the same moment wait until this transaction
	 * ends.
	 * @param key the form's key, folded into 64 bits
	 */
	@Query(value = "select 1 from pg_advisory_xact_lock(:key)", nativeQuery = true)
	int waitForTurn(long key);

}
