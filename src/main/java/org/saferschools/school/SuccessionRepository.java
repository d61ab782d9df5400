package org.saferschools.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.school.LinkGraph.Line;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes which school carries on for which.
 */
@Repository
class SuccessionRepository {

	private static final String UNDECIDED = """
			from succession_decision d join school s on s.urn = d.predecessor where d.decided_at is null
			""";

	private final JdbcClient jdbc;

	SuccessionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<SchoolLink> links() {
		return this.jdbc.sql("select predecessor, successor, kind, established_on from school_link order by 1, 2")
			.query((row, number) -> new SchoolLink(new Urn(row.getInt("predecessor")), new Urn(row.getInt("successor")),
					LinkKind.valueOf(row.getString("kind")), row.getObject("established_on", LocalDate.class)))
			.list();
	}

	RegisteredSchools openSchools() {
		return RegisteredSchools.open(this.jdbc);
	}

	/** Those for which nothing was found or decided yet. */
	List<ClosedSchool> closedWithoutSuccessor() {
		return this.jdbc
			.sql("""
					select urn, closed_on from school s
					where status = 'CLOSED'
					  and not exists (select from school_succession n where n.predecessor = s.urn)
					  and not exists (select from succession_decision d where d.predecessor = s.urn and d.decided_at is not null)
					order by urn""")
			.query((row, number) -> new ClosedSchool(new Urn(row.getInt("urn")),
					row.getObject("closed_on", LocalDate.class)))
			.list();
	}

	void add(SchoolSucceeded succeeded, String decidedBy, Long importId) {
		this.jdbc.sql("""
				insert into school_succession (predecessor, successor, succeeded_on, decided_by, import_id)
				values (:predecessor, :successor, :on, :by, :import)""")
			.param("predecessor", succeeded.predecessor().value())
			.param("successor", succeeded.successor().value())
			.param("on", succeeded.on())
			.param("by", decidedBy)
			.param("import", importId)
			.update();
	}

	/** What is to be decided now, and nothing else; decided ones stay. */
	void keepDecisions(Map<Urn, Line> doubtful, long importId) {
		this.jdbc.sql("delete from succession_decision where decided_at is null and predecessor <> all(:urns)")
			.param("urns", doubtful.keySet().stream().map(Urn::value).toArray(Integer[]::new))
			.update();
		doubtful.forEach((urn, line) -> this.jdbc
			.sql("""
					insert into succession_decision (predecessor, kind, candidates, succeeded_on, import_id)
					values (:urn, :kind, :candidates, :on, :import)
					on conflict (predecessor) do update
					set kind = excluded.kind, candidates = excluded.candidates, import_id = excluded.import_id
					where succession_decision.kind <> excluded.kind or succession_decision.candidates <> excluded.candidates""")
			.param("urn", urn.value())
			.param("kind", line.kind().name())
			.param("candidates", line.schools().stream().map(Urn::value).toArray(Integer[]::new))
			.param("on", line.since())
			.param("import", importId)
			.update());
	}

	int countUndecided() {
		return this.jdbc.sql("select count(*) " + UNDECIDED).query(Integer.class).single();
	}

	/** The latest closure first. */
	List<SuccessionQuestion> undecided(long offset, int size) {
		return this.jdbc
			.sql("select d.predecessor, s.name, d.kind, d.candidates, d.succeeded_on " + UNDECIDED
					+ "order by d.succeeded_on desc, d.predecessor limit :size offset :offset")
			.param("size", size)
			.param("offset", offset)
			.query(SuccessionRepository::question)
			.list();
	}

	Optional<SuccessionQuestion> undecided(Urn urn) {
		return this.jdbc
			.sql("select d.predecessor, s.name, d.kind, d.candidates, d.succeeded_on " + UNDECIDED
					+ "and d.predecessor = :urn for update of d")
			.param("urn", urn.value())
			.query(SuccessionRepository::question)
			.optional();
	}

	void decide(Urn urn, Urn successor, String by, Instant at) {
		this.jdbc.sql("""
				update succession_decision set successor = :successor, decided_by = :by, decided_at = :at
				where predecessor = :urn""")
			.param("urn", urn.value())
			.param("successor", (successor == null) ? null : successor.value())
			.param("by", by)
			.param("at", Timestamp.from(at))
			.update();
	}

	/**
	 * The closed schools for which a school carries on, also through others, the latest
	 * first.
	 */
	List<Urn> predecessors(Urn successor) {
		return this.jdbc
			.sql("""
					with recursive line as (
						select predecessor, succeeded_on from school_succession where successor = :urn
						union
						select s.predecessor, s.succeeded_on from school_succession s join line l on s.successor = l.predecessor)
					select predecessor from line order by succeeded_on desc, predecessor""")
			.param("urn", successor.value())
			.query(Integer.class)
			.list()
			.stream()
			.map(Urn::new)
			.toList();
	}

	Optional<Urn> successor(Urn predecessor) {
		return this.jdbc.sql("select successor from school_succession where predecessor = :urn")
			.param("urn", predecessor.value())
			.query(Integer.class)
			.optional()
			.map(Urn::new);
	}

	private static SuccessionQuestion question(ResultSet row, int number) throws SQLException {
		Integer[] candidates = (Integer[]) row.getArray("candidates").getArray();
		return new SuccessionQuestion(new Urn(row.getInt("predecessor")), row.getString("name"),
				LinkKind.valueOf(row.getString("kind")), Arrays.stream(candidates).map(Urn::new).toList(),
				row.getObject("succeeded_on", LocalDate.class));
	}

	record ClosedSchool(Urn urn, LocalDate closedOn) {

	}

}
