package org.saferschools.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Counts;
import org.saferschools.database.TableMerge.Shape;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of term dates under way. A file tells the academic years whole of each
 * authority and school that it names. Used by one thread, in one transaction.
 */
public final class TermDateLoad {

	private static final Shape TERM_DATES = new Shape("term_date", List.of("scope", "code", "period", "starts_on"),
			List.of("ends_on", "academic_year", "finish_time"), """
					exists (select from term_date_in n
					         where n.scope = t.scope and n.code = t.code and n.academic_year = t.academic_year)""");

	private final TableMerge merge;

	private final RegisteredSchools schools;

	private final Map<String, List<TermDate>> added = new HashMap<>();

	TermDateLoad(DataSource dataSource, JdbcClient jdbc, RegisteredSchools schools, long importId) {
		this.schools = schools;
		this.merge = new TableMerge(dataSource, jdbc, TERM_DATES, importId);
	}

	/** Whether the register of schools has it. */
	public boolean knows(Urn urn) {
		return this.schools.has(urn);
	}

	/**
	 * Adds a period, unless it shares a day with another of the same schools.
	 * @return whether it was added
	 */
	public boolean add(TermDate date) {
		List<TermDate> others = this.added.computeIfAbsent(date.scope() + " " + date.code(),
				(key) -> new ArrayList<>());
		if (others.stream().anyMatch(date::clashesWith)) {
			return false;
		}
		others.add(date);
		BinaryRows row = this.merge.row();
		row.text(date.scope().name());
		row.integer(date.code());
		row.text(date.period());
		row.date(date.from());
		row.date(date.to());
		row.smallint(date.academicYear());
		row.timeOrNothing(date.finish());
		return true;
	}

	/** Merges the rows. */
	public Counts finish() {
		return this.merge.finish();
	}

	/** Gives up, so that the caller's transaction can be rolled back. */
	public void cancel() {
		this.merge.cancel();
	}

}
