package org.saferschools.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.saferschools.plan.drafting.DraftedActivity;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

/**
 * Keeps plans, what they propose, agreements and amendments.
 */
@Repository
class TermPlanRepository {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	TermPlanRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	Optional<TermPlan> find(int team, Term term) {
		return this.jdbc.sql("select * from term_plan where team_id = ? and academic_year = ? and season = ?")
			.params(team, term.academicYear(), term.season().name())
			.query((row, number) -> plan(row))
			.optional();
	}

	private static TermPlan plan(ResultSet row) throws SQLException {
		Timestamp confirmed = row.getTimestamp("confirmed_at");
		return new TermPlan(row.getLong("id"), row.getString("drafted_by"), row.getTimestamp("drafted_at").toInstant(),
				row.getString("confirmed_by"), (confirmed != null) ? confirmed.toInstant() : null,
				row.getInt("version"));
	}

	/** Says who had it drafted; a first draft makes the plan. */
	long drafted(int team, Term term, String by, Instant at) {
		return this.jdbc
			.sql("""
					insert into term_plan (team_id, academic_year, season, drafted_by, drafted_at) values (?, ?, ?, ?, ?)
					on conflict (team_id, academic_year, season)
					do update set drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at, version = term_plan.version + 1
					returning id""")
			.params(team, term.academicYear(), term.season().name(), by, Timestamp.from(at))
			.query(Long.class)
			.single();
	}

	/** Raises the version; false where it is another one by now. */
	boolean take(long plan, int version) {
		return this.jdbc.sql("update term_plan set version = version + 1 where id = ? and version = ?")
			.params(plan, version)
			.update() == 1;
	}

	void confirmed(long plan, String by, Instant at) {
		this.jdbc.sql("update term_plan set confirmed_by = ?, confirmed_at = ? where id = ?")
			.params(by, Timestamp.from(at), plan)
			.update();
	}

	int clearProposals(long plan) {
		return this.jdbc.sql("delete from term_plan_item where plan_id = ? and activity_id is null")
			.param(plan)
			.update();
	}

	void propose(long plan, Collection<DraftedActivity> drafted, Map<String, String> ways) {
		this.batch.batchUpdate(
				"""
						insert into term_plan_item (plan_id, urn, officer_id, kind_code, topic_code, way_code, starts_at, minutes)
						values (?, ?, ?, ?, ?, ?, ?, ?)""",
				drafted, BATCH, (row, one) -> {
					row.setLong(1, plan);
					row.setInt(2, one.urn());
					row.setLong(3, one.officer());
					row.setString(4, one.kind());
					row.setString(5, one.topic());
					row.setString(6, ways.get(one.kind()));
					row.setObject(7, one.startsAt());
					row.setInt(8, one.minutes());
				});
	}

	void change(PlanLine line) {
		this.jdbc
			.sql("""
					update term_plan_item set officer_id = :officer, kind_code = :kind, topic_code = :topic, way_code = :way,
					                          starts_at = :at
					 where id = :id and activity_id is null""")
			.param("officer", line.officerIds().iterator().next())
			.param("kind", line.kindCode())
			.param("topic", line.topicCode())
			.param("way", line.wayCode())
			.param("at", line.startsAt())
			.param("id", line.proposal())
			.update();
	}

	void drop(PlanLine line) {
		this.jdbc.sql("delete from term_plan_item where id = ? and activity_id is null")
			.param(line.proposal())
			.update();
	}

	void planned(List<PlanLine> lines, List<Long> activities) {
		this.batch.batchUpdate("update term_plan_item set activity_id = ? where id = ?",
				IntStream.range(0, lines.size())
					.mapToObj((each) -> new Object[] { activities.get(each), lines.get(each).proposal() })
					.toList());
	}

	void agreed(long plan, Agreement agreement) {
		this.jdbc
			.sql("""
					insert into term_plan_agreement (plan_id, urn, agreed_by, agreed_on, activities, recorded_by, recorded_at)
					values (?, ?, ?, ?, ?, ?, ?)""")
			.params(plan, agreement.urn().value(), agreement.by(), agreement.on(), agreement.activities(),
					agreement.recordedBy(), Timestamp.from(agreement.recordedAt()))
			.update();
	}

	/** The latest agreement of each school. */
	List<Agreement> agreements(long plan) {
		return this.jdbc.sql("""
				select distinct on (urn) * from term_plan_agreement where plan_id = ? order by urn, id desc""")
			.param(plan)
			.query((row, number) -> new Agreement(new Urn(row.getInt("urn")), row.getString("agreed_by"),
					row.getObject("agreed_on", LocalDate.class), row.getInt("activities"), row.getString("recorded_by"),
					row.getTimestamp("recorded_at").toInstant()))
			.list();
	}

	void amended(long plan, Amendment amendment) {
		this.jdbc.sql("""
				insert into term_plan_amendment (plan_id, urn, activity_id, what, why, changed_by, changed_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(plan, amendment.urn().value(), amendment.activity(), amendment.what(), amendment.why(),
					amendment.by(), Timestamp.from(amendment.at()))
			.update();
	}

	/** What was changed at a school, the latest first. */
	List<Amendment> amendments(long plan, Urn urn) {
		return this.jdbc.sql("select * from term_plan_amendment where plan_id = ? and urn = ? order by id desc")
			.params(plan, urn.value())
			.query((row, number) -> new Amendment(urn, row.getLong("activity_id"), row.getString("what"),
					row.getString("why"), row.getString("changed_by"), row.getTimestamp("changed_at").toInstant()))
			.list();
	}

}
