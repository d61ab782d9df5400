package org.saferschools.school;

import java.util.List;

import javax.sql.DataSource;

import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Counts;
import org.saferschools.database.TableMerge.Shape;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of absence statistics under way. Schools and years that a file doesn't name
 * stay as they are. Used by one thread, in one transaction.
 */
public final class AbsenceLoad {

	private static final Shape ABSENCE = new Shape("school_absence", List.of("urn", "academic_year"),
			List.of("persistent", "overall"), null);

	private final TableMerge merge;

	private final RegisteredSchools schools;

	AbsenceLoad(DataSource dataSource, JdbcClient jdbc, RegisteredSchools schools, long importId) {
		this.schools = schools;
		this.merge = new TableMerge(dataSource, jdbc, ABSENCE, importId);
	}

	/** Whether the register of schools has it. */
	public boolean knows(Urn urn) {
		return this.schools.has(urn);
	}

	/** Adds a school's year. It is known, and added once only. */
	public void add(AbsenceRow row) {
		BinaryRows to = this.merge.row();
		to.integer(row.urn().value());
		to.smallint(row.academicYear());
		to.numberOrNothing(row.persistent());
		to.numberOrNothing(row.overall());
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
