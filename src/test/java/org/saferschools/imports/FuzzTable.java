package org.saferschools.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of fields on their way to damage, the header first.
 */
final class FuzzTable {

	private final List<List<String>> rows = new ArrayList<>();

	/** Copies the rows of a plain CSV text, without quotes. */
	static FuzzTable of(String csv) {
		FuzzTable table = new FuzzTable();
		csv.lines().forEach((line) -> table.rows.add(new ArrayList<>(List.of(line.split(",", -1)))));
		return table;
	}

	/** All of them, to be changed. */
	List<List<String>> rows() {
		return this.rows;
	}

	/** Any row; the header hardly ever. */
	List<String> any(Dice dice) {
		return dice.oneIn(40) ? this.rows.get(0) : this.rows.get(dice.below(this.rows.size()));
	}

	/** How many columns the widest row has. */
	int width() {
		return this.rows.stream().mapToInt(List::size).max().orElse(0);
	}

	/** As a CSV file of some style that spreadsheets and editors write. */
	FuzzFile csv(String name, List<String> damages, Dice dice) {
		boolean quoted = dice.oneIn(4);
		String lineEnd = dice.oneIn(3) ? "\r\n" : "\n";
		String text = text(quoted, lineEnd) + (dice.oneIn(3) ? "" : lineEnd) + (dice.oneIn(12) ? "\u001A" : "");
		return new FuzzFile(name, encoded(text, dice), count(), damages);
	}

	/** As CSV, without a line end after the last row. */
	String text(boolean quoted, String lineEnd) {
		return this.rows.stream()
			.map((row) -> row.stream().map((field) -> field(field, quoted)).collect(Collectors.joining(",")))
			.collect(Collectors.joining(lineEnd));
	}

	private int count() {
		boolean sure = !this.rows.isEmpty() && this.rows.stream().allMatch((row) -> row.size() > 1);
		return sure ? this.rows.size() - 1 : FuzzFile.UNKNOWN;
	}

	private static byte[] encoded(String text, Dice dice) {
		return switch (dice.below(12)) {
			case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
			case 1 -> text.getBytes(Charset.forName("windows-1252"));
			case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
			case 3 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
			default -> text.getBytes(StandardCharsets.UTF_8);
		};
	}

	private static String field(String text, boolean quoted) {
		boolean must = text.chars().anyMatch((c) -> "\",\r\n\u001A".indexOf(c) >= 0);
		return (must || quoted) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

	/** As the second sheet of a workbook, below a title. */
	byte[] workbook() {
		Workbook workbook = new Workbook().sheet("Notes").row("About these figures").sheet("Data");
		this.rows.forEach((row) -> workbook.row(row.stream().map(FuzzTable::xml).toArray(String[]::new)));
		return workbook.bytes();
	}

	private static String xml(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]", "")
			.chars()
			.mapToObj((c) -> (c < 128) ? String.valueOf((char) c) : "&#%d;".formatted(c))
			.collect(Collectors.joining());
	}

}
