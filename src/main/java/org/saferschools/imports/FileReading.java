package org.saferschools.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.saferschools.shared.RuleException;

/**
 * Reads one file row by row into its source's loading.
 */
class FileReading {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	/** A field longer than this has a quote too many before it. */
	private static final int LONGEST_FIELD = 1 << 16;

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
		CsvRow row = new CsvRow();
		try (CsvReader<CsvRow> csv = open(path, row); CloseableIterator<CsvRow> rows = csv.iterator()) {
			return read(rows);
		}
		catch (CsvParseException ex) {
			throw refused("import.not-csv",
					"Near line %d it isn’t a CSV file: a quotation mark or a comma is wrong there"
						.formatted(Math.max(row.line(), 1)));
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

	private Outcome read(CloseableIterator<CsvRow> rows) {
		if (!rows.hasNext()) {
			throw new RuleException("import.empty", "It is empty");
		}
		CsvRow row = rows.next();
		if (row.size() > MOST_COLUMNS) {
			throw new RuleException("import.not-recognised", "It has more than %d columns".formatted(MOST_COLUMNS));
		}
		Header header = Header.of(row);
		Source source = this.sources.of(header);
		Source.Loading loading = source.begin(header, this.importId, this.file.number(), this.tally);
		row.keep(header.wanted());
		return new Outcome(source.name(), load(rows, header, loading), this.tally, loading);
	}

	private String load(CloseableIterator<CsvRow> rows, Header header, Source.Loading loading) {
		try {
			while (rows.hasNext()) {
				add(rows.next(), header, loading);
			}
			this.progress.tell(this.tally.rowsRead());
			return loading.finish();
		}
		catch (RuntimeException ex) {
			cancel(loading, ex);
			throw ex;
		}
	}

	private void add(CsvRow row, Header header, Source.Loading loading) {
		if (row.isEndMark()) {
			return;
		}
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

	private CsvReader<CsvRow> open(Path path, CsvRow row) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
		in.mark(BYTE_ORDER_MARK.length);
		if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
			in.reset();
		}
		Reader reader = new InputStreamReader(in, this.file.utf8() ? StandardCharsets.UTF_8 : WINDOWS);
		return CsvReader.builder()
			.maxBufferSize(LONGEST_FIELD)
			.allowUnclosedQuote(false)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.build(row, reader);
	}

	private RuleException refused(String code, String message) {
		return new RuleException(code, "“%s” can’t be imported. %s.".formatted(this.file.name(), message));
	}

	/**
	 * What a file was.
	 *
	 * @param source name of its source
	 * @param covers such as "2025-05", or empty
	 * @param tally what became of its rows
	 * @param loading waits to be published
	 */
	record Outcome(String source, String covers, Tally tally, Source.Loading loading) {

	}

}
