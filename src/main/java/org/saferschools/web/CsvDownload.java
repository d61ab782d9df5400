package org.saferschools.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Sends a table as a CSV file, row by row. What a spreadsheet would take for a formula is
 * sent as text, with an apostrophe in front; numbers stay numbers.
 *
 * <pre>
 * try (CsvDownload csv = CsvDownload.to(response, "schools.csv", "URN", "School")) {
 *     schools.forEach((school) -&gt; csv.row(school.urn(), school.name()));
 * }
 * </pre>
 */
public final class CsvDownload implements AutoCloseable {

	/** With it spreadsheets read the file as UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

	private final CsvWriter csv;

	private CsvDownload(Writer writer) {
		this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
	}

	/**
	 * Begins a download.
	 * @param response where the file goes; nothing may have been written to it
	 * @param fileName the name that the browser saves it under
	 * @param header the names of the columns
	 * @return the download, to be filled and closed
	 * @throws IOException when the browser has gone
	 */
	public static CsvDownload to(HttpServletResponse response, String fileName, String... header) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build().toString());
		Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CsvDownload download = new CsvDownload(writer);
		download.row((Object[]) header);
		return download;
	}

	/**
	 * Sends a row.
	 * @param cells its cells as their {@code toString()}, {@code null} for an empty one
	 */
	public void row(Object... cells) {
		this.csv.writeRecord(Arrays.stream(cells).map((cell) -> safe(Objects.toString(cell, ""))).toList());
	}

	/**
	 * Sends what is still to be sent.
	 * @throws UncheckedIOException when the browser has gone
	 */
	@Override
	public void close() {
		try {
			this.csv.close();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	/** What a spreadsheet would take for a formula, as text. */
	static String safe(String text) {
		return (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) ? "'" + text : text;
	}

}
