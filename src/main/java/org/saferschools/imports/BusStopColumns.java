package org.saferschools.imports;

import java.util.Optional;

import org.saferschools.shared.GridPoint;

/**
 * What lists of bus stops and of bus routes both say of a stop.
 */
final class BusStopColumns {

	private final int code;

	private final int name;

	private final int easting;

	private final int northing;

	private final int virtual;

	BusStopColumns(Header header) {
		this.code = header.position(BusStopSource.CODE);
		this.name = header.position(BusStopSource.NAME);
		this.easting = header.position(BusStopSource.EASTING);
		this.northing = header.position(BusStopSource.NORTHING);
		this.virtual = header.position(BusStopSource.VIRTUAL);
	}

	Optional<String> code(Row row) {
		return Optional.ofNullable(Cells.text(row, this.code));
	}

	/** What it is called, its code where it isn't called anything. */
	String name(Row row) {
		String name = Cells.text(row, this.name);
		return (name != null) ? name : row.text(this.code);
	}

	Optional<GridPoint> place(Row row) {
		return Cells.place(row, this.easting, this.northing);
	}

	/** Whether no bus stops there. */
	boolean isVirtual(Row row) {
		return row.length(this.virtual) == 1 && row.charAt(this.virtual, 0) == '1';
	}

	/**
	 * Refuses a row whose stop can't be known again or has no place.
	 * @return whether it was refused
	 */
	boolean refuses(Row row, Tally tally) {
		if (code(row).isEmpty()) {
			tally.refuse(row.line(), "The stop has no code", row.text(this.name));
			return true;
		}
		if (place(row).isEmpty()) {
			tally.refuse(row.line(), "Easting and northing are not a place",
					row.text(this.easting) + ", " + row.text(this.northing));
			return true;
		}
		return false;
	}

}
