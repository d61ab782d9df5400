package org.saferschools.demo;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recruits the generated officers: 370 of them, spread over the teams by their boroughs,
 * most of them vetted and trained, each posted for the few hours a week that school work
 * gets: together about nine tenths of what the schools are promised.
 */
@Component
class Workforce {

	private static final int OFFICERS = 370;

	private final JdbcClient jdbc;

	Workforce(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional
	public void recruit(LocalDate today) {
		this.jdbc.sql("""
				insert into officer (warrant_no, rank, vetted_until, trained_on)
				select (4000 + n)::text,
				       case when n % 9 = 0 then 'PCSO' when n % 13 = 0 then 'DC' else 'PC' end,
				       cast(:today as date) + (n * 37) % 900 - 15,
				       case when n % 24 <> 0 then cast(:today as date) - 30 - (n * 53) % 1500 end
				  from generate_series(1, :officers) n""").param("today", today).param("officers", OFFICERS).update();
		this.jdbc
			.sql("""
					with beat as (
					    select team_id, row_number() over (order by borough_code) - 1 as n, count(*) over () as beats
					      from team_borough where ends_on is null
					), recruit as (
					    select id, warrant_no::int as n from officer
					)
					insert into posting (officer_id, team_id, kind_code, weekly_hours, starts_on)
					select r.id, b.team_id,
					       case when r.n % 10 < 5 then 'SSO' when r.n % 10 < 8 then 'DWO' when r.n % 10 = 8 then 'YEDO' else 'STT' end,
					       case when r.n % 10 < 5 then 3 + r.n % 4 else 1 + r.n % 3 end,
					       cast(:today as date) - 420 - r.n % 300
					  from recruit r join beat b on b.n = r.n % b.beats""")
			.param("today", today)
			.update();
	}

}
