package org.saferschools.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saferschools.imports.Finding.Severity;

/**
 * What became of the rows of a file. Every row read ends as added, changed, unchanged,
 * refused or skipped; rows that are gone were there before and are not in the file.
 */
final class Tally {

	private static final int LONGEST_DETAIL = 120;

	private final String file;

	private final int mostFindings;

	private final Map<String, Integer> skipped = new TreeMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private int read;

	private int added;

	private int changed;

	private int gone;

	private int unchanged;

	private int refused;

	Tally(String file, int mostFindings) {
		this.file = file;
		this.mostFindings = mostFindings;
	}

	/** Name of the file. */
	String file() {
		return this.file;
	}

	void read() {
		this.read++;
	}

	/** Nothing was there of them before. */
	void added(int rows) {
		this.added += rows;
	}

	/** They take the place of rows that told something else. */
	void changed(int rows) {
		this.changed += rows;
	}

	/** They were there before the file and are no longer. */
	void gone(int rows) {
		this.gone += rows;
	}

	void unchanged(int rows) {
		this.unchanged += rows;
	}

	void skipped(String reason, int rows) {
		if (rows > 0) {
			this.skipped.merge(reason, rows, Integer::sum);
		}
	}

	void refuse(int line, String reason, String detail) {
		this.refused++;
		find(line, Severity.REFUSED, reason, detail);
	}

	/** The row is stored, but a person should know this about it. */
	void note(int line, String reason, String detail) {
		find(line, Severity.NOTED, reason, detail);
	}

	private void find(int line, Severity severity, String reason, String detail) {
		if (this.findings.size() < this.mostFindings) {
			String shown = detail.replaceAll("\\p{Cntrl}", "�");
			this.findings.add(new Finding(this.file, line, severity, reason,
					shown.substring(0, Math.min(shown.length(), LONGEST_DETAIL))));
		}
	}

	/**
	 * Checks the sum.
	 * @throws IllegalStateException where a row was lost, which is a mistake in the code
	 */
	void requireWhole() {
		int rest = rowsLeftOut();
		if (this.read != rowsStored() + this.unchanged + this.refused + rest) {
			throw new IllegalStateException("%s: %d rows read, but %d stored, %d unchanged, %d refused, %d skipped"
				.formatted(this.file, this.read, rowsStored(), this.unchanged, this.refused, rest));
		}
	}

	int rowsRead() {
		return this.read;
	}

	/** Added or changed. */
	int rowsStored() {
		return this.added + this.changed;
	}

	int rowsAdded() {
		return this.added;
	}

	int rowsChanged() {
		return this.changed;
	}

	int rowsGone() {
		return this.gone;
	}

	int rowsUnchanged() {
		return this.unchanged;
	}

	int rowsRefused() {
		return this.refused;
	}

	/** All that were skipped, whatever the reason. */
	int rowsLeftOut() {
		return this.skipped.values().stream().mapToInt(Integer::intValue).sum();
	}

	Map<String, Integer> rowsSkipped() {
		return this.skipped;
	}

	List<Finding> findings() {
		return this.findings;
	}

	/** The findings, which are forgotten here. */
	List<Finding> takeFindings() {
		List<Finding> taken = List.copyOf(this.findings);
		this.findings.clear();
		return taken;
	}

}
