package org.saferschools.transport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Shape;
import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what is known of the sets of data, and what is reckoned from several of them.
 */
@Component
class TransportSets {

	private static final Shape HUBS = new Shape("hub", List.of("code"),
			List.of("kind", "name", "easting", "northing", "routes"), "true");

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final TransportRepository transport;

	private final TransportSettings settings;

	private final Clock clock;

	TransportSets(DataSource dataSource, JdbcClient jdbc, TransportRepository transport, TransportSettings settings,
			Clock clock) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.transport = transport;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Refuses a second file of a set in one import: each tells the set whole, so the
	 * second would undo the first.
	 * @throws RuleException where the import brought one before
	 */
	void requireFirst(TransportSource source, long importId) {
		if (this.transport.sets().stream().anyMatch((set) -> set.source() == source && set.importId() == importId)) {
			throw new RuleException("import.set-twice",
					"The upload has two files of %s, and each would take the place of the other"
						.formatted(source.label()));
		}
	}

	/**
	 * Refuses a file that would leave nothing of the set.
	 * @throws RuleException where no row was kept
	 */
	void requireSome(TransportSource source, int rows) {
		if (rows == 0) {
			throw new RuleException("import.nothing-kept",
					"It has no %s that can be kept, so nothing was changed".formatted(source.label()));
		}
	}

	/** Writes down that a set was replaced. */
	void replaced(TransportSource source, long importId, int rows) {
		this.jdbc.sql("""
				insert into transport_set (source, import_id, loaded_on, rows) values (:source, :import, :day, :rows)
				on conflict (source) do update
				set import_id = excluded.import_id, loaded_on = excluded.loaded_on, rows = excluded.rows""")
			.param("source", source.name())
			.param("import", importId)
			.param("day", today())
			.param("rows", rows)
			.update();
	}

	/** Brings the list of routes in line with the runs. */
	void closeRoutes(long importId) {
		this.jdbc.sql("""
				insert into bus_route (route, school, gone_on, import_id)
				select distinct route, route ~ '^6[0-9][0-9]$', null::date, cast(:import as bigint) from route_stop
				on conflict (route) do update set gone_on = null, import_id = excluded.import_id
				where bus_route.gone_on is not null""").param("import", importId).update();
		this.jdbc.sql("""
				update bus_route b set gone_on = :day, import_id = :import
				where gone_on is null and not exists (select 1 from route_stop s where s.route = b.route)""")
			.param("day", today())
			.param("import", importId)
			.update();
	}

	/** Finds the hubs anew. */
	void findHubs(long importId) {
		List<Hub> hubs = new HubFinder(this.settings.hubMetres(), this.settings.hubRoutes(),
				this.transport.routeStops())
			.find(this.transport.stations());
		TableMerge merge = new TableMerge(this.dataSource, this.jdbc, HUBS, importId);
		for (Hub hub : hubs) {
			BinaryRows row = merge.row();
			row.text(hub.code());
			row.text(hub.kind().name());
			row.text(hub.name());
			row.integer(hub.place().easting());
			row.integer(hub.place().northing());
			row.smallint(hub.routes());
		}
		merge.finish();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
