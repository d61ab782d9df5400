package org.saferschools.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.saferschools.activity.CancelReason;
import org.saferschools.shared.Urn;

/**
 * Reads the lines of a team's term in one statement: what a plan proposes, and what is
 * planned, done or cancelled at the team's schools.
 */
@Repository
class PlanLineRepository {

	private static final String LINES = """
			with line as (
			    select i.id as proposal, null::bigint as activity, 0 as version, i.urn, array[i.officer_id] as ids, i.kind_code,
			           i.topic_code, i.way_code, null as route, '' as note, i.starts_at, i.minutes, 'PROPOSED' as state,
			           null as cancel_reason
			      from term_plan_item i
			     where i.plan_id = :plan and i.activity_id is null
			    union all
			    select null, a.id, a.version, a.urn,
			           array(select ao.officer_id from activity_officer ao where ao.activity_id = a.id order by 1), a.kind_code,
			           a.topic_code, a.way_code, a.route, a.note, a.starts_at, a.minutes, a.state, a.cancel_reason
			      from activity a join school s on s.urn = a.urn
			     where s.borough_code = any(:boroughs) and (a.state <> 'CANCELLED' or a.cancel_reason <> 'MISTAKE')
			)
			select l.*, s.name as school, t.tier, k.name as kind, k.is_contact, p.name as topic,
			       array_to_string(array(select case o.rank when 'INSP' then 'Insp' else o.rank end || ' ' || o.warrant_no
			                               from officer o where o.id = any(l.ids) order by length(o.warrant_no), o.warrant_no),
			                       ', ') as officers
			  from line l
			  join school s on s.urn = l.urn
			  join activity_kind k on k.code = l.kind_code
			  left join activity_topic p on p.code = l.topic_code
			  left join school_tier(:today) t on t.urn = l.urn
			 where l.starts_at >= :from and l.starts_at < :end
			 order by l.starts_at, s.name, l.proposal, l.activity""";

	private final JdbcClient jdbc;

	private final Clock clock;

	PlanLineRepository(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The lines of some days, by time.
	 * @param plan number of the plan, 0 for none
	 * @param boroughs codes of the team's boroughs
	 */
	List<PlanLine> find(long plan, Collection<String> boroughs, LocalDate from, LocalDate to) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		return this.jdbc.sql(LINES)
			.param("plan", plan)
			.param("boroughs", boroughs.toArray(String[]::new))
			.param("today", now.toLocalDate())
			.param("from", from)
			.param("end", to.plusDays(1))
			.query((row, number) -> line(row, now))
			.list();
	}

	private static PlanLine line(ResultSet row, LocalDateTime now) throws SQLException {
		LocalDateTime startsAt = row.getObject("starts_at", LocalDateTime.class);
		int minutes = row.getInt("minutes");
		String cancelled = row.getString("cancel_reason");
		return new PlanLine(row.getObject("proposal", Long.class), row.getObject("activity", Long.class),
				row.getInt("version"), new Urn(row.getInt("urn")), row.getString("school"),
				row.getObject("tier", Integer.class), Set.of((Long[]) row.getArray("ids").getArray()),
				row.getString("officers"), row.getString("kind_code"), row.getString("kind"),
				row.getString("topic_code"), row.getString("topic"), row.getString("way_code"), row.getString("route"),
				row.getString("note"), startsAt, minutes, row.getBoolean("is_contact"),
				state(row.getString("state"), startsAt.plusMinutes(minutes), now),
				(cancelled != null) ? CancelReason.valueOf(cancelled).label() : null);
	}

	private static LineState state(String state, LocalDateTime endsAt, LocalDateTime now) {
		LineState stored = LineState.valueOf(state);
		return (stored == LineState.PLANNED && endsAt.isBefore(now)) ? LineState.OVERDUE : stored;
	}

}
