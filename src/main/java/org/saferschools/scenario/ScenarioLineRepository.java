package org.saferschools.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.assignment.GroundSchool;
import org.saferschools.scenario.ScenarioChange.Kind;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what would be otherwise in scenarios, and what becomes of each school.
 */
@Repository
class ScenarioLineRepository {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ScenarioLineRepository(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	void addChanges(long id, List<ScenarioChange> changes) {
		int number = 0;
		for (ScenarioChange change : changes) {
			this.jdbc
				.sql("""
						insert into scenario_change (scenario_id, number, kind, officer_id, tier, hours)
						values (:id, :number, :kind, cast(:officer as bigint), cast(:tier as smallint), cast(:hours as integer))""")
				.param("id", id)
				.param("number", ++number)
				.param("kind", change.kind().name())
				.param("officer", change.officerId())
				.param("tier", change.tier())
				.param("hours", change.hours())
				.update();
		}
	}

	/** The changes of several scenarios, by number of the scenario. */
	Map<Long, List<ScenarioChange>> changes(Collection<Long> ids) {
		return this.jdbc.sql("""
				select c.scenario_id, c.kind, c.officer_id, o.rank || ' ' || o.warrant_no as officer, c.tier, c.hours
				  from scenario_change c left join officer o on o.id = c.officer_id
				 where c.scenario_id = any(:ids) order by c.scenario_id, c.number""")
			.param("ids", ids.toArray(Long[]::new))
			.query((row, number) -> Map.entry(row.getLong("scenario_id"), change(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static ScenarioChange change(ResultSet row) throws SQLException {
		return new ScenarioChange(Kind.valueOf(row.getString("kind")), row.getObject("officer_id", Long.class),
				row.getString("officer"), row.getObject("tier", Integer.class), row.getObject("hours", Integer.class));
	}

	/**
	 * Writes what becomes of each school. Who is to lead a school by a decision under way
	 * counts as leading it today, which no scenario is about.
	 * @param leads who would lead which, newcomers by numbers below zero
	 */
	void addSchools(long id, List<GroundSchool> schools, Map<Urn, Long> leads) {
		List<Object[]> rows = new ArrayList<>();
		for (GroundSchool school : schools) {
			Long then = school.isSettled() ? school.spokenFor() : leads.get(school.urn());
			Long today = school.isSettled() ? school.spokenFor() : school.leadOfficer();
			boolean newcomer = then != null && then < 0;
			rows.add(new Object[] { id, rows.size() + 1, school.urn().value(), school.tier(), school.need(),
					school.hours(), today, newcomer ? null : then, newcomer ? (int) -then : null });
		}
		this.batches.batchUpdate("""
				insert into scenario_school (scenario_id, number, urn, tier, need, hours, today, placed, newcomer)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
	}

	/** Every school of a scenario, the neediest first. */
	List<ScenarioLine> lines(long id) {
		return this.jdbc
			.sql("""
					select l.*, s.name as school, t.rank || ' ' || t.warrant_no as today_label, p.rank || ' ' || p.warrant_no as placed_label
					  from scenario_school l join school s on s.urn = l.urn
					  left join officer t on t.id = l.today left join officer p on p.id = l.placed
					 where l.scenario_id = :id order by l.tier, l.need desc, l.urn""")
			.param("id", id)
			.query((row, number) -> new ScenarioLine(new Urn(row.getInt("urn")), row.getString("school"),
					row.getInt("tier"), row.getDouble("need"), row.getInt("hours"), row.getObject("today", Long.class),
					row.getString("today_label"), row.getObject("placed", Long.class), row.getString("placed_label"),
					row.getObject("newcomer", Integer.class)))
			.list();
	}

	/** What several scenarios come to, by number of the scenario. */
	Map<Long, List<TierFigure>> figures(Collection<Long> ids) {
		return this.jdbc.sql("""
				select scenario_id, tier, count(*) as schools, count(today) as led_today,
				       count(*) filter (where led_then) as led_then, sum(need) as need,
				       coalesce(sum(need) filter (where today is not null), 0) as need_today,
				       coalesce(sum(need) filter (where led_then), 0) as need_then,
				       count(*) filter (where today is not null and not led_then) as lost,
				       coalesce(sum(need) filter (where today is not null and not led_then), 0) as lost_need,
				       count(*) filter (where today is null and led_then) as gained,
				       count(*) filter (where today is not null and led_then and placed is distinct from today) as moved
				  from (select l.*, coalesce(placed, newcomer) is not null as led_then from scenario_school l
				         where scenario_id = any(:ids)) l
				 group by scenario_id, tier order by scenario_id, tier""")
			.param("ids", ids.toArray(Long[]::new))
			.query((row, number) -> Map.entry(row.getLong("scenario_id"), figure(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static TierFigure figure(ResultSet row) throws SQLException {
		return new TierFigure(row.getInt("tier"), row.getInt("schools"), row.getInt("led_today"),
				row.getInt("led_then"), row.getDouble("need"), row.getDouble("need_today"), row.getDouble("need_then"),
				row.getInt("lost"), row.getDouble("lost_need"), row.getInt("gained"), row.getInt("moved"));
	}

}
