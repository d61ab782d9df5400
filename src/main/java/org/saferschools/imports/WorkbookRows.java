package org.saferschools.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.saferschools.shared.RuleException;

/**
 * The rows of an Excel workbook (.xlsx): of the first sheet that has a fitting header
 * among its first rows, from that header on. Dates come as yyyy-mm-dd, numbers as they
 * are kept, formulas as what they last came to; rows without anything in them don't
 * count.
 */
final class WorkbookRows implements Rows {

	private static final int HEADER_AMONG = 20;

	private static final int MOST_SHEETS = 200;

	private static final int MOST_ZEROS = 400;

	private final Row row = new Row();

	private final ReadableWorkbook workbook;

	private Stream<org.dhatim.fastexcel.reader.Row> stream;

	private Iterator<org.dhatim.fastexcel.reader.Row> rows;

	/** Read already, while looking for the header. */
	private org.dhatim.fastexcel.reader.Row header;

	private int columns;

	private WorkbookRows(ReadableWorkbook workbook) {
		this.workbook = workbook;
	}

	/**
	 * Opens a workbook.
	 * @param fits whether a header is one to read
	 * @throws RuleException where it is damaged, or no sheet has anything in it
	 */
	static WorkbookRows open(Path path, Predicate<Header> fits) throws IOException {
		WorkbookRows rows = null;
		try {
			rows = new WorkbookRows(workbook(path));
			rows.findHeader(fits);
			return rows;
		}
		catch (RuleException ex) {
			close(rows);
			throw ex;
		}
		catch (RuntimeException | IOException ex) {
			close(rows);
			throw damaged();
		}
	}

	/** One without styles has no formats to read, so its dates can't be told. */
	private static ReadableWorkbook workbook(Path path) throws IOException {
		try {
			return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
		}
		catch (ExcelReaderException ex) {
			return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
		}
	}

	private void findHeader(Predicate<Header> fits) throws IOException {
		List<Sheet> sheets = this.workbook.getSheets().limit(MOST_SHEETS).toList();
		Sheet filled = null;
		for (Sheet sheet : sheets) {
			if (begin(sheet, fits)) {
				return;
			}
			filled = (filled == null && this.columns > 0) ? sheet : filled;
		}
		if (filled == null) {
			throw new RuleException("import.empty", "It is empty");
		}
		begin(filled, (any) -> true);
	}

	/** Stands before the sheet's header, where it has a fitting one. */
	private boolean begin(Sheet sheet, Predicate<Header> fits) throws IOException {
		closeSheet();
		this.stream = sheet.openStream();
		this.rows = this.stream.iterator();
		for (int i = 0; i < HEADER_AMONG && this.rows.hasNext(); i++) {
			org.dhatim.fastexcel.reader.Row candidate = this.rows.next();
			List<String> names = texts(candidate);
			if (!names.isEmpty() && fits.test(new Header(names))) {
				this.header = candidate;
				this.columns = names.size();
				return true;
			}
			this.columns = Math.max(this.columns, names.size());
		}
		return false;
	}

	@Override
	public boolean next() {
		try {
			if (this.header != null) {
				fill(this.header, texts(this.header));
				this.header = null;
				return true;
			}
			while (this.rows.hasNext()) {
				org.dhatim.fastexcel.reader.Row next = this.rows.next();
				List<String> texts = texts(next);
				if (!texts.isEmpty()) {
					fill(next, texts);
					return true;
				}
			}
			return false;
		}
		catch (RuntimeException ex) {
			throw damaged();
		}
	}

	/** Cells that were never filled in at the end of a row are there all the same. */
	private void fill(org.dhatim.fastexcel.reader.Row from, List<String> texts) {
		this.row.begin(from.getRowNum());
		texts.forEach(this.row::add);
		for (int i = texts.size(); i < this.columns; i++) {
			this.row.add("");
		}
	}

	/** The texts of a row, up to the last that isn't blank. */
	private static List<String> texts(org.dhatim.fastexcel.reader.Row row) {
		List<String> texts = new ArrayList<>();
		for (Cell cell : row) {
			texts.add((cell == null) ? "" : text(cell));
		}
		while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
			texts.remove(texts.size() - 1);
		}
		return texts;
	}

	private static String text(Cell cell) {
		if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
			return "";
		}
		if (cell.getValue() instanceof BigDecimal number) {
			return isDate(cell) ? cell.asDate().toLocalDate().toString() : text(number);
		}
		String raw = (cell.getType() == CellType.STRING) ? cell.asString() : cell.getRawValue();
		return (raw == null) ? "" : raw;
	}

	/** A few characters may stand for a number of two thousand million digits. */
	private static String text(BigDecimal number) {
		return (Math.abs((long) number.scale()) > MOST_ZEROS) ? number.toString() : number.toPlainString();
	}

	private static boolean isDate(Cell cell) {
		String format = cell.getDataFormatString();
		return cell.getType() == CellType.NUMBER && format != null
				&& format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").matches("(?i).*(yy|d+\\W+m).*");
	}

	private static void close(WorkbookRows rows) throws IOException {
		if (rows != null) {
			rows.close();
		}
	}

	private static RuleException damaged() {
		return new RuleException("import.not-workbook",
				"It isn’t an Excel workbook that can be read: it is damaged or has a password");
	}

	private void closeSheet() {
		if (this.stream != null) {
			this.stream.close();
		}
	}

	@Override
	public Row row() {
		return this.row;
	}

	@Override
	public void close() throws IOException {
		try {
			closeSheet();
		}
		catch (ExcelReaderException ex) {
			// What is damaged was told already
		}
		this.workbook.close();
	}

}
