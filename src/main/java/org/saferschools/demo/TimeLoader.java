package org.saferschools.demo;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads when the generated officers are away, some main schools, ceilings and conflicts
 * of interest, and support beside leads who are away: set-based and in one transaction.
 */
@Component
class TimeLoader {

	/** Every so many officers, by chance of the seed, and what happens to them. */
	private static final String LOT = "abs(hashtextextended('%s', :seed) + o.id * 7919) %% ";

	private static final List<String> STATEMENTS = List.of(
			"""
					insert into absence (officer_id, kind_code, percent, starts_on, ends_on, entered_by, entered_at)
					select o.id, (array['LEAVE', 'TRAINING', 'COURT', 'AID', 'OTHER_DUTY'])[1 + n % 5],
					       case when n % 4 = 0 then 50 else 100 end, first_day, first_day + (array[3, 5, 12, 21, 40])[1 + (n / 5) % 5],
					       'system', cast(:today as date) - 20
					  from (select o.id, (LOT 1000)::int as n from officer o) o,
					       lateral (select cast(:today as date) - 12 + (n * 7) % 36 as first_day) f
					 where n % 9 = 0"""
				.replace("LOT ", LOT.formatted("absence")),
			"""
					insert into main_school (officer_id, urn, starts_on, chosen_by, chosen_at)
					select distinct on (o.id) o.id, l.urn, l.led_from, 'system', l.led_from
					  from officer o
					  join lead_on(:today) l on l.officer_id = o.id
					  join school_tier(:today) t on t.urn = l.urn
					 where LOT 8 = 0
					 order by o.id, t.tier, t.rank""".replace("LOT ", LOT.formatted("main school")),
			"""
					insert into conflict_of_interest (officer_id, urn, category_code, starts_on, declared_by, declared_at)
					select o.id, s.urn, (array['FAMILY', 'OWN_SCHOOL', 'POST'])[1 + o.id % 3], cast(:today as date) - 200, 'system',
					       cast(:today as date) - 200
					  from officer o
					  join posting p on p.officer_id = o.id and p.ends_on is null
					  join lateral (select s.urn from school s join team_borough tb on tb.borough_code = s.borough_code
					                 where tb.team_id = p.team_id and tb.ends_on is null and s.status = 'OPEN'
					                   and not exists (select from lead l where l.urn = s.urn and l.officer_id = o.id)
					                 order by md5(s.urn || '/' || o.id) limit 1) s on true
					 where LOT 25 = 0"""
				.replace("LOT ", LOT.formatted("conflict")),
			"""
					update officer o set most_schools = (select count(distinct urn) + 2 from lead
					                                      where officer_id = o.id and withdrawn_at is null)
					 where LOT 15 = 0""".replace("LOT ", LOT.formatted("ceiling")),
			"""
					insert into support (urn, officer_id, weekly_hours, starts_on, ends_on, reason, placed_by, placed_at)
					select led.urn, helper.id, 0.5, greatest(a.starts_on, cast(:today as date) - 5), a.ends_on, 'Lead away', 'system',
					       cast(:today as date) - 5
					  from absence a
					  join posting p on p.officer_id = a.officer_id and p.ends_on is null
					  join lateral (select l.urn from lead_on(:today) l join school_tier(:today) t on t.urn = l.urn
					                 where l.officer_id = a.officer_id order by t.tier, t.rank limit 1) led on true
					  join lateral (select h.id from officer h join posting g on g.officer_id = h.id and g.ends_on is null
					                 where g.team_id = p.team_id and h.id <> a.officer_id
					                   and h.vetted_until > cast(:today as date) + 60 and h.trained_on <= :today
					                   and not exists (select from lead l where l.urn = led.urn and l.officer_id = h.id)
					                   and not exists (select from conflict_of_interest c where c.urn = led.urn and c.officer_id = h.id)
					                   and not exists (select from absence b where b.officer_id = h.id)
					                 order by md5(h.id || '+' || led.urn) limit 1) helper on true
					 where a.percent = 100 and a.ends_on - a.starts_on > 10 and a.ends_on > cast(:today as date) and a.officer_id % 2 = 0""");

	private final JdbcClient jdbc;

	TimeLoader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional
	public void load(LocalDate today, long seed) {
		STATEMENTS.forEach((statement) -> this.jdbc.sql(statement).param("today", today).param("seed", seed).update());
	}

}
