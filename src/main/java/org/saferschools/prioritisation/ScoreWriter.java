package org.saferschools.prioritisation;

import java.nio.charset.StandardCharsets;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Writes a ranking by COPY, in the caller's transaction.
 */
@Component
class ScoreWriter {

	private static final String COPY = "copy school_score (run_id, %s) from stdin".formatted(ScoreRows.COLUMNS);

	private final JdbcOperations jdbc;

	ScoreWriter(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	void write(long runId, ScoreRows scores) {
		byte[] run = (runId + "\t").getBytes(StandardCharsets.UTF_8);
		this.jdbc.execute((ConnectionCallback<Long>) (connection) -> {
			CopyIn rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
			try {
				for (byte[] row : scores.rows()) {
					rows.writeToCopy(run, 0, run.length);
					rows.writeToCopy(row, 0, row.length);
				}
				return rows.endCopy();
			}
			finally {
				// Else the connection would wait for ever for the rest.
				if (rows.isActive()) {
					rows.cancelCopy();
				}
			}
		});
	}

}
