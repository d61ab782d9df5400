package org.saferschools.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.saferschools.shared.RuleException;

/**
 * Reads one file row by row into its source's loading.
 */
class FileReading {

	private static final int MOST_COLUMNS = 1000;

	private static final int ROWS_BETWEEN_TELLING = 512;

	private final Sources sources;

	private final long importId;

	private final StoredFile file;

	private final Tally tally;

	private final ImportProgress progress;

	FileReading(Sources sources, long importId, StoredFile file, Tally tally, ImportProgress progress) {
		this.sources = sources;
		this.importId = importId;
		this.file = file;
		this.tally = tally;
		this.progress = progress;
	}

	/**
	 * Reads the file to its end.
	 * @param path where it waits
	 * @return what kind of file it was and what it covers
	 * @throws RuleException where it can't be imported, its name in the message
	 */
	Outcome read(Path path) {
		try (Rows rows = open(this.sources, this.file, path)) {
			return read(rows);
		}
		catch (RuleException ex) {
			throw refused(ex.code(), ex.getMessage());
		}
		catch (NoSuchFileException ex) {
			throw refused("import.gone", "It is no longer in the folder of uploads. Upload it again");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s couldn't be read".formatted(path), ex);
		}
	}

	/**
	 * Which source a file is of, by its header alone; empty where it can't be imported.
	 */
	static Optional<Source> source(Sources sources, StoredFile file, Path path) {
		try (Rows rows = open(sources, file, path)) {
			return rows.next() ? Optional.of(sources.of(Header.of(rows.row()))) : Optional.empty();
		}
		catch (RuleException | IOException ex) {
			return Optional.empty();
		}
	}

	private static Rows open(Sources sources, StoredFile file, Path path) throws IOException {
		FileKind kind = FileKind.of(path);
		return switch (kind) {
			case CSV -> CsvRows.open(path, file.utf8());
			case WORKBOOK -> WorkbookRows.open(path, sources::recognises);
			case GEOJSON -> GeoJsonRows.open(path);
			case ZIP -> throw new RuleException("import.not-csv", "It is a zip file within a zip file");
			case OLD_OFFICE, PDF, HTML -> throw new RuleException("import.not-csv", kind.refusal());
		};
	}

	private Outcome read(Rows rows) {
		if (!rows.next()) {
			throw new RuleException("import.empty", "It is empty");
		}
		Row row = rows.row();
		if (row.size() > MOST_COLUMNS) {
			throw new RuleException("import.not-recognised", "It has more than %d columns".formatted(MOST_COLUMNS));
		}
		Header header = Header.of(row);
		Source source = this.sources.of(header);
		Source.Loading loading = source.begin(header, this.importId, this.file.number(), this.tally);
		row.keep(header.wanted());
		return new Outcome(source, load(rows, header, loading), this.tally, loading);
	}

	private String load(Rows rows, Header header, Source.Loading loading) {
		try {
			while (rows.next()) {
				add(rows.row(), header, loading);
			}
			if (this.tally.rowsRead() == 0) {
				throw new RuleException("import.empty", "It has a header and no rows");
			}
			this.progress.tell(this.tally.rowsRead());
			return loading.finish();
		}
		catch (RuntimeException ex) {
			cancel(loading, ex);
			throw ex;
		}
	}

	private void add(Row row, Header header, Source.Loading loading) {
		this.tally.read();
		if (row.size() == header.size()) {
			loading.add(row);
		}
		else {
			this.tally.refuse(row.line(), "The row has another number of fields than the header",
					"%d instead of %d".formatted(row.size(), header.size()));
		}
		if (this.tally.rowsRead() % ROWS_BETWEEN_TELLING == 0) {
			this.progress.tell(this.tally.rowsRead());
		}
	}

	private static void cancel(Source.Loading loading, RuntimeException cause) {
		try {
			loading.cancel();
		}
		catch (RuntimeException ex) {
			cause.addSuppressed(ex);
		}
	}

	private RuleException refused(String code, String message) {
		return new RuleException(code, "“%s” can’t be imported. %s.".formatted(this.file.name(), message));
	}

	/**
	 * What a file was.
	 *
	 * @param source what kind of file it is
	 * @param covers such as "2025-05", or empty
	 * @param tally what became of its rows
	 * @param loading waits to be published
	 */
	record Outcome(Source source, String covers, Tally tally, Source.Loading loading) {

		/** Source, months and all counts. */
		String inShort() {
			return "%s %s %d %d %d %d %d %d %s".formatted(this.source.key(), this.covers, this.tally.rowsRead(),
					this.tally.rowsAdded(), this.tally.rowsChanged(), this.tally.rowsUnchanged(),
					this.tally.rowsRefused(), this.tally.rowsGone(), this.tally.rowsSkipped());
		}

	}

}
