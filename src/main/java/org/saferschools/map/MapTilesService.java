package org.saferschools.map;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether the map has tiles under it. Without, no request leaves for another host.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class MapTilesService {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	MapTilesService(JdbcClient jdbc, CurrentUser currentUser, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** The tiles; empty where the map has outlines and grid lines alone. */
	@PreAuthorize("isAuthenticated()")
	@Transactional(readOnly = true)
	public Optional<MapTiles> now() {
		return this.jdbc.sql("select address, attribution, version from map_tiles").query(MapTiles.class).optional();
	}

	/**
	 * Takes tiles from an address.
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 */
	public void change(ChangeMapTiles command) {
		int changed = (command.seen() == 0) ? add(command) : update(command);
		requireOne(changed, command.seen());
		this.audit.record("Map tiles changed", "Map", command.address() + "; " + command.attribution());
	}

	/**
	 * Takes tiles from nowhere.
	 * @param seen the version that was on the page
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 */
	public void remove(int seen) {
		requireOne(this.jdbc.sql("delete from map_tiles where version = ?").param(seen).update(), seen);
		this.audit.record("Map tiles removed", "Map", "");
	}

	private int add(ChangeMapTiles command) {
		return bound("""
				insert into map_tiles (address, attribution, version, changed_by, changed_at)
				values (:address, :attribution, :seen + 1, :by, :at) on conflict do nothing""", command);
	}

	private int update(ChangeMapTiles command) {
		return bound("""
				update map_tiles set address = :address, attribution = :attribution, version = version + 1,
				       changed_by = :by, changed_at = :at
				 where version = :seen""", command);
	}

	private int bound(String sql, ChangeMapTiles command) {
		return this.jdbc.sql(sql)
			.param("address", command.address())
			.param("attribution", command.attribution())
			.param("seen", command.seen())
			.param("by", this.currentUser.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	private static void requireOne(int changed, int seen) {
		if (changed != 1) {
			throw new ObjectOptimisticLockingFailureException(MapTiles.class, seen);
		}
	}

}
