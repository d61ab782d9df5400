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

	private static final String POSTED = """
			select o.id as officer_id, o.rank, o.warrant_no, o.vetted_until, o.trained_on,
			       p.id as posting_id, t.id as team_id, t.name as team_name, k.code as kind_code, k.name as kind_name,
			       p.weekly_hours, p.starts_on, p.ends_on, o.most_schools
			  from posting p
			  join officer o on o.id = p.officer_id
			  join team t on t.id = p.team_id
			  join officer_kind k on k.code = p.kind_code
			 where p.starts_on <= :to and (p.ends_on is null or p.ends_on > :from) and %s
			 order by length(o.warrant_no), o.warrant_no, p.starts_on""";

	private final JdbcClient jdbc;

	PostedOfficerRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PostedOfficer> ofTeam(int teamId, LocalDate day) {
		return ofTeamWithin(teamId, day, day);
	}

	List<PostedOfficer> ofTeamWithin(int teamId, LocalDate from, LocalDate to) {
		return posted("p.team_id = :team", from, to).param("team", teamId).query(PostedOfficer.class).list();
	}

	List<PostedOfficer> within(Collection<Long> officerIds, LocalDate from, LocalDate to) {
		return posted("o.id = any(:officers)", from, to).param("officers", officerIds.toArray(Long[]::new))
			.query(PostedOfficer.class)
			.list();
	}

	List<PostedOfficer> all(LocalDate day) {
		return posted("true", day, day).query(PostedOfficer.class).list();
	}

	List<PostedOfficer> of(Collection<Long> officerIds, LocalDate day) {
		return within(officerIds, day, day);
	}

	private JdbcClient.StatementSpec posted(String which, LocalDate from, LocalDate to) {
		return this.jdbc.sql(POSTED.formatted(which)).param("from", from).param("to", to);
	}

}
