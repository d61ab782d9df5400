package org.saferschools.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.saferschools.bench.Watch.Took;

/**
 * What the database takes at least: a COPY of files as they are into a table of text
 * columns, logged and without an index; and a COPY of rows that are stored already into a
 * table of the same shape, with its keys and indexes. Emptying the tables isn't timed.
 */
final class BareCopy {

	private static final int BUFFER = 1 << 16;

	private final BenchDatabase database;

	private final String encoding;

	/**
	 * Makes the table of text columns.
	 * @param columns how many the files have
	 * @param encoding of the files, as the server calls it
	 */
	BareCopy(BenchDatabase database, int columns, String encoding) throws SQLException {
		this.database = database;
		this.encoding = encoding;
		database.execute("create table bare (%s)".formatted(IntStream.rangeClosed(1, columns)
			.mapToObj((column) -> "c" + column + " text")
			.collect(Collectors.joining(", "))));
	}

	/** Times a COPY of files into text columns, in one transaction. */
	Took of(List<Path> files) throws SQLException, IOException {
		Watch watch = this.database.watch();
		this.database.connection().setAutoCommit(false);
		for (Path file : files) {
			try (InputStream in = Files.newInputStream(file)) {
				copies().copyIn("copy bare from stdin (format csv, header, encoding '%s')".formatted(this.encoding), in,
						BUFFER);
			}
		}
		this.database.connection().commit();
		Took took = watch.took();
		this.database.connection().setAutoCommit(true);
		this.database.execute("truncate bare");
		return took;
	}

	/**
	 * Times a COPY of what a table holds into one of the same shape.
	 */
	Took shapedLike(String table) throws SQLException, IOException {
		Path rows = Files.createTempFile(this.database.folder(), "rows", ".csv");
		try (var out = Files.newOutputStream(rows)) {
			copies().copyOut("copy (select * from %s) to stdout (format csv)".formatted(table), out);
		}
		this.database.execute("create table shaped (like %s including all)".formatted(table));
		try (InputStream in = Files.newInputStream(rows)) {
			Watch watch = this.database.watch();
			copies().copyIn("copy shaped from stdin (format csv)", in, BUFFER);
			return watch.took();
		}
		finally {
			this.database.execute("drop table shaped");
			Files.delete(rows);
		}
	}

	private CopyManager copies() throws SQLException {
		return this.database.connection().unwrap(PGConnection.class).getCopyAPI();
	}

}
