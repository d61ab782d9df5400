package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads lists of leads, neediest schools first, one statement however long they are.
 */
@Repository
class LeadListRepository {

	private static final String FROM = """
			  from lead l
			  join school s on s.urn = l.urn
			  join officer o on o.id = l.officer_id
			""" + SchoolCareRepository.IN_PUBLISHED_RANKING
			+ """
					  left join lateral (select k.last_contact_on, k.clock_from from school_care(:day) k where k.urn = l.urn) k on true
					 where s.borough_code = any(:boroughs) and (cast(:officer as bigint) is null or l.officer_id = :officer)
					   and %s
					""";

	private static final String ROWS = """
			select l.id, l.urn, s.name, p.tier, p.decision_id, l.officer_id, l.starts_on, l.ends_on, l.told_whom, l.told_on, l.reason,
			       case o.rank when 'INSP' then 'Insp' else o.rank end || ' ' || o.warrant_no as officer,
			       k.last_contact_on, k.clock_from,
			       case when not exists (select from posting g join team_borough tb on tb.team_id = g.team_id
			                              where g.officer_id = l.officer_id and tb.borough_code = s.borough_code
			                                and g.starts_on <= :day and (g.ends_on is null or g.ends_on > :day)
			                                and tb.starts_on <= :day and (tb.ends_on is null or tb.ends_on > :day))
			             and not exists (select from border_cover v
			                              where v.officer_id = l.officer_id and (v.urn = l.urn or v.borough_code = s.borough_code)
			                                and v.agreed_at is not null and v.closed_at is null and v.starts_on <= :day and v.ends_on > :day)
			                 then 'Not posted to this team'
			            when o.vetted_until is null or o.vetted_until < :day then 'Not vetted'
			            when o.trained_on is null or o.trained_on > :day then 'Not trained' end as concern
			"""
			+ FROM + """
					order by p.tier nulls last, p.rank, s.name, l.starts_on
					limit :limit offset :offset""";

	private final JdbcClient jdbc;

	LeadListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count(Which which, Collection<String> boroughs, Long officerId, LocalDate day) {
		return bind("select count(*)" + FROM, which, boroughs, officerId, day).query(Long.class).single();
	}

	List<LeadRow> find(Which which, Collection<String> boroughs, Long officerId, ContactRhythm rhythm, int limit,
			long offset) {
		return bind(ROWS, which, boroughs, officerId, rhythm.today()).param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> lead(row, rhythm))
			.list();
	}

	private StatementSpec bind(String sql, Which which, Collection<String> boroughs, Long officerId, LocalDate day) {
		return this.jdbc.sql(sql.formatted(which.condition))
			.param("boroughs", boroughs.toArray(String[]::new))
			.param("officer", officerId)
			.param("day", day);
	}

	private static LeadRow lead(ResultSet row, ContactRhythm rhythm) throws SQLException {
		Integer tier = row.getObject("tier", Integer.class);
		LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
		LocalDate endsOn = row.getObject("ends_on", LocalDate.class);
		LocalDate toldOn = row.getObject("told_on", LocalDate.class);
		return new LeadRow(row.getLong("id"), new Urn(row.getInt("urn")), row.getString("name"), tier,
				row.getObject("decision_id") != null, row.getLong("officer_id"), row.getString("officer"), startsOn,
				(endsOn != null) ? endsOn.minusDays(1) : null, state(toldOn, startsOn, rhythm.today()),
				row.getString("told_whom"), toldOn, row.getString("reason"),
				row.getObject("last_contact_on", LocalDate.class), row.getString("concern"),
				rhythm.daysOverdue(tier, row.getObject("clock_from", LocalDate.class)));
	}

	private static LeadState state(LocalDate toldOn, LocalDate startsOn, LocalDate today) {
		if (toldOn == null) {
			return LeadState.PENDING;
		}
		return startsOn.isAfter(today) ? LeadState.UPCOMING : LeadState.EFFECTIVE;
	}

	/**
	 * Which leads a list has.
	 */
	enum Which {

		/** Those of which the school hasn't been told. */
		PENDING("l.told_on is null and l.withdrawn_at is null"),

		/** Those in force and those to come. */
		CURRENT("l.told_on is not null and (l.ends_on is null or l.ends_on > :day and l.ends_on > l.starts_on)");

		private final String condition;

		Which(String condition) {
			this.condition = condition;
		}

	}

}
