package org.saferschools.plan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * Puts visits into calendars: those at the schools of a team and those of its officers
 * elsewhere, one statement however many there are. What was logged by mistake was never
 * in one.
 */
@Component
class VisitEntries implements CalendarEntries {

	private final JdbcClient jdbc;

	private final Clock clock;

	VisitEntries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public List<CalendarEntry> between(CalendarScope scope, LocalDate from, LocalDate to) {
		if (scope.team() == null && scope.officer() == null) {
			return List.of();
		}
		LocalDateTime now = LocalDateTime.now(this.clock);
		return this.jdbc
			.sql("""
					select a.id, a.urn, s.name as school, s.easting, s.northing, k.name as kind, a.state, a.starts_at,
					       a.starts_at + a.minutes * interval '1 minute' as ends_at, a.version,
					       array(select ao.officer_id from activity_officer ao where ao.activity_id = a.id order by 1) as ids,
					       array(select case o.rank when 'INSP' then 'Insp' else o.rank end || ' ' || o.warrant_no
					               from activity_officer ao join officer o on o.id = ao.officer_id
					              where ao.activity_id = a.id order by length(o.warrant_no), o.warrant_no) as officers
					  from activity a
					  join school s on s.urn = a.urn
					  join activity_kind k on k.code = a.kind_code
					 where a.starts_at >= :from and a.starts_at < :end
					   and (a.state <> 'CANCELLED' or a.cancel_reason <> 'MISTAKE')
					   and (cast(:urn as integer) is null or a.urn = :urn)
					   and (cast(:officer as bigint) is null
					        or exists (select from activity_officer ao where ao.activity_id = a.id and ao.officer_id = :officer))
					   and (cast(:team as integer) is null or s.borough_code = any(:boroughs)
					        or exists (select from activity_officer ao
					                     join posting p on p.officer_id = ao.officer_id and p.team_id = :team
					                                   and p.starts_on <= a.starts_at
					                                   and (p.ends_on is null or p.ends_on > a.starts_at)
					                    where ao.activity_id = a.id))
					 order by a.starts_at, a.id""")
			.param("from", from)
			.param("end", to.plusDays(1))
			.param("urn", (scope.school() != null) ? scope.school().value() : null)
			.param("officer", scope.officer())
			.param("team", scope.team())
			.param("boroughs", scope.boroughs().toArray(String[]::new))
			.query((row, number) -> entry(row, now))
			.list();
	}

	private static CalendarEntry entry(ResultSet row, LocalDateTime now) throws SQLException {
		LocalDateTime to = row.getObject("ends_at", LocalDateTime.class);
		Integer easting = row.getObject("easting", Integer.class);
		VisitFacts visit = new VisitFacts(new Urn(row.getInt("urn")),
				(easting != null) ? new GridPoint(easting, row.getInt("northing")) : null,
				Set.of((Long[]) row.getArray("ids").getArray()),
				List.of((String[]) row.getArray("officers").getArray()));
		return new CalendarEntry("activity-" + row.getLong("id"), EntryKind.VISIT,
				row.getObject("starts_at", LocalDateTime.class), to, row.getString("school"), row.getString("kind"),
				"/activities/" + row.getLong("id"), state(row.getString("state"), to, now), visit,
				row.getInt("version"));
	}

	private static EntryState state(String state, LocalDateTime to, LocalDateTime now) {
		return switch (state) {
			case "DONE" -> EntryState.DONE;
			case "CANCELLED" -> EntryState.CANCELLED;
			default -> to.isBefore(now) ? EntryState.OVERDUE : EntryState.PLANNED;
		};
	}

}
