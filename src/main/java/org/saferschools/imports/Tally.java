package org.saferschools.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saferschools.imports.Finding.Severity;

/**
 * What became of the rows of a file. Every row read ends as stored, unchanged, refused or
 * skipped.
 */
final class Tally {

	private static final int LONGEST_DETAIL = 120;

	private final String file;

	private final int mostFindings;

	private final Map<String, Integer> skipped = new TreeMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private int read;

	private int stored;

	private int unchanged;

	private int refused;

	Tally(String file, int mostFindings) {
		this.file = file;
		this.mostFindings = mostFindings;
	}

	void read() {
		this.read++;
	}

	void stored(int rows) {
		this.stored += rows;
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
		if (this.read != this.stored + this.unchanged + this.refused + rest) {
			throw new IllegalStateException("%s: %d rows read, but %d stored, %d unchanged, %d refused, %d skipped"
				.formatted(this.file, this.read, this.stored, this.unchanged, this.refused, rest));
		}
	}

	int rowsRead() {
		return this.read;
	}

	int rowsStored() {
		return this.stored;
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

}
