package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.saferschools.assignment.placing.Aims;
import org.saferschools.security.CurrentUser;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Keeps what the placements of each team are judged by. What it was before is kept.
 */
@Component
class TeamAims {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	TeamAims(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** What holds for a team now. */
	Aims of(int teamId) {
		List<AimsVersion> versions = versions(teamId);
		return versions.isEmpty() ? Aims.DEFAULTS : versions.get(0).aims();
	}

	/** All that a team ever set, the latest first; nothing where it never set any. */
	List<AimsVersion> versions(int teamId) {
		return this.jdbc
			.sql("""
					select version, need_tier_1, need_tier_2, need_tier_3, uneven_hours, travel, change, main_school, reason,
					       created_by, created_at
					  from team_aims where team_id = :team order by version desc""")
			.param("team", teamId)
			.query((row, number) -> version(row))
			.list();
	}

	private static AimsVersion version(ResultSet row) throws SQLException {
		Aims aims = new Aims(List.of(row.getInt("need_tier_1"), row.getInt("need_tier_2"), row.getInt("need_tier_3")),
				row.getInt("uneven_hours"), row.getInt("travel"), row.getInt("change"), row.getInt("main_school"));
		return new AimsVersion(row.getInt("version"), aims, row.getString("reason"), row.getString("created_by"),
				row.getTimestamp("created_at").toInstant());
	}

	/**
	 * Adds a version.
	 * @throws ObjectOptimisticLockingFailureException where somebody else added it
	 * meanwhile
	 */
	void add(int teamId, int version, Aims aims, String reason) {
		try {
			this.jdbc
				.sql("""
						insert into team_aims (team_id, version, need_tier_1, need_tier_2, need_tier_3, uneven_hours, travel, change,
						                       main_school, reason, created_by, created_at)
						values (:team, :version, :first, :second, :third, :uneven, :travel, :change, :main, :reason, :by, :at)""")
				.param("team", teamId)
				.param("version", version)
				.param("first", aims.needByTier().get(0))
				.param("second", aims.needByTier().get(1))
				.param("third", aims.needByTier().get(2))
				.param("uneven", aims.unevenHours())
				.param("travel", aims.travel())
				.param("change", aims.change())
				.param("main", aims.mainSchool())
				.param("reason", reason)
				.param("by", this.currentUser.username())
				.param("at", Timestamp.from(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException faster) {
			throw new ObjectOptimisticLockingFailureException(AimsVersion.class, version);
		}
	}

}
