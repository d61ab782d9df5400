package org.saferschools.activity;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, Long> {

	/** An activity with all that belongs to it, in one statement. */
	String WHOLE = """
			select a from Activity a join fetch a.school join fetch a.kind left join fetch a.topic
			left join fetch a.way
			left join fetch a.officers party left join fetch party.officer
			left join fetch a.finds
			""";

	Activity saveAndFlush(Activity activity);

	List<Activity> saveAllAndFlush(Iterable<Activity> activities);

	@Query(WHOLE + "where a.id = :id")
	Optional<Activity> findById(long id);

	@Query(WHOLE + "where a.id in :ids order by a.startsAt, a.id")
	List<Activity> findByIds(Collection<Long> ids);

	@Query(WHOLE + "where a.requestId = :request and a.state = PLANNED and a.startsAt >= :from")
	List<Activity> findPlannedOnRequest(long request, LocalDateTime from);

	@Query(WHOLE + "where a.agreementId = :agreement and a.state = PLANNED and a.startsAt >= :from")
	List<Activity> findPlannedOnAgreement(long agreement, LocalDateTime from);

	@Query(WHOLE + "where a.submissionKey = :key")
	Optional<Activity> findBySubmissionKey(UUID key);

	/**
	 * Makes whoever sends the same form at the same moment wait until this transaction
	 * ends.
	 * @param key the form's key, folded into 64 bits
	 */
	@Query(value = "select 1 from pg_advisory_xact_lock(:key)", nativeQuery = true)
	int waitForTurn(long key);

}
