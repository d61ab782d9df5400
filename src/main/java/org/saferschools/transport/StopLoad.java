package org.saferschools.transport;

import java.util.List;

import javax.sql.DataSource;

import org.saferschools.database.BinaryCopy;
import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Counts;
import org.saferschools.database.TableMerge.Shape;
import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of a file of bus stops, and of stations where its source has them. It tells
 * its set whole: what it doesn't name is gone. Used by one thread, in one transaction.
 */
public final class StopLoad {

	private static final Shape STATIONS = new Shape("station", List.of("code"),
			List.of("kind", "name", "easting", "northing"), "true");

	private final TransportSets sets;

	private final TransportSource source;

	private final long importId;

	private final BinaryCopy copy;

	private final BusStopMerge stops;

	private final TableMerge stations;

	StopLoad(TransportSets sets, DataSource dataSource, JdbcClient jdbc, TransportSource source, long importId) {
		sets.requireFirst(source, importId);
		this.sets = sets;
		this.source = source;
		this.importId = importId;
		this.copy = BinaryCopy.in(dataSource);
		this.stops = new BusStopMerge(source, this.copy, jdbc, importId);
		this.stations = (source == TransportSource.NAPTAN) ? new TableMerge(this.copy, jdbc, STATIONS, importId) : null;
	}

	/** Adds a stop. A code is added once only. */
	public void add(BusStop stop) {
		this.stops.add(stop);
	}

	/**
	 * Adds a station. A code is added once only.
	 * @throws IllegalStateException where the source has no stations
	 */
	public void add(Station station) {
		if (this.stations == null) {
			throw new IllegalStateException(this.source + " has no stations");
		}
		BinaryRows row = this.stations.row();
		row.text(station.code());
		row.text(station.kind().name());
		row.text(station.name());
		row.integer(station.place().easting());
		row.integer(station.place().northing());
	}

	/**
	 * Merges the rows, and finds the hubs anew where stations came.
	 * @throws RuleException where nothing was added
	 */
	public Counts finish() {
		int rows = this.stops.count() + ((this.stations != null) ? this.stations.count() : 0);
		this.sets.requireSome(this.source, rows);
		Counts counts = this.stops.finish();
		if (this.stations != null) {
			counts = counts.plus(this.stations.finish());
			this.sets.findHubs(this.importId);
		}
		this.sets.replaced(this.source, this.importId, rows);
		return counts;
	}

	/** Gives up, so that the caller's transaction can be rolled back. */
	public void cancel() {
		this.copy.cancel();
	}

}
