package org.saferschools.transport;

import java.util.List;

import org.saferschools.database.BinaryCopy;
import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Counts;
import org.saferschools.database.TableMerge.Shape;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Merges bus stops of one source.
 */
class BusStopMerge {

	private final TransportSource source;

	private final TableMerge merge;

	BusStopMerge(TransportSource source, BinaryCopy copy, JdbcClient jdbc, long importId) {
		this.source = source;
		this.merge = new TableMerge(copy, jdbc, new Shape("bus_stop", List.of("source", "code"),
				List.of("atco", "name", "easting", "northing", "virtual"), "t.source = '%s'".formatted(source.name())),
				importId);
	}

	void add(BusStop stop) {
		BinaryRows row = this.merge.row();
		row.text(this.source.name());
		row.text(stop.code());
		row.textOrNothing(stop.atco());
		row.text(stop.name());
		row.integer(stop.place().easting());
		row.integer(stop.place().northing());
		row.truth(stop.virtual());
	}

	int count() {
		return this.merge.count();
	}

	Counts finish() {
		return this.merge.finish();
	}

}
