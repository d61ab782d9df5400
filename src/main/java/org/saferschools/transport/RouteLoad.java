package org.saferschools.transport;

import java.util.List;

import javax.sql.DataSource;

import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Counts;
import org.saferschools.database.TableMerge.Shape;
import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of a file of bus routes. It tells all routes whole: a stop that a route no
 * longer has is deleted, and a route that it doesn't name is gone from that day on. Used
 * by one thread, in one transaction.
 */
public final class RouteLoad {

	private static final Shape ROUTE_STOPS = new Shape("route_stop", List.of("route", "run", "sequence"),
			List.of("stop_code", "name", "easting", "northing", "virtual"), "true");

	private final TransportSets sets;

	private final long importId;

	private final TableMerge merge;

	RouteLoad(TransportSets sets, DataSource dataSource, JdbcClient jdbc, long importId) {
		sets.requireFirst(TransportSource.TFL_ROUTES, importId);
		this.sets = sets;
		this.importId = importId;
		this.merge = new TableMerge(dataSource, jdbc, ROUTE_STOPS, importId);
	}

	/** Adds a stop. A route, run and sequence are added once only. */
	public void add(RouteStop stop) {
		BinaryRows row = this.merge.row();
		row.text(stop.route());
		row.smallint(stop.run());
		row.smallint(stop.sequence());
		row.text(stop.stopCode());
		row.text(stop.name());
		row.integer(stop.place().easting());
		row.integer(stop.place().northing());
		row.truth(stop.virtual());
	}

	/**
	 * Merges the rows, and finds the hubs anew.
	 * @throws RuleException where nothing was added
	 */
	public Counts finish() {
		this.sets.requireSome(TransportSource.TFL_ROUTES, this.merge.count());
		Counts counts = this.merge.finish();
		this.sets.closeRoutes(this.importId);
		this.sets.findHubs(this.importId);
		this.sets.replaced(TransportSource.TFL_ROUTES, this.importId, this.merge.count());
		return counts;
	}

	/** Gives up, so that the caller's transaction can be rolled back. */
	public void cancel() {
		this.merge.cancel();
	}

}
