package org.saferschools.imports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saferschools.area.AreaServed;
import org.saferschools.shared.GridPoint;
import org.saferschools.transport.BusStop;
import org.saferschools.transport.Station;
import org.saferschools.transport.StopLoad;

/**
 * Checks the rows of the national register of stops. Kept are places where a bus stops,
 * and one point of each station: the access area, not every entrance and platform.
 */
class NaptanLoading implements Source.Loading {

	static final String NOT_IN_USE = "not in use";

	static final String NOT_KEPT = "not kept by type";

	static final String OUTSIDE = "outside the area served";

	static final String REPEATED = "repeated stop code";

	/** On the street, in a bay of a bus station, and in a bay that changes. */
	private static final Set<String> BUS_STOPS = Set.of("BCT", "BCS", "BCQ");

	private static final Map<String, Station.Kind> STATIONS = Map.of("RLY", Station.Kind.RAIL, "MET",
			Station.Kind.METRO, "BST", Station.Kind.BUS, "FER", Station.Kind.FERRY);

	/** The register of today and of before 2020. */
	private static final Set<String> IN_USE = Set.of("", "active", "act", "new");

	/** A section where a bus is hailed. */
	private static final String HAIL_AND_RIDE = "HAR";

	private final int code;

	private final int name;

	private final int type;

	private final int busType;

	private final int status;

	private final int easting;

	private final int northing;

	private final AreaServed area;

	private final StopLoad load;

	private final Tally tally;

	private final Set<String> seen = new HashSet<>();

	NaptanLoading(Header header, AreaServed area, StopLoad load, Tally tally) {
		this.code = header.position(NaptanSource.CODE);
		this.name = header.position(NaptanSource.NAME);
		this.type = header.position(NaptanSource.TYPE);
		this.busType = header.position("BusStopType");
		this.status = header.position(NaptanSource.STATUS);
		this.easting = header.position(NaptanSource.EASTING);
		this.northing = header.position(NaptanSource.NORTHING);
		this.area = area;
		this.load = load;
		this.tally = tally;
	}

	@Override
	public void add(Row row) {
		String type = row.text(this.type);
		if (!BUS_STOPS.contains(type) && !STATIONS.containsKey(type)) {
			this.tally.skipped(NOT_KEPT, 1);
		}
		else if (!IN_USE.contains(row.text(this.status).toLowerCase(Locale.ROOT))) {
			this.tally.skipped(NOT_IN_USE, 1);
		}
		else {
			addKept(row, type);
		}
	}

	private void addKept(Row row, String type) {
		String code = Cells.text(row, this.code);
		Optional<GridPoint> place = Cells.place(row, this.easting, this.northing);
		if (code == null) {
			this.tally.refuse(row.line(), "The stop has no code", row.text(this.name));
		}
		else if (place.isEmpty()) {
			this.tally.refuse(row.line(), "Easting and northing are not a place",
					row.text(this.easting) + ", " + row.text(this.northing));
		}
		else if (!this.area.contains(place.get())) {
			this.tally.skipped(OUTSIDE, 1);
		}
		else if (!this.seen.add(code)) {
			this.tally.skipped(REPEATED, 1);
		}
		else {
			add(row, type, code, place.get());
		}
	}

	private void add(Row row, String type, String code, GridPoint place) {
		String given = Cells.text(row, this.name);
		String name = (given != null) ? given : code;
		if (STATIONS.containsKey(type)) {
			this.load.add(new Station(code, STATIONS.get(type), name, place));
		}
		else {
			this.load.add(new BusStop(code, code, name, place, row.text(this.busType).equals(HAIL_AND_RIDE)));
		}
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
