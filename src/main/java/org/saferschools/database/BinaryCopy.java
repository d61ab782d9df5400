package org.saferschools.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sends {@link BinaryRows} to tables in the current transaction. A connection takes one
 * table at a time, so rows for another table end the one before.
 */
public final class BinaryCopy {

	private static final byte[] HEADER = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] TRAILER = { -1, -1 };

	private final JdbcTemplate jdbc;

	private final String options;

	private String target;

	private CopyIn copy;

	private BinaryCopy(DataSource dataSource, String options) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.options = options;
	}

	/**
	 * A sender in the transaction that the calling thread is in.
	 * @param dataSource where the transaction runs
	 */
	public static BinaryCopy in(DataSource dataSource) {
		return new BinaryCopy(dataSource, "(format binary)");
	}

	/**
	 * A sender for tables made in this very transaction. Their rows are frozen from the
	 * start, so that nothing has to visit them again.
	 * @param dataSource where the transaction runs
	 */
	public static BinaryCopy intoNewTables(DataSource dataSource) {
		return new BinaryCopy(dataSource, "(format binary, freeze)");
	}

	/**
	 * Sends the rows and clears them.
	 * @param target the table and its columns in the rows' order, such as
	 * {@code "school_in (urn, name)"}. Never text from outside
	 * @throws DataAccessException where the server refuses
	 */
	public void send(String target, BinaryRows rows) {
		this.jdbc.execute((ConnectionCallback<Void>) (connection) -> {
			if (!target.equals(this.target)) {
				end();
				begin(connection, target);
			}
			this.copy.writeToCopy(rows.array(), 0, rows.size());
			return null;
		});
		rows.clear();
	}

	/**
	 * Ends the table under way. Until then the connection can do nothing else.
	 * @throws DataAccessException where the server refuses the rows
	 */
	public void finish() {
		this.jdbc.execute((ConnectionCallback<Void>) (connection) -> {
			end();
			return null;
		});
	}

	/**
	 * Gives up the table under way, so that the transaction can be rolled back.
	 */
	public void cancel() {
		this.jdbc.execute((ConnectionCallback<Void>) (connection) -> {
			if (this.copy != null && this.copy.isActive()) {
				this.copy.cancelCopy();
			}
			return null;
		});
		this.copy = null;
		this.target = null;
	}

	private void begin(Connection connection, String target) throws SQLException {
		String sql = "copy " + target + " from stdin " + this.options;
		this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
		this.copy.writeToCopy(HEADER, 0, HEADER.length);
		this.target = target;
	}

	private void end() throws SQLException {
		if (this.copy != null) {
			this.copy.writeToCopy(TRAILER, 0, TRAILER.length);
			this.copy.endCopy();
			this.copy = null;
			this.target = null;
		}
	}

}
