package org.saferschools.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.shared.Term;

/**
 * Tells what a team has before it, in a handful of statements.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class TeamWeekService {

	private static final int DAYS_AHEAD = 6;

	private final PlanReach reach;

	private final PlanLineRepository lines;

	private final JdbcClient jdbc;

	private final Clock clock;

	TeamWeekService(PlanReach reach, PlanLineRepository lines, JdbcClient jdbc, Clock clock) {
		this.reach = reach;
		this.lines = lines;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What a team has before it today.
	 * @param boroughs codes of the boroughs that it looks after
	 */
	public TeamWeek of(int team, Collection<String> boroughs) {
		this.reach.require(team);
		LocalDate today = LocalDate.now(this.clock);
		List<PlanLine> next = this.lines.find(0, boroughs, today, today.plusDays(DAYS_AHEAD))
			.stream()
			.filter((line) -> line.state() == LineState.PLANNED)
			.toList();
		Hours hours = hours(team, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
		return new TeamWeek(hours.planned(), hours.posted(), tiers(boroughs, today), next);
	}

	/**
	 * A fifth of the weekly hours on each day of presence, as {@link WorkingDays} has it.
	 */
	private Hours hours(int team, LocalDate monday) {
		return this.jdbc
			.sql("""
					with posted as (
					    select p.officer_id, p.weekly_hours / 5.0 as hours, d.day::date as day
					      from posting p cross join generate_series(cast(:monday as date), cast(:monday as date) + 4, interval '1 day') d (day)
					     where p.team_id = :team and p.starts_on <= d.day and (p.ends_on is null or p.ends_on > d.day)
					), present as (
					    select p.officer_id, p.hours * greatest(0, 100 - coalesce(sum(a.percent), 0)) / 100.0 as hours
					      from posted p
					      left join absence a on a.officer_id = p.officer_id and a.struck_out_at is null and a.starts_on <= p.day
					                         and (a.ends_on is null or a.ends_on > p.day)
					     group by p.officer_id, p.hours, p.day
					)
					select coalesce((select sum(hours) from present), 0)::float8 as posted,
					       coalesce((select sum(extract(epoch from ends_at - starts_at)) / 3600 from activity_officer
					                  where held and officer_id in (select officer_id from posted)
					                    and starts_at >= :monday and starts_at < cast(:monday as date) + 7), 0)::float8 as planned""")
			.param("team", team)
			.param("monday", monday)
			.query(Hours.class)
			.single();
	}

	private List<TierProgress> tiers(Collection<String> boroughs, LocalDate today) {
		Term term = Term.of(today);
		return this.jdbc
			.sql("""
					with delivered as (
					    select a.urn, count(*) as contacts from activity a join activity_kind k on k.code = a.kind_code and k.is_contact
					     where a.state = 'DONE' and a.starts_at >= :from and a.starts_at < :end group by a.urn
					), coming as (
					    select a.urn, count(*) as contacts from activity a join activity_kind k on k.code = a.kind_code and k.is_contact
					     where a.state = 'PLANNED' and a.starts_at >= :today and a.starts_at < :end group by a.urn
					)
					select t.tier, count(*) as schools, sum(d.contacts_per_term) as promised,
					       sum(least(d.contacts_per_term, coalesce(done.contacts, 0))) as delivered,
					       sum(coalesce(coming.contacts, 0)) as coming
					  from school s
					  join school_tier(:today) t on t.urn = s.urn
					  join service_standard d on d.tier = t.tier and d.version = (select max(version) from standards_version)
					  left join delivered done on done.urn = s.urn
					  left join coming on coming.urn = s.urn
					 where s.borough_code = any(:boroughs) and s.status in ('OPEN', 'CLOSING')
					 group by t.tier order by t.tier""")
			.param("from", term.from())
			.param("end", term.to().plusDays(1))
			.param("today", today)
			.param("boroughs", boroughs.toArray(String[]::new))
			.query((row, number) -> progress(row, PlanBook.shareOver(term, today)))
			.list();
	}

	private static TierProgress progress(ResultSet row, double shareOfTerm) throws SQLException {
		int promised = row.getInt("promised");
		return new TierProgress(row.getInt("tier"), row.getInt("schools"), promised, promised * shareOfTerm,
				row.getInt("delivered"), row.getInt("coming"));
	}

	/**
	 * Hours of a week.
	 *
	 * @param posted that officers have for schools
	 * @param planned that work takes
	 */
	record Hours(double posted, double planned) {
	}

}
