package org.saferschools.demo;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arranges things with the generated schools that have a lead, and plans the work of the
 * next two weeks there: set-based, the same for the same day.
 */
@Component
class PartnershipLoader {

	private final JdbcClient jdbc;

	PartnershipLoader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional
	public void load(LocalDate today) {
		ledSchools(today);
		contacts(today);
		agreements(today);
		requests(today);
		namedOfficers();
		plannedWork(today);
		sweeps();
		this.jdbc.sql("drop table led_school").update();
	}

	/** Numbered in an order that looks like chance. */
	private void ledSchools(LocalDate today) {
		this.jdbc.sql("""
				create temporary table led_school as
				select s.urn, s.high_age > 11 as secondary, l.officer_id, l.led_from,
				       row_number() over (order by md5(s.urn::text)) as n,
				       row_number() over (partition by l.officer_id order by md5(s.urn::text)) as of_officer
				  from lead_on(:today) l join school s on s.urn = l.urn where s.status in ('OPEN', 'CLOSING')""")
			.param("today", today)
			.update();
	}

	private void contacts(LocalDate today) {
		this.jdbc
			.sql("""
					insert into school_contact_point (urn, role_code, email, phone, changed_by, changed_at)
					select l.urn, r.code, lower(r.code) || '@school' || l.urn || '.sch.example',
					       case when r.code = 'OFFICE' then '020 7946 0' || lpad((l.n % 1000)::text, 3, '0') end, 'system', :today
					  from led_school l join school_role r on r.code in ('OFFICE', 'SAFEGUARDING') and (r.code = 'OFFICE' or l.n % 3 > 0)""")
			.param("today", today)
			.update();
	}

	private void agreements(LocalDate today) {
		this.jdbc
			.sql("""
					with agreed as (
					    insert into school_agreement (urn, agreed_by, what, starts_on, expires_on, recorded_by, recorded_at)
					    select urn, 'HEAD', case when n % 12 = 0 then 'Assemblies each term, and sweeps of the grounds before the day begins'
					                             else 'An officer in assemblies and lessons each term' end,
					           led_from, least(led_from + 700, cast(:today as date) + 60 + (n % 200)::int), 'system', led_from
					      from led_school where secondary and n % 2 = 0 and led_from > cast(:today as date) - 600
					    returning id, what
					)
					insert into school_agreement_scope (agreement_id, scope_code)
					select a.id, s.code from agreed a join agreement_scope s
					    on s.code = 'ASSEMBLIES' or s.code = 'SWEEPS_INSIDE' and a.what like '%sweeps%'""")
			.param("today", today)
			.update();
	}

	private void requests(LocalDate today) {
		this.jdbc
			.sql("""
					insert into school_request (urn, kind_code, asked_by, asked_on, scope, expires_on, recorded_by, recorded_at)
					select urn, case when n % 15 = 0 then 'SCREENING_ARCH' when n % 15 = 5 then 'PATROL' else 'VISIT' end, 'SAFEGUARDING',
					       cast(:today as date) - 3 - (n % 20)::int,
					       case when n % 15 = 0 then 'Arch at the main gate before the day begins'
					            when n % 15 = 5 then 'Officers at the bus stop after school'
					            else 'A talk on robbery on the way home' end,
					       cast(:today as date) + 60, 'system', cast(:today as date) - 2
					  from led_school where secondary and n % 5 = 0""")
			.param("today", today)
			.update();
	}

	private void namedOfficers() {
		this.jdbc
			.sql("""
					insert into officer_offer (urn, officer_id, state, offered_on, answered_on, answered_by, recorded_by, recorded_at)
					select urn, officer_id, case n % 6 when 0 then 'OFFERED' when 1 then 'DECLINED' else 'ACCEPTED' end, led_from,
					       case when n % 6 > 0 then led_from + 7 end, case when n % 6 > 0 then 'HEAD' end, 'system', led_from
					  from led_school""")
			.update();
	}

	/**
	 * Of each officer's first ten schools one a weekday of the next two weeks, in the
	 * morning or as a patrol; outside the plain calendar's terms none.
	 */
	private void plannedWork(LocalDate today) {
		this.jdbc
			.sql("""
					create temporary table to_come on commit drop as
					with weekday as (
					    select d::date as day, row_number() over (order by d) as n
					      from generate_series(cast(:today as date) + 1, cast(:today as date) + 14, interval '1 day') d
					     where extract(isodow from d) < 6
					)
					select gen_random_uuid() as key, l.urn, l.officer_id, w.day,
					       case when not l.secondary then 'EARLY_INTERVENTION' when l.n % 15 = 0 then 'SCREENING_ARCH'
					            when l.n % 4 = 0 then 'AFTER_SCHOOL_PATROL' when l.n % 4 = 1 then 'PRESENTATION'
					            else 'MEETING' end as kind,
					       (select r.id from school_request r where r.urn = l.urn and r.kind_code = 'SCREENING_ARCH') as request_id
					  from led_school l join weekday w on w.n = l.of_officer
					 where not school_closed_on(l.urn, null, w.day)""")
			.param("today", today)
			.update();
		this.jdbc
			.sql("""
					insert into activity (submission_key, urn, kind_code, topic_code, state, starts_at, minutes, planned_by, planned_at, request_id)
					select key, urn, kind, case when kind = 'PRESENTATION' then 'ROBBERY' end, 'PLANNED',
					       day + case when kind = 'AFTER_SCHOOL_PATROL' then time '15:15' when kind = 'SCREENING_ARCH' then time '08:00'
					                  else time '10:00' end,
					       60, 'system', cast(:today as date), case when kind = 'SCREENING_ARCH' then request_id end
					  from to_come where kind <> 'SCREENING_ARCH' or request_id is not null""")
			.param("today", today)
			.update();
		this.jdbc.sql("""
				insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
				select a.id, t.officer_id, a.starts_at, a.starts_at + interval '1 hour'
				  from to_come t join activity a on a.submission_key = t.key""").update();
	}

	/** Where last year's sweeps looked, and what about one in six of them found. */
	private void sweeps() {
		this.jdbc.sql("""
				update activity set area = case when id % 2 = 0 then 'Bushes and bins along the fence'
				                                else 'Alley behind the playing field' end
				 where kind_code = 'WEAPONS_SWEEP_AROUND' and state = 'DONE'""").update();
		this.jdbc.sql("""
				insert into activity_find (activity_id, find_code, number)
				select id, case when id % 12 = 0 then 'DRUGS' else 'KNIFE' end, 1 + id % 2
				  from activity where kind_code = 'WEAPONS_SWEEP_AROUND' and state = 'DONE' and id % 6 = 0""").update();
	}

}
