package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what schools receive, one statement however many they are.
 */
@Repository
class SchoolCareRepository {

	/**
	 * The place of a school, called s, in the published ranking, and its tier on
	 * {@code :day}.
	 */
	static final String IN_PUBLISHED_RANKING = """
			left join school_tier(:day) p on p.urn = s.urn
			""";

	private static final String CARE = """
			select s.urn, s.name, b.name as borough, p.tier, p.peer_group, p.decision_id, p.rank, c.officer_id, c.led_from, c.last_contact_on, c.clock_from,
			       coming.urn is not null as spoken_for
			  from school s
			  join school_care(:day) c on c.urn = s.urn
			  left join borough b on b.code = s.borough_code
			  left join (select distinct l.urn from lead l
			              where l.withdrawn_at is null
			                and (l.told_on is null
			                     or l.starts_on > :day and (l.ends_on is null or l.ends_on > l.starts_on))) coming on coming.urn = s.urn
			"""
			+ IN_PUBLISHED_RANKING + """
					where s.status in ('OPEN', 'CLOSING') and %s
					order by p.tier nulls last, p.rank, s.name, s.urn""";

	private final JdbcClient jdbc;

	SchoolCareRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<SchoolCare> inBoroughs(Collection<String> boroughs, ContactRhythm rhythm) {
		return this.jdbc.sql(CARE.formatted("s.borough_code = any(:boroughs)"))
			.param("boroughs", boroughs.toArray(String[]::new))
			.param("day", rhythm.today())
			.query((row, number) -> care(row, rhythm))
			.list();
	}

	List<SchoolCare> ledBy(long officerId, ContactRhythm rhythm) {
		return this.jdbc.sql(CARE.formatted("c.officer_id = :officer"))
			.param("officer", officerId)
			.param("day", rhythm.today())
			.query((row, number) -> care(row, rhythm))
			.list();
	}

	private static PeerGroup peers(ResultSet row) throws SQLException {
		String group = row.getString("peer_group");
		return (group != null) ? PeerGroup.valueOf(group) : null;
	}

	private static SchoolCare care(ResultSet row, ContactRhythm rhythm) throws SQLException {
		Integer tier = row.getObject("tier", Integer.class);
		return new SchoolCare(new Urn(row.getInt("urn")), row.getString("name"), row.getString("borough"), tier,
				peers(row), row.getObject("decision_id") != null, row.getObject("rank", Integer.class),
				row.getObject("officer_id", Long.class), row.getObject("led_from", LocalDate.class),
				row.getBoolean("spoken_for"), row.getObject("last_contact_on", LocalDate.class),
				rhythm.daysOverdue(tier, row.getObject("clock_from", LocalDate.class)));
	}

}
