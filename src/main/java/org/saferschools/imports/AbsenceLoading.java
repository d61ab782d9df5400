package org.saferschools.imports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.saferschools.school.AbsenceLoad;
import org.saferschools.school.AbsenceRow;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

/**
 * Checks the rows of absence statistics. Kept are whole years of schools that the
 * register has.
 */
class AbsenceLoading implements Source.Loading {

	static final String NOT_A_SCHOOL = "not a row of a school";

	static final String PART_OF_A_YEAR = "part of a year";

	static final String NOT_REGISTERED = "school not in the register";

	static final String REPEATED = "repeated school and year";

	/** Too few pupils, not applicable, not available, low, not collected. */
	private static final Set<String> SUPPRESSED = Set.of("", "c", "x", "z", "u", "low", "k", ":", ".", "..", "supp",
			"ne", "na", "np", "lowcov", "n/a");

	private final int urn;

	private final int persistent;

	private final int overall;

	private final int level;

	private final int period;

	private final int identifier;

	private final Optional<Integer> yearOfFile;

	private final AbsenceLoad load;

	private final Tally tally;

	private final Set<Long> seen = new HashSet<>();

	private final Set<Integer> years = new TreeSet<>();

	AbsenceLoading(Header header, AbsenceSource.Form form, Optional<Integer> yearOfFile, AbsenceLoad load,
			Tally tally) {
		this.urn = header.position(form.urn());
		this.persistent = header.position(form.persistent());
		this.overall = header.position(form.overall());
		this.level = header.position("geographic_level");
		this.period = header.position("time_period");
		this.identifier = header.position("time_identifier");
		this.yearOfFile = yearOfFile;
		this.load = load;
		this.tally = tally;
		if (this.period < 0 && yearOfFile.isEmpty()) {
			load.cancel();
			throw new RuleException("import.year-missing",
					"It doesn’t say which academic year it is about. Put it into its name, such as 2023-2024_england_abs.csv");
		}
	}

	@Override
	public void add(Row row) {
		if (!row.isBlank(this.level) && !row.text(this.level).equalsIgnoreCase("School")) {
			this.tally.skipped(NOT_A_SCHOOL, 1);
			return;
		}
		if (!row.isBlank(this.identifier) && !row.text(this.identifier).equalsIgnoreCase("Academic year")) {
			this.tally.skipped(PART_OF_A_YEAR, 1);
			return;
		}
		if (row.isBlank(this.urn)) {
			this.tally.skipped(NOT_A_SCHOOL, 1);
			return;
		}
		addSchool(row);
	}

	private void addSchool(Row row) {
		Optional<Urn> school = Cells.urn(row, this.urn);
		Optional<Integer> year = (this.period < 0) ? this.yearOfFile : AcademicYears.of(row.text(this.period));
		if (school.isEmpty()) {
			refuse(row, "The URN is not a number of six digits", this.urn);
		}
		else if (year.isEmpty()) {
			refuse(row, "The academic year is not one such as 202324", this.period);
		}
		else if (!isPercent(row, this.persistent)) {
			refuse(row, "Persistent absence is not from 0 to 100 per cent", this.persistent);
		}
		else if (!isPercent(row, this.overall)) {
			refuse(row, "Overall absence is not from 0 to 100 per cent", this.overall);
		}
		else if (!this.load.knows(school.get())) {
			this.tally.skipped(NOT_REGISTERED, 1);
		}
		else if (!this.seen.add(school.get().value() * 10_000L + year.get())) {
			this.tally.skipped(REPEATED, 1);
		}
		else {
			this.years.add(year.get());
			this.load.add(new AbsenceRow(school.get(), year.get(), percent(row, this.persistent),
					percent(row, this.overall)));
		}
	}

	private static boolean isPercent(Row row, int column) {
		Double percent = percent(row, column);
		return (percent == null) ? SUPPRESSED.contains(row.text(column).toLowerCase(Locale.ROOT))
				: percent >= 0 && percent <= 100;
	}

	/**
	 * The number, a sign for per cent behind it allowed; {@code null} where it is none.
	 */
	private static Double percent(Row row, int column) {
		String text = row.text(column);
		try {
			return text.matches("-?[0-9.]+\\s*%?") ? Double.valueOf(text.replaceAll("\\s*%", "")) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private void refuse(Row row, String reason, int column) {
		this.tally.refuse(row.line(), reason, row.text(column));
	}

	@Override
	public String finish() {
		Merged.tell(this.load.finish(), this.tally);
		return String.join(", ",
				this.years.stream().map((year) -> "%d/%02d".formatted(year, (year + 1) % 100)).toList());
	}

	@Override
	public void cancel() {
		this.load.cancel();
	}

}
