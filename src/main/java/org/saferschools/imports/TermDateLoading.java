package org.saferschools.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.saferschools.school.TermDate;
import org.saferschools.school.TermDate.Scope;
import org.saferschools.school.TermDateLoad;
import org.saferschools.shared.Urn;

/**
 * Checks the rows of term dates.
 */
class TermDateLoading implements Source.Loading {

	static final String NOT_REGISTERED = "school not in the register";

	private static final int LONGEST_MONTHS = 6;

	private final Map<String, Integer> authorities;

	private final TermDateLoad load;

	private final Tally tally;

	private final int scope;

	private final int code;

	private final int year;

	private final int period;

	private final int start;

	private final int end;

	private final int finish;

	private final Set<Integer> years = new TreeSet<>();

	TermDateLoading(Header header, Map<String, Integer> authorities, TermDateLoad load, Tally tally) {
		this.authorities = authorities;
		this.load = load;
		this.tally = tally;
		this.scope = header.position(TermDateSource.SCOPE);
		this.code = header.position(TermDateSource.CODE);
		this.year = header.position(TermDateSource.YEAR);
		this.period = header.position(TermDateSource.PERIOD);
		this.start = header.position(TermDateSource.START);
		this.end = header.position(TermDateSource.END);
		this.finish = header.position("finish_time");
	}

	@Override
	public void add(Row row) {
		Optional<Scope> scope = Arrays.stream(Scope.values())
			.filter((candidate) -> candidate.name().equalsIgnoreCase(row.text(this.scope)))
			.findFirst();
		if (scope.isEmpty()) {
			refuse(row, "The scope is neither LA nor URN", this.scope);
			return;
		}
		Optional<Integer> code = (scope.get() == Scope.LA) ? Optional.ofNullable(this.authorities.get(authority(row)))
				: Cells.urn(row, this.code).map(Urn::value);
		if (code.isEmpty()) {
			refuse(row, (scope.get() == Scope.LA) ? "The authority is not one of London’s, such as 306 or E09000008"
					: "The URN is not a number of six digits", this.code);
		}
		else if (scope.get() == Scope.URN && !this.load.knows(new Urn(code.get()))) {
			this.tally.skipped(NOT_REGISTERED, 1);
		}
		else {
			addDays(row, scope.get(), code.get());
		}
	}

	private String authority(Row row) {
		return row.text(this.code).replaceFirst("^0+(?=\\d)", "");
	}

	private void addDays(Row row, Scope scope, int code) {
		Optional<Integer> year = AcademicYears.of(row.text(this.year));
		String period = Cells.text(row, this.period);
		Optional<LocalDate> from = Cells.date(row, this.start);
		Optional<LocalDate> to = row.isBlank(this.end) ? from : Cells.date(row, this.end);
		Optional<LocalTime> finish = time(row);
		if (year.isEmpty()) {
			refuse(row, "The academic year is not one such as 2026/27", this.year);
		}
		else if (period == null) {
			refuse(row, "The period has no name", this.period);
		}
		else if (from.isEmpty() || to.isEmpty()) {
			refuse(row, "The start or end is not a day", from.isEmpty() ? this.start : this.end);
		}
		else if (from.get().isAfter(to.get())) {
			refuse(row, "It ends before it begins", this.end);
		}
		else if (isOutside(year.get(), from.get(), to.get())) {
			refuse(row, "The days are not in that academic year", this.start);
		}
		else if (finish.isEmpty() && !row.isBlank(this.finish)) {
			refuse(row, "The finish is not a time such as 15:15", this.finish);
		}
		else if (!this.load
			.add(new TermDate(scope, code, year.get(), period, from.get(), to.get(), finish.orElse(null)))) {
			refuse(row, "It shares a day with another period of the same schools", this.start);
		}
		else {
			this.years.add(year.get());
		}
	}

	/** An academic year is from August to July; no period is longer than half of it. */
	private static boolean isOutside(int year, LocalDate from, LocalDate to) {
		return from.isBefore(LocalDate.of(year, 8, 1)) || to.isAfter(LocalDate.of(year + 1, 7, 31))
				|| from.plusMonths(LONGEST_MONTHS).isBefore(to);
	}

	/** Such as 15:15 or 15:15:00. */
	private Optional<LocalTime> time(Row row) {
		try {
			return Optional.of(LocalTime.parse(row.text(this.finish)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
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
