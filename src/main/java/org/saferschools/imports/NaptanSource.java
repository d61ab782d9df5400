package org.saferschools.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.area.AreaService;
import org.saferschools.transport.TransportLoader;
import org.saferschools.transport.TransportSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The national register of access points to public transport.
 */
@Component
@Order(12)
class NaptanSource implements Source {

	static final String CODE = "ATCOCode";

	static final String NAME = "CommonName";

	static final String TYPE = "StopType";

	static final String STATUS = "Status";

	static final String EASTING = "Easting";

	static final String NORTHING = "Northing";

	private static final List<String> REQUIRED = List.of(CODE, NAME, TYPE, EASTING, NORTHING);

	private final TransportLoader transport;

	private final AreaService areas;

	private final Clock clock;

	NaptanSource(TransportLoader transport, AreaService areas, Clock clock) {
		this.transport = transport;
		this.areas = areas;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "naptan";
	}

	@Override
	public String name() {
		return "Stops and stations (NaPTAN)";
	}

	@Override
	public String description() {
		return "The national register of stops, Stops.csv, for all of Britain or for London. Stations in and around "
				+ "London become hubs. It takes the place of the register before.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(CODE) && header.count(REQUIRED) >= 2;
	}

	@Override
	public List<String> required() {
		return REQUIRED;
	}

	/** Names of places, in one language or two. */
	@Override
	public boolean expects(String column) {
		return column.contains("Name");
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		return new NaptanLoading(header, this.areas.areaServed(LocalDate.now(this.clock)),
				this.transport.beginStops(TransportSource.NAPTAN, importId), tally);
	}

}
