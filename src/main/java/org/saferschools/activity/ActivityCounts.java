package org.saferschools.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often something was done at some schools: numbers only, so that they may be shown
 * to whoever sees the schools together.
 */
@Component
public class ActivityCounts {

	private final JdbcClient jdbc;

	ActivityCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How often each kind was done.
	 * @param urns of the schools
	 * @param kinds codes of kinds of activity
	 * @param from first day
	 * @param to last day
	 * @return by code, those that were done at least once
	 */
	public Map<String, Integer> done(Collection<Integer> urns, Collection<String> kinds, LocalDate from, LocalDate to) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.jdbc.sql("""
				select kind_code, count(*) as done from activity
				 where state = 'DONE' and urn = any(:urns) and kind_code = any(:kinds)
				   and starts_at >= :from and starts_at < :to group by kind_code order by kind_code""")
			.param("urns", urns.toArray(Integer[]::new))
			.param("kinds", kinds.toArray(String[]::new))
			.param("from", from.atStartOfDay())
			.param("to", to.plusDays(1).atStartOfDay())
			.query((row) -> {
				counts.put(row.getString("kind_code"), row.getInt("done"));
			});
		return counts;
	}

}
