package org.saferschools.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.scenario.Scenario.Found;
import org.saferschools.shared.NotFoundException;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/**
 * Keeps scenarios: what was asked, and how far the search is.
 */
@Repository
class ScenarioRepository {

	private static final String SELECT = """
			select s.*, t.name as team_name, m.name as merged_name
			  from scenario s join team t on t.id = s.team_id left join team m on m.id = s.merged_id
			""";

	private static final String LATEST = """
			not exists (select from scenario l where l.root_id = s.root_id and l.version > s.version)""";

	private final JdbcClient jdbc;

	ScenarioRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Puts down what is asked.
	 * @param batchId of the scenarios that belong to it, {@code null} for the first
	 * @return its number
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed the
	 * same version meanwhile
	 */
	long create(AskForScenario asked, Purpose purpose, Long batchId, String by, Instant at) {
		try {
			return this.jdbc
				.sql("""
						with numbered as (select nextval(pg_get_serial_sequence('scenario', 'id')) as id)
						insert into scenario (id, root_id, version, batch_id, purpose, name, team_id, merged_id, asked_by, asked_at, state)
						overriding system value
						select id, coalesce(cast(:root as bigint), id), :version, coalesce(cast(:batch as bigint), id), :purpose, :name,
						       :team, cast(:merged as integer), :by, :at, 'WAITING'
						  from numbered returning id""")
				.param("root", (asked.before() != null) ? asked.before().rootId() : null)
				.param("version", (asked.before() != null) ? asked.before().version() + 1 : 1)
				.param("batch", batchId)
				.param("purpose", purpose.name())
				.param("name", asked.name().strip())
				.param("team", asked.teamId())
				.param("merged", asked.mergedId())
				.param("by", by)
				.param("at", Timestamp.from(at))
				.query(Long.class)
				.single();
		}
		catch (DuplicateKeyException faster) {
			throw new ObjectOptimisticLockingFailureException(Scenario.class, asked.before());
		}
	}

	/**
	 * One scenario.
	 * @throws NotFoundException where there is none with this number
	 */
	Scenario get(long id) {
		return this.jdbc.sql(SELECT + "where s.id = :id")
			.param("id", id)
			.query((row, number) -> scenario(row))
			.optional()
			.orElseThrow(() -> new NotFoundException("There is no scenario " + id));
	}

	/** All versions of one, the latest first. */
	List<Scenario> versions(long rootId) {
		return this.jdbc.sql(SELECT + "where s.root_id = :root order by s.version desc")
			.param("root", rootId)
			.query((row, number) -> scenario(row))
			.list();
	}

	/**
	 * The latest versions of people's questions, the latest first.
	 * @param teamId of this team alone, {@code null} for those of all teams and of teams
	 * that merge
	 */
	List<Scenario> latest(Integer teamId, int limit, long offset) {
		return this.jdbc
			.sql(SELECT + "where s.purpose = 'WHAT_IF' and " + LATEST
					+ " and (cast(:team as integer) is null or s.team_id = :team and s.merged_id is null)"
					+ " order by s.id desc limit :limit offset :offset")
			.param("team", teamId)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> scenario(row))
			.list();
	}

	long countLatest(Integer teamId) {
		return this.jdbc
			.sql("select count(*) from scenario s where s.purpose = 'WHAT_IF' and " + LATEST
					+ " and (cast(:team as integer) is null or s.team_id = :team and s.merged_id is null)")
			.param("team", teamId)
			.query(Long.class)
			.single();
	}

	/**
	 * The placements by which the value of officers was reckoned last, three a team.
	 * @param teamId of this team, {@code null} for all
	 */
	List<Scenario> lastValues(Integer teamId) {
		return this.jdbc
			.sql(SELECT
					+ """
							where s.purpose <> 'WHAT_IF' and (cast(:team as integer) is null or s.team_id = :team)
							  and s.id in (select max(l.id) from scenario l where l.purpose <> 'WHAT_IF' group by l.team_id, l.purpose)
							order by t.name, s.id""")
			.param("team", teamId)
			.query((row, number) -> scenario(row))
			.list();
	}

	/** Those of a job that are still to be searched, in their order. */
	List<Long> openOf(long batchId) {
		return this.jdbc
			.sql("select id from scenario where batch_id = :batch and state in ('WAITING', 'RUNNING') order by id")
			.param("batch", batchId)
			.query(Long.class)
			.list();
	}

	/**
	 * Begins a search, or begins it again.
	 * @return the how many-th attempt it is, or empty where it has ended
	 */
	Optional<Integer> begin(long id, Instant now) {
		return this.jdbc
			.sql("""
					update scenario set state = 'RUNNING', attempts = attempts + 1, started_at = :now, cost = null, bound = null
					 where id = :id and state in ('WAITING', 'RUNNING') returning attempts""")
			.param("id", id)
			.param("now", Timestamp.from(now))
			.query(Integer.class)
			.optional();
	}

	/** Tells how far a search is. */
	void tell(long id, long cost, long bound) {
		this.jdbc.sql("update scenario set cost = :cost, bound = :bound where id = :id and state = 'RUNNING'")
			.params(Map.of("id", id, "cost", cost, "bound", bound))
			.update();
	}

	/**
	 * Ends a search with an answer.
	 * @return whether it was under way
	 */
	boolean ready(long id, Found found, long millis, Instant now) {
		return this.jdbc
			.sql("""
					update scenario set state = 'READY', cost = :cost, bound = :bound, point_cost = :point, took_millis = :took,
					       finished_at = :now
					 where id = :id and state = 'RUNNING'""")
			.param("id", id)
			.param("cost", found.cost())
			.param("bound", found.bound())
			.param("point", found.pointCost())
			.param("took", millis)
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	/** Ends a search without an answer. */
	void fail(long id, String message, Instant now) {
		this.jdbc.sql("""
				update scenario set state = 'FAILED', message = :message, finished_at = :now
				 where id = :id and state in ('WAITING', 'RUNNING')""")
			.param("id", id)
			.param("message", message)
			.param("now", Timestamp.from(now))
			.update();
	}

	private static Scenario scenario(ResultSet row) throws SQLException {
		Long cost = row.getObject("cost", Long.class);
		return new Scenario(row.getLong("id"), row.getLong("root_id"), row.getInt("version"),
				Purpose.valueOf(row.getString("purpose")), row.getString("name"), row.getInt("team_id"),
				row.getString("team_name"), row.getObject("merged_id", Integer.class), row.getString("merged_name"),
				row.getString("asked_by"), row.getTimestamp("asked_at").toInstant(),
				ScenarioState.valueOf(row.getString("state")), (cost != null)
						? new Found(cost, row.getLong("bound"), row.getObject("point_cost", Integer.class)) : null,
				row.getString("message"));
	}

}
