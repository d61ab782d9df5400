package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps cover across a border.
 */
@Repository
class CoverRepository {

	private static final String COVER = """
			select v.id, case o.rank when 'INSP' then 'Insp' else o.rank end || ' ' || o.warrant_no as officer,
			       coalesce(b.name, s.name) as place, v.lending_team_id, l.name as lending_team, v.borrowing_team_id,
			       w.name as borrowing_team, v.starts_on, v.ends_on, v.reason, v.asked_team_id,
			       v.agreed_at is not null as agreed, v.version
			  from border_cover v
			  join officer o on o.id = v.officer_id
			  join team l on l.id = v.lending_team_id
			  join team w on w.id = v.borrowing_team_id
			  left join borough b on b.code = v.borough_code
			  left join school s on s.urn = v.urn
			 where v.closed_at is null and %s
			 order by v.agreed_at is not null, v.starts_on, v.id""";

	private final JdbcClient jdbc;

	CoverRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Cover now and to come, of one team or, for {@code null}, of all. */
	List<Cover> from(Integer teamId, LocalDate day) {
		return this.jdbc.sql(COVER.formatted(
				"v.ends_on > :day and (cast(:team as integer) is null or :team in (v.lending_team_id, v.borrowing_team_id))"))
			.param("day", day)
			.param("team", teamId)
			.query((row, number) -> cover(row))
			.list();
	}

	Optional<Cover> find(long id) {
		return this.jdbc.sql(COVER.formatted("v.id = :id"))
			.param("id", id)
			.query((row, number) -> cover(row))
			.optional();
	}

	/** Writes cover that was asked for, agreed at once where no team asks. */
	void insert(long officerId, AskCover command, int lending, int borrowing, Integer asking, String by, Instant at) {
		this.jdbc.sql("""
				insert into border_cover (officer_id, borough_code, urn, starts_on, ends_on, reason, lending_team_id,
				                          borrowing_team_id, asked_by, asked_team_id, asked_at, agreed_by, agreed_at)
				values (:officer, :borough, :urn, :starts, :ends, :reason, :lending, :borrowing, :by, :asking, :at,
				        case when cast(:asking as integer) is null then :by end,
				        case when cast(:asking as integer) is null then cast(:at as timestamptz) end)""")
			.param("officer", officerId)
			.param("borough", command.boroughCode())
			.param("urn", (command.urn() != null) ? command.urn().value() : null)
			.param("starts", command.startsOn())
			.param("ends", command.lastDay().plusDays(1))
			.param("reason", command.reason().strip())
			.param("lending", lending)
			.param("borrowing", borrowing)
			.param("asking", asking)
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Agrees for a team, or for the central team; 0 where somebody else was faster. */
	int agree(long id, int version, Integer teamId, String by, Instant at) {
		return this.jdbc.sql("""
				update border_cover set agreed_by = :by, agreed_team_id = :team, agreed_at = :at, version = version + 1
				 where id = :id and version = :version and agreed_at is null and closed_at is null""")
			.param("id", id)
			.param("version", version)
			.param("team", teamId)
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Declines or ends; 0 where somebody else was faster. */
	int close(long id, int version, String by, Instant at) {
		return this.jdbc.sql("""
				update border_cover set closed_by = :by, closed_at = :at, version = version + 1
				 where id = :id and version = :version and closed_at is null""")
			.param("id", id)
			.param("version", version)
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static Cover cover(ResultSet row) throws SQLException {
		return new Cover(row.getLong("id"), row.getString("officer"), row.getString("place"),
				row.getInt("lending_team_id"), row.getString("lending_team"), row.getInt("borrowing_team_id"),
				row.getString("borrowing_team"), row.getObject("starts_on", LocalDate.class),
				row.getObject("ends_on", LocalDate.class).minusDays(1), row.getString("reason"),
				row.getObject("asked_team_id", Integer.class), row.getBoolean("agreed"), row.getInt("version"));
	}

}
