package org.saferschools.area;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;
import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Counts;
import org.saferschools.database.TableMerge.Shape;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of borough outlines under way. They go before the coarse ones, on all days:
 * boroughs have hardly changed since they were made. Used by one thread, in one
 * transaction.
 */
public final class OutlineLoad {

	/** When London's boroughs began. */
	private static final LocalDate ALWAYS = LocalDate.of(1965, 4, 1);

	private static final Shape OUTLINES = new Shape("borough_outline", List.of("borough_code", "source", "valid_from"),
			List.of("outline"), null);

	private final TableMerge merge;

	private final Set<String> added = new HashSet<>();

	OutlineLoad(DataSource dataSource, JdbcClient jdbc, long importId) {
		this.merge = new TableMerge(dataSource, jdbc, OUTLINES, importId);
	}

	/**
	 * Adds an outline, unless the borough has one already.
	 * @param boroughCode code of a borough that there is
	 * @param metres polygon or multipolygon on the grid
	 * @return whether it was added
	 */
	public boolean add(String boroughCode, Geometry metres) {
		if (!this.added.add(boroughCode)) {
			return false;
		}
		BinaryRows row = this.merge.row();
		row.text(boroughCode);
		row.text("imported");
		row.date(ALWAYS);
		row.text(new WKTWriter().write(metres));
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
