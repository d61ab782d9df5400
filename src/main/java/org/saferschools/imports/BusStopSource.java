package org.saferschools.imports;

import java.util.List;

import org.saferschools.transport.TransportLoader;
import org.saferschools.transport.TransportSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Bus stops of Transport for London.
 */
@Component
@Order(10)
class BusStopSource implements Source {

	static final String CODE = "Stop_Code_LBSL";

	static final String ATCO = "Naptan_Atco";

	static final String NAME = "Stop_Name";

	static final String EASTING = "Location_Easting";

	static final String NORTHING = "Location_Northing";

	static final String VIRTUAL = "Virtual_Bus_Stop";

	private static final List<String> REQUIRED = List.of(CODE, NAME, EASTING, NORTHING);

	private final TransportLoader transport;

	BusStopSource(TransportLoader transport) {
		this.transport = transport;
	}

	@Override
	public String key() {
		return "bus-stops";
	}

	@Override
	public String name() {
		return "Bus stops (TfL)";
	}

	@Override
	public String description() {
		return "Transport for London’s list of bus stops, bus-stops.csv. It takes the place of the list before.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(CODE) && !header.has(BusRouteSource.ROUTE) && header.count(REQUIRED) >= 2;
	}

	@Override
	public List<String> required() {
		return REQUIRED;
	}

	@Override
	public boolean expects(String column) {
		return column.equals(NAME);
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		return new BusStopLoading(header, this.transport.beginStops(TransportSource.TFL_STOPS, importId), tally);
	}

}
