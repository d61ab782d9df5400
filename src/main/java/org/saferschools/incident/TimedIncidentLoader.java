package org.saferschools.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import javax.sql.DataSource;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings force extracts into the database, for imports.
 */
@Component
public class TimedIncidentLoader {

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final ReferenceKeys keys;

	TimedIncidentLoader(DataSource dataSource, JdbcClient jdbc, ReferenceKeys keys) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/**
	 * The months of which anything is loaded, the earliest first. What several imports
	 * brought rows of was brought that often.
	 * @param name what stands in the place of a force
	 */
	@Transactional(readOnly = true)
	public List<MonthCoverage> coverage(String name) {
		return this.jdbc.sql("""
				select date_trunc('month', committed_from at time zone 'Europe/London')::date as month,
					count(*) as incidents, max(t.import_id) as import_id, count(distinct t.import_id) as times,
					max(coalesce(i.finished_at, i.uploaded_at)) as loaded_at
				from timed_incident t join import i on i.id = t.import_id group by 1 order by 1""")
			.query((row, number) -> new MonthCoverage(YearMonth.from(row.getObject("month", LocalDate.class)), name,
					row.getInt("incidents"), row.getLong("import_id"), row.getInt("times"),
					row.getTimestamp("loaded_at").toInstant()))
			.list();
	}

	/**
	 * Begins to load a file.
	 * @param importId the import that brings it
	 * @throws RuleException where references can't be hashed as they were before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public TimedIncidentLoad begin(long importId) {
		return new TimedIncidentLoad(this.dataSource, this.jdbc, this.keys.hash(), importId);
	}

}
