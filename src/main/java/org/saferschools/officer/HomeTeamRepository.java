package org.saferschools.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the team that an officer belongs to today.
 */
@Repository
class HomeTeamRepository {

	private final JdbcClient jdbc;

	private final Clock clock;

	HomeTeamRepository(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The team of today's posting, else of the next one, else of the last one, so that
	 * somebody always knows an officer between postings.
	 */
	Optional<Integer> of(long officerId) {
		return this.jdbc.sql("""
				select team_id from posting where officer_id = :officer
				 order by case when ends_on <= :today then 3 when starts_on > :today then 2 else 1 end,
				          case when starts_on > :today then starts_on end, starts_on desc
				 limit 1""")
			.param("officer", officerId)
			.param("today", LocalDate.now(this.clock))
			.query(Integer.class)
			.optional();
	}

}
