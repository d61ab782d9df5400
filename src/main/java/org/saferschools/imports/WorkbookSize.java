package org.saferschools.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.saferschools.shared.RuleException;

/**
 * Measures workbooks before anything reads them: what a workbook says of its own size may
 * be a lie, so it is unpacked into nothing and counted.
 */
final class WorkbookSize {

	/** The texts of all sheets, which are kept in memory while a sheet is read. */
	private static final String TEXTS = "xl/sharedStrings.xml";

	private static final String SHEETS = "xl/worksheets/";

	private static final long MOST_TEXTS = 64L << 20;

	private static final int MOST_PARTS = 10_000;

	private WorkbookSize() {
	}

	/**
	 * Refuses what is too large.
	 * @param most bytes, unpacked
	 * @return how many rows the longest sheet has
	 * @throws RuleException where it is, or can't be unpacked
	 */
	static int rows(String name, Path workbook, long most) throws IOException {
		try (ZipFile zip = new ZipFile(workbook.toFile())) {
			if (zip.size() > MOST_PARTS) {
				throw tooLarge(name);
			}
			long left = most;
			int rows = 0;
			for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements();) {
				ZipEntry part = parts.nextElement();
				long room = part.getName().equalsIgnoreCase(TEXTS) ? Math.min(left, MOST_TEXTS) : left;
				RowMarks marks = new RowMarks();
				left -= count(name, zip, part, room, marks);
				rows = part.getName().startsWith(SHEETS) ? Math.max(rows, marks.count) : rows;
			}
			return rows;
		}
		catch (ZipException | EOFException | IllegalArgumentException ex) {
			throw new RuleException("upload.workbook",
					"“%s” can’t be read: it is a damaged workbook. Save it again and upload that".formatted(name));
		}
	}

	private static long count(String name, ZipFile zip, ZipEntry part, long room, RowMarks marks) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long count = 0;
		try (InputStream in = zip.getInputStream(part)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				count += read;
				marks.see(buffer, read);
				if (count > room) {
					throw tooLarge(name);
				}
			}
		}
		return count;
	}

	private static RuleException tooLarge(String name) {
		return new RuleException("upload.too-large",
				"“%s” unpacks to more than an upload may have. Save the sheet as CSV and upload that".formatted(name));
	}

	/**
	 * Counts where rows begin, across the borders of what is read at once.
	 */
	private static final class RowMarks {

		private static final byte[] MARK = "<row".getBytes(StandardCharsets.US_ASCII);

		private int matched;

		private int count;

		void see(byte[] buffer, int length) {
			for (int i = 0; i < length; i++) {
				byte next = buffer[i];
				if (this.matched == MARK.length) {
					this.count += (next == ' ' || next == '>' || next == '/') ? 1 : 0;
					this.matched = 0;
				}
				this.matched = (next == MARK[this.matched]) ? this.matched + 1 : (next == MARK[0]) ? 1 : 0;
			}
		}

	}

}
