package org.saferschools.imports;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.saferschools.shared.GridPoint;
import org.saferschools.transport.BusStop;
import org.saferschools.transport.StopLoad;

/**
 * Checks the rows of a list of bus stops.
 */
class BusStopLoading implements Source.Loading {

	static final String REPEATED = "repeated stop code";

	/** Written where there is no code. */
	private static final Set<String> NO_CODE = Set.of("NONE", "0");

	private final int code;

	private final int atco;

	private final int name;

	private final int easting;

	private final int northing;

	private final int virtual;

	private final StopLoad load;

	private final Tally tally;

	private final Set<String> seen = new HashSet<>();

	BusStopLoading(Header header, StopLoad load, Tally tally) {
		this.code = header.position(BusStopSource.CODE);
		this.atco = header.position(BusStopSource.ATCO);
		this.name = header.position(BusStopSource.NAME);
		this.easting = header.position(BusStopSource.EASTING);
		this.northing = header.position(BusStopSource.NORTHING);
		this.virtual = header.position(BusStopSource.VIRTUAL);
		this.load = load;
		this.tally = tally;
	}

	@Override
	public void add(Row row) {
		String code = Cells.text(row, this.code);
		Optional<GridPoint> place = Cells.place(row, this.easting, this.northing);
		if (code == null) {
			this.tally.refuse(row.line(), "The stop has no code", row.text(this.name));
		}
		else if (place.isEmpty()) {
			this.tally.refuse(row.line(), "Easting and northing are not a place",
					row.text(this.easting) + ", " + row.text(this.northing));
		}
		else if (!this.seen.add(code)) {
			this.tally.skipped(REPEATED, 1);
		}
		else {
			String name = Cells.text(row, this.name);
			this.load
				.add(new BusStop(code, atco(row), (name != null) ? name : code, place.get(), isSet(row, this.virtual)));
		}
	}

	private String atco(Row row) {
		String atco = Cells.text(row, this.atco);
		return (atco == null || NO_CODE.contains(atco)) ? null : atco;
	}

	static boolean isSet(Row row, int column) {
		return row.length(column) == 1 && row.charAt(column, 0) == '1';
	}

	@Override
	public String finish() {
		Merged.tell(this.load.finish(), this.tally);
		return "";
	}

	@Override
	public void cancel() {
		this.load.cancel();
	}

}
