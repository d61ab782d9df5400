package org.saferschools.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.saferschools.officer.OfficerLoad;
import org.saferschools.officer.PostedRow;
import org.saferschools.officer.Rank;
import org.saferschools.officer.WarrantNumber;
import org.saferschools.officer.WeeklyHours;
import org.saferschools.shared.RuleException;

/**
 * Checks the rows of a list of officers.
 */
class OfficerLoading implements Source.Loading {

	private final OfficerLoad load;

	private final Tally tally;

	private final int warrant;

	private final int rank;

	private final int kind;

	private final int team;

	private final int hours;

	private final int from;

	private final int to;

	OfficerLoading(Header header, OfficerLoad load, Tally tally) {
		this.load = load;
		this.tally = tally;
		this.warrant = header.position(OfficerSource.WARRANT);
		this.rank = header.position(OfficerSource.RANK);
		this.kind = header.position(OfficerSource.KIND);
		this.team = header.position(OfficerSource.TEAM);
		this.hours = header.position(OfficerSource.HOURS);
		this.from = header.position(OfficerSource.FROM);
		this.to = header.position(OfficerSource.TO);
	}

	@Override
	public void add(Row row) {
		Optional<Rank> rank = Rank.of(row.text(this.rank));
		Optional<Double> hours = Cells.number(row, this.hours);
		Optional<LocalDate> from = Cells.date(row, this.from);
		Optional<LocalDate> to = Cells.date(row, this.to);
		if (rank.isEmpty()) {
			refuse(row, "The rank is not one that is known", this.rank);
		}
		else if (hours.isEmpty()) {
			refuse(row, "Weekly hours are not a number", this.hours);
		}
		else if (from.isEmpty()) {
			refuse(row, "The first day is not a day", this.from);
		}
		else if (to.isEmpty() && !row.isBlank(this.to)) {
			refuse(row, "The last day is not a day", this.to);
		}
		else if (to.isPresent() && to.get().isBefore(from.get())) {
			refuse(row, "The last day is before the first", this.to);
		}
		else {
			add(row, rank.get(), hours.get(), from.get(), to.orElse(null));
		}
	}

	private void add(Row row, Rank rank, double hours, LocalDate from, LocalDate to) {
		try {
			PostedRow posted = new PostedRow(WarrantNumber.of(row.text(this.warrant)), rank, row.text(this.team),
					row.text(this.kind), new WeeklyHours(BigDecimal.valueOf(hours)), from, to);
			switch (this.load.add(posted)) {
				case ADDED -> this.tally.added(1);
				case CHANGED -> this.tally.changed(1);
				case UNCHANGED -> this.tally.unchanged(1);
			}
		}
		catch (RuleException refused) {
			this.tally.refuse(row.line(), refused.getMessage(), row.text(this.warrant));
		}
	}

	private void refuse(Row row, String reason, int column) {
		this.tally.refuse(row.line(), reason, row.text(column));
	}

	@Override
	public String finish() {
		return "";
	}

	@Override
	public void cancel() {
		// Nothing is under way between two rows
	}

}
