package org.saferschools.imports;

import java.util.List;

import javax.sql.DataSource;

import org.saferschools.database.BinaryCopy;
import org.saferschools.database.BinaryRows;

import org.springframework.stereotype.Component;

/**
 * Writes what there is to know about single rows, which may be very many.
 */
@Component
class FindingWriter {

	private static final String TARGET = "import_finding (import_id, number, line, severity, reason, detail)";

	private static final int COLUMNS = 6;

	private static final int FLUSH_AT = 1 << 17;

	private final DataSource dataSource;

	FindingWriter(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	void write(long importId, int number, List<Finding> findings) {
		BinaryCopy copy = BinaryCopy.in(this.dataSource);
		BinaryRows rows = new BinaryRows(1 << 12);
		for (Finding finding : findings) {
			add(rows, importId, number, finding);
			if (rows.size() >= FLUSH_AT) {
				copy.send(TARGET, rows);
			}
		}
		if (rows.size() > 0) {
			copy.send(TARGET, rows);
		}
		copy.finish();
	}

	private static void add(BinaryRows rows, long importId, int number, Finding finding) {
		rows.begin(COLUMNS);
		rows.bigint(importId);
		rows.smallint(number);
		rows.integer(finding.line());
		rows.text(finding.severity().name());
		rows.text(finding.reason());
		rows.text(finding.detail());
	}

}
