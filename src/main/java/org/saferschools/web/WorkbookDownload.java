package org.saferschools.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Sends a table as an Excel workbook of one sheet, row by row. Numbers are numbers, all
 * else is text, and never a formula.
 */
public final class WorkbookDownload implements AutoCloseable {

	private final Workbook workbook;

	private final Worksheet sheet;

	private int row;

	private WorkbookDownload(HttpServletResponse response, String sheetName) throws IOException {
		this.workbook = new Workbook(response.getOutputStream(), "Safer Schools", null);
		this.sheet = this.workbook.newWorksheet(sheetName);
	}

	/**
	 * Begins a download.
	 * @param response where the file goes; nothing may have been written to it
	 * @param fileName the name that the browser saves it under
	 * @param sheetName the name of the sheet, at most 31 characters
	 * @param header the names of the columns
	 * @return the download, to be filled and closed
	 * @throws IOException when the browser has gone
	 */
	public static WorkbookDownload to(HttpServletResponse response, String fileName, String sheetName, String... header)
			throws IOException {
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build().toString());
		WorkbookDownload download = new WorkbookDownload(response, sheetName);
		download.row((Object[]) header);
		download.sheet.range(0, 0, 0, header.length - 1).style().bold().set();
		return download;
	}

	/**
	 * Adds a row.
	 * @param cells its cells, {@code null} for an empty one
	 */
	public void row(Object... cells) {
		for (int column = 0; column < cells.length; column++) {
			if (cells[column] instanceof Number number) {
				this.sheet.value(this.row, column, number);
			}
			else if (cells[column] != null) {
				this.sheet.value(this.row, column, CsvDownload.safe(cells[column].toString()));
			}
		}
		this.row++;
	}

	/**
	 * Sends what is still to be sent.
	 * @throws UncheckedIOException when the browser has gone
	 */
	@Override
	public void close() {
		try {
			this.workbook.finish();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

}
