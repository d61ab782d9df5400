package org.saferschools.officer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads officers with the posting of a day, one statement however many they are.
 */
@Repository
class PostedOfficerRepository {

	private static final String POSTED_ON_DAY = """
			select o.id as officer_id, o.rank, o.warrant_no, o.vetted_until, o.trained_on,
			       p.id as posting_id, t.id as team_id, t.name as team_name, k.code as kind_code, k.name as kind_name,
			       p.weekly_hours, p.starts_on, p.ends_on
			  from posting p
			  join officer o on o.id = p.officer_id
			  join team t on t.id = p.team_id
			  join officer_kind k on k.code = p.kind_code
			 where p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day) and %s
			 order by length(o.warrant_no), o.warrant_no""";

	private final JdbcClient jdbc;

	PostedOfficerRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PostedOfficer> ofTeam(int teamId, LocalDate day) {
		return this.jdbc.sql(POSTED_ON_DAY.formatted("p.team_id = :team"))
			.param("day", day)
			.param("team", teamId)
			.query(PostedOfficer.class)
			.list();
	}

	List<PostedOfficer> all(LocalDate day) {
		return this.jdbc.sql(POSTED_ON_DAY.formatted("true")).param("day", day).query(PostedOfficer.class).list();
	}

	List<PostedOfficer> of(Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql(POSTED_ON_DAY.formatted("o.id = any(:officers)"))
			.param("day", day)
			.param("officers", officerIds.toArray(Long[]::new))
			.query(PostedOfficer.class)
			.list();
	}

}
