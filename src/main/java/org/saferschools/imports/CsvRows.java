package org.saferschools.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.saferschools.shared.RuleException;

/**
 * The rows of a CSV file. What doesn't say which encoding it has is UTF-8, or else
 * windows-1252.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Row> implements Rows {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** A field longer than this has a quote too many before it. */
	private static final int LONGEST_FIELD = 1 << 16;

	private static final int LONGEST_MARK = 3;

	/** What an old editor puts at the end of a file. */
	private static final char END_MARK = '\u001A';

	private final Row row = new Row();

	private final CloseableIterator<Row> rows;

	private CsvRows(Reader reader) {
		this.rows = CsvReader.builder()
			.maxBufferSize(LONGEST_FIELD)
			.allowUnclosedQuote(false)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.build(this, reader)
			.iterator();
	}

	/**
	 * Opens a file.
	 * @param utf8 whether all of it is UTF-8
	 */
	static CsvRows open(Path path, boolean utf8) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
		return new CsvRows(new InputStreamReader(in, charset(in, utf8)));
	}

	/** Goes past the byte order mark, where there is one. */
	private static Charset charset(InputStream in, boolean utf8) throws IOException {
		in.mark(LONGEST_MARK);
		int first = in.read();
		int second = in.read();
		if (first == 0xFF && second == 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		if (first == 0xFE && second == 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		if (first != 0xEF || second != 0xBB || in.read() != 0xBF) {
			in.reset();
		}
		return utf8 ? StandardCharsets.UTF_8 : WINDOWS;
	}

	@Override
	public boolean next() {
		try {
			while (this.rows.hasNext()) {
				if (!this.rows.next().isLone(END_MARK)) {
					return true;
				}
			}
			return false;
		}
		catch (CsvParseException ex) {
			throw new RuleException("import.not-csv",
					"Near line %d it isn’t a CSV file: a quotation mark or a comma is wrong there"
						.formatted(Math.max(this.row.line(), 1)));
		}
	}

	@Override
	public Row row() {
		return this.row;
	}

	@Override
	public void close() throws IOException {
		this.rows.close();
	}

	@Override
	protected void handleBegin(long startingLineNumber) {
		this.row.begin(startingLineNumber);
	}

	@Override
	protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
		this.row.add(buffer, offset, length);
	}

	@Override
	protected Row buildRecord() {
		return this.row;
	}

}
