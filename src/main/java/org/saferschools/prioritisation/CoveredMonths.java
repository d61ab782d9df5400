package org.saferschools.prioritisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Knows up to which months enough crime is loaded to rank by. A month of a force counts
 * as much as the force has schools to rank. A window with less than half of the fullest
 * one would rank most schools by crime that nobody has imported.
 */
@Repository
class CoveredMonths {

	private final JdbcClient jdbc;

	private final PrioritisationSettings settings;

	CoveredMonths(JdbcClient jdbc, PrioritisationSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/** The months that a ranking can be made as of, the latest first. */
	List<YearMonth> all() {
		return this.jdbc.sql("""
				with policed as (
					select b.force_id, count(*) as schools
					from school s join borough b on b.code = s.borough_code
					where s.not_ranked is null
					group by b.force_id),
				covered as (
					select latest.month, coalesce(sum(p.schools), 0) as school_months
					from (select distinct month from incident_month) latest
					join incident_month m on m.month <= latest.month
						and m.month > latest.month - make_interval(months => :window)
					left join policed p on p.force_id = m.force_id
					group by latest.month)
				select month from covered
				where school_months * 2 >= (select max(school_months) from covered)
				order by month desc""")
			.param("window", this.settings.windowMonths())
			.query((row, number) -> YearMonth.from(row.getObject("month", LocalDate.class)))
			.list();
	}

}
