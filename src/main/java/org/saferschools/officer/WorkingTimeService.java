package org.saferschools.officer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells other features when officers are posted and when they are away, over a time, one
 * statement each however many officers.
 */
@Service
@Transactional(readOnly = true)
public class WorkingTimeService {

	private final PostedOfficerRepository posted;

	private final TeamScope scope;

	private final JdbcClient jdbc;

	WorkingTimeService(PostedOfficerRepository posted, TeamScope scope, JdbcClient jdbc) {
		this.posted = posted;
		this.scope = scope;
		this.jdbc = jdbc;
	}

	/**
	 * All postings to a team that hold within a time, by warrant number, an officer's in
	 * the order of time.
	 * @param from first day
	 * @param to last day
	 * @throws AccessDeniedException where the person may not see that team's officers
	 */
	public List<PostedOfficer> postingsTo(int teamId, LocalDate from, LocalDate to) {
		this.scope.requireSight(teamId);
		return this.posted.ofTeamWithin(teamId, from, to);
	}

	/**
	 * All postings of officers that hold within a time, an officer's in the order of
	 * time.
	 */
	public List<PostedOfficer> postingsOf(Collection<Long> officerIds, LocalDate from, LocalDate to) {
		return this.posted.within(officerIds, from, to);
	}

	/**
	 * When officers are away within a time, earliest first.
	 * @param from first day
	 * @param to last day
	 */
	public List<Away> away(Collection<Long> officerIds, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select officer_id, percent, starts_on, ends_on from absence
				 where officer_id = any(:officers) and struck_out_at is null
				   and starts_on <= :to and (ends_on is null or ends_on > :from)
				 order by starts_on, id""")
			.param("officers", officerIds.toArray(Long[]::new))
			.param("from", from)
			.param("to", to)
			.query(Away.class)
			.list();
	}

}
