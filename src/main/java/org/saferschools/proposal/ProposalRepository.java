package org.saferschools.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saferschools.assignment.placing.Aims;
import org.saferschools.proposal.Proposal.Acceptance;
import org.saferschools.proposal.Proposal.Asked;
import org.saferschools.proposal.Proposal.Found;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps proposals: what was asked, how far the search is, and what became of them.
 */
@Repository
class ProposalRepository {

	private static final String SELECT = "select p.*, t.name as team_name from placement_proposal p join team t on t.id = p.team_id ";

	private final JdbcClient jdbc;

	ProposalRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Puts down what is asked for.
	 * @param batchId of the proposals that belong to it, {@code null} for the first
	 * @return its number
	 * @throws RuleException where the team's search is under way already
	 */
	long create(AskForProposal asked, Aims aims, Long batchId, String by, Instant at) {
		try {
			return this.jdbc
				.sql("""
						with numbered as (select nextval(pg_get_serial_sequence('placement_proposal', 'id')) as id)
						insert into placement_proposal (id, team_id, batch_id, base_id, asked_by, asked_at, seconds, aims, state)
						overriding system value
						select id, :team, coalesce(cast(:batch as bigint), id), cast(:base as bigint), :by, :at, :seconds, :aims, 'WAITING'
						  from numbered returning id""")
				.param("team", asked.teamId())
				.param("batch", batchId)
				.param("base", asked.baseId())
				.param("by", by)
				.param("at", Timestamp.from(at))
				.param("seconds", asked.seconds())
				.param("aims", numbers(aims))
				.query(Long.class)
				.single();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("one_search_per_team", new RuleException("proposal.under-way",
					"A proposal for this team is being searched already. Wait for it, or cancel it first")));
		}
	}

	private static Integer[] numbers(Aims aims) {
		List<Integer> need = aims.needByTier();
		return new Integer[] { need.get(0), need.get(1), need.get(2), aims.unevenHours(), aims.travel(), aims.change(),
				aims.mainSchool() };
	}

	/**
	 * One proposal.
	 * @throws NotFoundException where there is none with this number
	 */
	Proposal get(long id) {
		return one(id, "").orElseThrow(() -> none(id));
	}

	/** The same; whoever decides on it at the same moment waits until this is over. */
	Proposal getForDecision(long id) {
		return one(id, " for update of p").orElseThrow(() -> none(id));
	}

	private Optional<Proposal> one(long id, String lock) {
		return this.jdbc.sql(SELECT + "where p.id = :id" + lock)
			.param("id", id)
			.query((row, number) -> proposal(row))
			.optional();
	}

	private static NotFoundException none(long id) {
		return new NotFoundException("There is no proposal " + id);
	}

	long count(Integer teamId) {
		return this.jdbc
			.sql("select count(*) from placement_proposal p where cast(:team as integer) is null or p.team_id = :team")
			.param("team", teamId)
			.query(Long.class)
			.single();
	}

	/** Those of a team, or of all teams, the latest first. */
	List<Proposal> page(Integer teamId, int limit, long offset) {
		return this.jdbc
			.sql(SELECT + "where cast(:team as integer) is null or p.team_id = :team order by p.id desc "
					+ "limit :limit offset :offset")
			.param("team", teamId)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> proposal(row))
			.list();
	}

	/** Teams whose search is under way or waits for its turn. */
	Set<Integer> teamsUnderWay() {
		return this.jdbc.sql("select team_id from placement_proposal where state in ('WAITING', 'RUNNING')")
			.query(Integer.class)
			.set();
	}

	/** Those of a job that are still to be searched, in their order. */
	List<Long> openOf(long batchId) {
		return this.jdbc
			.sql("""
					select id from placement_proposal where batch_id = :batch and state in ('WAITING', 'RUNNING') order by id""")
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
					update placement_proposal set state = 'RUNNING', attempts = attempts + 1, started_at = :now, cost = null, bound = null
					 where id = :id and state in ('WAITING', 'RUNNING') returning attempts""")
			.param("id", id)
			.param("now", Timestamp.from(now))
			.query(Integer.class)
			.optional();
	}

	/**
	 * Tells how far a search is.
	 * @param found {@code null} for nothing yet
	 * @return whether it is to go on
	 */
	boolean tell(long id, Found found) {
		return this.jdbc
			.sql("""
					update placement_proposal set cost = coalesce(cast(:cost as bigint), cost), bound = coalesce(cast(:bound as bigint), bound)
					 where id = :id and state = 'RUNNING' returning not stop_asked""")
			.param("id", id)
			.param("cost", (found != null) ? found.cost() : null)
			.param("bound", (found != null) ? found.bound() : null)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/**
	 * Ends a search with a result.
	 * @return whether it was still wanted
	 */
	boolean ready(long id, Found found, String fingerprint, String message, Instant now) {
		return this.jdbc.sql("""
				update placement_proposal set state = 'READY', cost = :cost, bound = :bound, took_millis = :took,
				       fingerprint = :fingerprint, message = :message, finished_at = :now
				 where id = :id and state = 'RUNNING'""")
			.param("id", id)
			.param("cost", found.cost())
			.param("bound", found.bound())
			.param("took", found.took().toMillis())
			.param("fingerprint", fingerprint)
			.param("message", message)
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	/**
	 * Ends a search without a result.
	 * @return whether it was under way
	 */
	boolean end(long id, ProposalState state, String message, Instant now) {
		return this.jdbc.sql("""
				update placement_proposal set state = :state, message = :message, finished_at = :now
				 where id = :id and state in ('WAITING', 'RUNNING')""")
			.param("id", id)
			.param("state", state.name())
			.param("message", message)
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	/**
	 * Asks for the best so far.
	 * @return whether it was under way
	 */
	boolean stop(long id) {
		return this.jdbc.sql("""
				update placement_proposal set stop_asked = true where id = :id and state in ('WAITING', 'RUNNING')""")
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Keeps everybody from deciding on leads until the transaction ends, so that what was
	 * looked at still holds when it is changed.
	 */
	void holdLeads() {
		this.jdbc.sql("lock table lead in share row exclusive mode").update();
	}

	/** Writes down who accepted it. */
	void accept(long id, String by, Instant at, LocalDate startsOn) {
		this.jdbc
			.sql("""
					update placement_proposal set state = 'ACCEPTED', accepted_by = :by, accepted_at = :at, starts_on = :starts
					 where id = :id""")
			.param("id", id)
			.param("by", by)
			.param("at", Timestamp.from(at))
			.param("starts", startsOn)
			.update();
	}

	private static Proposal proposal(ResultSet row) throws SQLException {
		return new Proposal(row.getLong("id"), row.getInt("team_id"), row.getString("team_name"),
				row.getLong("batch_id"), row.getObject("base_id", Long.class),
				new Asked(row.getString("asked_by"), row.getTimestamp("asked_at").toInstant()), row.getInt("seconds"),
				aims((Integer[]) row.getArray("aims").getArray()), ProposalState.valueOf(row.getString("state")),
				row.getBoolean("stop_asked"), instant(row, "started_at"), found(row), row.getString("message"),
				row.getString("fingerprint"), acceptance(row));
	}

	private static Aims aims(Integer[] numbers) {
		return new Aims(Arrays.asList(numbers).subList(0, 3), numbers[3], numbers[4], numbers[5], numbers[6]);
	}

	private static Found found(ResultSet row) throws SQLException {
		Long cost = row.getObject("cost", Long.class);
		Long took = row.getObject("took_millis", Long.class);
		return (cost == null) ? null
				: new Found(cost, row.getLong("bound"), (took != null) ? Duration.ofMillis(took) : null);
	}

	private static Acceptance acceptance(ResultSet row) throws SQLException {
		String by = row.getString("accepted_by");
		return (by == null) ? null
				: new Acceptance(by, instant(row, "accepted_at"), row.getObject("starts_on", LocalDate.class));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
