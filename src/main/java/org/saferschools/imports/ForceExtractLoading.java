package org.saferschools.imports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

import org.saferschools.area.AreaServed;
import org.saferschools.incident.AoristicWindow;
import org.saferschools.incident.HomeOfficeCode;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.LondonTime;
import org.saferschools.incident.OffenceGroups;
import org.saferschools.incident.TimedIncidentLoad;
import org.saferschools.incident.TimedIncidentRow;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * Checks the rows of a force extract. A row is asked one question after the other, and
 * the first answer that keeps it out is the one that is counted.
 */
class ForceExtractLoading implements Source.Loading {

	static final String NOT_KEPT = "not kept by type";

	static final String NO_PLACE = "no coordinates";

	static final String OUTSIDE = "outside the area served";

	static final String REPEATED = "repeated crime reference";

	private static final int OLDEST = 120;

	private final Rules rules;

	private final TimedIncidentLoad load;

	private final Tally tally;

	private final ForceExtractColumns columns;

	private LocalDateTime first;

	private LocalDateTime last;

	ForceExtractLoading(Header header, Rules rules, TimedIncidentLoad load, Tally tally) {
		this.columns = new ForceExtractColumns(header);
		this.rules = rules;
		this.load = load;
		this.tally = tally;
	}

	@Override
	public void add(Row row) {
		Optional<HomeOfficeCode> code = HomeOfficeCode.of(row.text(this.columns.hoCode));
		Optional<IncidentKind> kind = code.flatMap(HomeOfficeCode::kind)
			.or(() -> OffenceGroups.kindOf(row.text(this.columns.group)));
		if (Cells.text(row, this.columns.reference) == null) {
			refuse(row, "The crime has no reference", this.columns.reference);
		}
		else if (code.isEmpty() && !row.isBlank(this.columns.hoCode)) {
			refuse(row, "The Home Office code is not one", this.columns.hoCode);
		}
		else if (kind.isEmpty()) {
			refuse(row, "The offence is not known by its code or group", this.columns.group);
		}
		else if (!this.rules.kinds.contains(kind.get())) {
			this.tally.skipped(NOT_KEPT, 1);
		}
		else {
			addKept(row, kind.get(), code.orElse(null));
		}
	}

	private void addKept(Row row, IncidentKind kind, HomeOfficeCode code) {
		Optional<ClockTimes> from = ClockTimes.in(row, this.columns.from);
		Optional<ClockTimes> to = row.isBlank(this.columns.to) ? from : ClockTimes.in(row, this.columns.to);
		Optional<ClockTimes> recorded = ClockTimes.in(row, this.columns.recorded);
		if (from.isEmpty()) {
			refuse(row, "The beginning is not a time", this.columns.from);
		}
		else if (to.isEmpty()) {
			refuse(row, "The end is not a time", this.columns.to);
		}
		else if (recorded.isEmpty() && !row.isBlank(this.columns.recorded)) {
			refuse(row, "It was recorded at what is not a time", this.columns.recorded);
		}
		else if (from.get().from().isAfter(to.get().to())) {
			refuse(row, "It ends before it begins", this.columns.to);
		}
		else if (isFuture(from.get()) || isFuture(to.get()) || recorded.filter(this::isFuture).isPresent()) {
			refuse(row, "It is in the future", this.columns.from);
		}
		else {
			addTimed(row, new Timed(kind, code, from.get().from(), to.get().to(), recorded.orElse(null)));
		}
	}

	/** A day without a time is future when all of it is. */
	private boolean isFuture(ClockTimes times) {
		return LondonTime.earliest(times.from()).isAfter(this.rules.now);
	}

	private void addTimed(Row row, Timed timed) {
		Optional<Integer> age = Cells.whole(row, this.columns.victimAge)
			.filter((years) -> years >= 0 && years <= OLDEST);
		Optional<Urn> urn = Cells.urn(row, this.columns.linkedUrn);
		Optional<GridPoint> place = Cells.place(row, this.columns.easting, this.columns.northing);
		if (age.isEmpty() && !row.isBlank(this.columns.victimAge)) {
			refuse(row, "The age is not one from 0 to 120", this.columns.victimAge);
		}
		else if (urn.isEmpty() && !row.isBlank(this.columns.linkedUrn)) {
			refuse(row, "The linked school is not a URN", this.columns.linkedUrn);
		}
		else if (row.isBlank(this.columns.easting) && row.isBlank(this.columns.northing)) {
			this.tally.skipped(NO_PLACE, 1);
		}
		else if (place.isEmpty()) {
			this.tally.refuse(row.line(), "Easting and northing are not a place",
					row.text(this.columns.easting) + ", " + row.text(this.columns.northing));
		}
		else if (!this.rules.area.contains(place.get())) {
			this.tally.skipped(OUTSIDE, 1);
		}
		else {
			add(row, timed, place.get(), age.orElse(null), urn.orElse(null));
		}
	}

	private void add(Row row, Timed timed, GridPoint place, Integer age, Urn urn) {
		Instant recorded = (timed.recorded == null) ? null : LondonTime.earliest(timed.recorded.from());
		AoristicWindow window = new AoristicWindow(LondonTime.earliest(timed.from), LondonTime.latest(timed.to));
		boolean added = this.load.add(new TimedIncidentRow(Cells.text(row, this.columns.reference), timed.kind,
				timed.code, recorded, window, place, age, this.columns.details(row, urn)));
		if (!added) {
			this.tally.skipped(REPEATED, 1);
			return;
		}
		if (LondonTime.isSkipped(timed.from) || LondonTime.isSkipped(timed.to)) {
			this.tally.note(row.line(), "A time that the clocks skipped, taken for the moment of the change",
					row.text(this.columns.from));
		}
		this.first = (this.first == null || timed.from.isBefore(this.first)) ? timed.from : this.first;
		this.last = (this.last == null || timed.from.isAfter(this.last)) ? timed.from : this.last;
	}

	/** Never the reference itself. */
	private void refuse(Row row, String reason, int column) {
		this.tally.refuse(row.line(), reason, row.text(column));
	}

	@Override
	public String finish() {
		Merged.tell(this.load.finish(), this.tally);
		return (this.first == null) ? "" : this.first.toLocalDate() + " to " + this.last.toLocalDate();
	}

	@Override
	public void cancel() {
		this.load.cancel();
	}

	/**
	 * What rows are held against.
	 *
	 * @param area where crimes are kept
	 * @param kinds what is stored
	 * @param now nothing later can have happened
	 */
	record Rules(AreaServed area, Set<IncidentKind> kinds, Instant now) {

	}

	private record Timed(IncidentKind kind, HomeOfficeCode code, LocalDateTime from, LocalDateTime to,
			ClockTimes recorded) {

	}

}
