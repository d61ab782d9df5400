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
 * Reads who leads and supports within a time, in one statement however many they are. A
 * lead ends where a pending one is to follow.
 */
@Repository
class WorkRepository {

	private static final String WITHIN = """
			with work as (
			    select l.officer_id, l.urn, cast(null as double precision) as support_hours, l.starts_on,
			           case when l.told_on is null then l.ends_on
			                else least(l.ends_on, (select n.starts_on from lead n
			                                        where n.urn = l.urn and n.told_on is null and n.withdrawn_at is null
			                                          and n.starts_on >= l.starts_on)) end as ends_on
			      from lead l where l.withdrawn_at is null
			    union all
			    select s.officer_id, s.urn, cast(s.weekly_hours as double precision), s.starts_on, s.ends_on from support s
			)
			select w.officer_id, w.urn, p.tier, p.peer_group, w.support_hours, w.starts_on, w.ends_on
			  from work w
			  left join school_tier(:today) p on p.urn = w.urn
			 where w.starts_on <= :to and (w.ends_on is null or w.ends_on > :from and w.ends_on > w.starts_on)
			   and w.urn in (select x.urn from work x where x.officer_id = any(:officers))""";

	private final JdbcClient jdbc;

	WorkRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Everything at the schools at which some officers work.
	 * @param today by whose tiers
	 */
	List<WorkSpell> within(Collection<Long> officerIds, LocalDate from, LocalDate to, LocalDate today) {
		return this.jdbc.sql(WITHIN)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("from", from)
			.param("to", to)
			.param("today", today)
			.query((row, number) -> spell(row))
			.list();
	}

	private static WorkSpell spell(ResultSet row) throws SQLException {
		String peers = row.getString("peer_group");
		return new WorkSpell(row.getLong("officer_id"), new Urn(row.getInt("urn")),
				row.getObject("tier", Integer.class), (peers != null) ? PeerGroup.valueOf(peers) : null,
				row.getObject("support_hours", Double.class), row.getObject("starts_on", LocalDate.class),
				row.getObject("ends_on", LocalDate.class));
	}

}
