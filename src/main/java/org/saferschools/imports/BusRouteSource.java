package org.saferschools.imports;

import java.util.List;

import org.saferschools.transport.TransportLoader;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Bus routes of Transport for London, stop by stop.
 */
@Component
@Order(11)
class BusRouteSource implements Source {

	static final String ROUTE = "Route";

	static final String RUN = "Run";

	static final String SEQUENCE = "Sequence";

	private static final List<String> REQUIRED = List.of(ROUTE, RUN, SEQUENCE, BusStopSource.CODE, BusStopSource.NAME,
			BusStopSource.EASTING, BusStopSource.NORTHING);

	private final TransportLoader transport;

	BusRouteSource(TransportLoader transport) {
		this.transport = transport;
	}

	@Override
	public String key() {
		return "bus-routes";
	}

	@Override
	public String name() {
		return "Bus routes (TfL)";
	}

	@Override
	public String description() {
		return "Transport for London’s list of the stops of each route, bus-sequences.csv. It takes the place of the "
				+ "list before: a route that it doesn’t name no longer runs.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(ROUTE) && header.has(RUN) && header.has(SEQUENCE);
	}

	@Override
	public List<String> required() {
		return REQUIRED;
	}

	@Override
	public boolean expects(String column) {
		return column.equals(BusStopSource.NAME);
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		return new BusRouteLoading(header, this.transport.beginRoutes(importId), tally);
	}

}
