package org.saferschools.overview;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.saferschools.assignment.ContactRhythm;
import org.saferschools.prioritisation.ExpectedCount;
import org.saferschools.school.PeerGroup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import static java.util.Map.entry;

/**
 * Reads the ranked list in one statement however long it is: schools with their result in
 * the published run, their lead and their last contact.
 */
@Repository
class SchoolListRepository {

	/**
	 * The run before the published one is the one that was published last before it. When
	 * a contact is overdue is decided by {@link ContactRhythm}.
	 */
	static final String RANKED = """
			with published as (
			    select id from prioritisation_run where state = 'PUBLISHED'
			), before as (
			    select id from prioritisation_run where state = 'SUPERSEDED' order by published_at desc limit 1
			), scored as (
			    select s.urn, s.name, s.borough_code, b.name as borough, bb.bcu_id, bcu.name as bcu, tb.team_id, sc.peer_group,
			           sc.rank, sc.rank_low, sc.rank_high, sc.expected, sc.expected_low, sc.expected_high, sb.rank as rank_before, t.tier, t.decision_id is not null as decided,
			           cardinality(t.at_border) > 0 and t.decision_id is null as wants_decision, sc.need, sc.factor_part, sc.factor_value,
			           c.officer_id, o.rank || ' ' || o.warrant_no as officer, c.last_contact_on, c.clock_from,
			           coming.officer as coming_officer, coming.starts_on as coming_from,
			           exists (select from lead l where l.urn = s.urn and l.told_on is null and l.withdrawn_at is null) as lead_pending,
			           coalesce(c.clock_from, :termStart)
			               < (array[cast(:cutoff1 as date), cast(:cutoff2 as date), cast(:cutoff3 as date)])[t.tier] as overdue
			      from published p
			      join school_score sc on sc.run_id = p.id
			      join school_tier(:today) t on t.urn = sc.urn
			      join school s on s.urn = sc.urn
			      left join borough b on b.code = s.borough_code
			      left join bcu_borough bb on bb.borough_code = s.borough_code and bb.valid @> cast(:today as date)
			      left join bcu on bcu.id = bb.bcu_id
			      left join team_borough tb on tb.borough_code = s.borough_code
			                               and tb.starts_on <= :today and (tb.ends_on is null or tb.ends_on > :today)
			      left join school_score sb on sb.run_id = (select id from before) and sb.urn = sc.urn
			      left join school_care(:today) c on c.urn = s.urn
			      left join officer o on o.id = c.officer_id
			      left join (select distinct on (l.urn) l.urn, l.starts_on, co.rank || ' ' || co.warrant_no as officer
			                   from lead l join officer co on co.id = l.officer_id
			                  where l.told_on is not null and l.starts_on > :today
			                    and (l.ends_on is null or l.ends_on > l.starts_on)
			                  order by l.urn, l.starts_on) coming on coming.urn = s.urn
			), ranked as (
			    select *, officer_id is null and coming_officer is null and not lead_pending as wants_lead from scored
			)
			""";

	private static final String MATCHING = """
			  from ranked
			 where (cast(:team as integer) is null or team_id = :team)
			   and (cast(:bcu as integer) is null or bcu_id = :bcu)
			   and (:borough = '' or borough_code = :borough)
			   and (cast(:tier as integer) is null or tier = :tier)
			   and (cast(:officer as bigint) is null or officer_id = :officer)
			   and (not :unassigned or wants_lead)
			   and (not :overdue or overdue)
			   and (not :undecided or wants_decision)
			   and (:q = '' or starts_with(urn::text, :q) or strpos(lower(name), lower(:q)) > 0)
			""";

	private static final String IN_GROUP = " and (cast(:group as text) is null or peer_group = :group)";

	private static final String COUNTS = """
			count(*) filter (where peer_group = 'SECONDARY') %s as secondaries,
			count(*) filter (where peer_group = 'PRIMARY') %s as primaries""";

	private static final String COUNTED = "select * from (select *, " + COUNTS.formatted("over ()", "over ()")
			+ MATCHING + ") counted where true" + IN_GROUP;

	private static final Map<String, String> ORDER = Map.ofEntries(entry("rank", "rank, name"),
			entry("-rank", "rank desc, name"), entry("name", "lower(name), urn"),
			entry("-name", "lower(name) desc, urn"), entry("need", "need, name"), entry("-need", "need desc, name"),
			entry("robberies", "expected nulls first, rank"), entry("-robberies", "expected desc nulls last, rank"),
			entry("change", "rank_before - rank nulls last, rank"),
			entry("-change", "rank_before - rank desc nulls last, rank"),
			entry("contact", "last_contact_on nulls first, rank"),
			entry("-contact", "last_contact_on desc nulls last, rank"));

	private final JdbcClient jdbc;

	SchoolListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How long the list is, for where it has no rows to say so.
	 */
	Extent extent(SchoolFilter filter, ContactRhythm rhythm) {
		return bind(RANKED + "select " + COUNTS.formatted("", "") + ", exists (select from published) as is_ranked"
				+ MATCHING, filter, rhythm)
			.query((row, number) -> new Extent(groups(row), row.getBoolean("is_ranked")))
			.single();
	}

	/**
	 * A part of the list, with the length of the whole in the same statement.
	 * @return no lengths where the part lies beyond the end
	 */
	Slice slice(SchoolFilter filter, ContactRhythm rhythm, long offset, int size) {
		List<Map<PeerGroup, Long>> groups = new ArrayList<>();
		List<RankedSchool> rows = inGroup(RANKED + COUNTED + order(filter) + " limit :size offset :offset", filter,
				rhythm)
			.param("size", size)
			.param("offset", offset)
			.query((row, number) -> {
				groups.add(groups(row));
				return row(row, rhythm);
			})
			.list();
		return new Slice(groups.isEmpty() ? Map.of() : groups.get(0), rows);
	}

	List<RankedSchool> all(SchoolFilter filter, ContactRhythm rhythm) {
		return inGroup(RANKED + "select *" + MATCHING + IN_GROUP + order(filter), filter, rhythm)
			.query((row, number) -> row(row, rhythm))
			.list();
	}

	private static String order(SchoolFilter filter) {
		return " order by " + ORDER.get(filter.sort().toString());
	}

	private StatementSpec inGroup(String sql, SchoolFilter filter, ContactRhythm rhythm) {
		return bind(sql, filter, rhythm).param("group", (filter.group() != null) ? filter.group().name() : null);
	}

	private StatementSpec bind(String sql, SchoolFilter filter, ContactRhythm rhythm) {
		return bindDays(this.jdbc.sql(sql), rhythm).param("team", filter.team())
			.param("bcu", filter.bcu())
			.param("borough", filter.borough())
			.param("tier", filter.tier())
			.param("officer", filter.officer())
			.param("unassigned", filter.unassigned())
			.param("overdue", filter.overdue())
			.param("undecided", filter.undecided())
			.param("q", filter.q());
	}

	static StatementSpec bindDays(StatementSpec statement, ContactRhythm rhythm) {
		return statement.param("today", rhythm.today())
			.param("termStart", rhythm.termStart())
			.param("cutoff1", rhythm.cutoff(1))
			.param("cutoff2", rhythm.cutoff(2))
			.param("cutoff3", rhythm.cutoff(3));
	}

	private static Map<PeerGroup, Long> groups(ResultSet row) throws SQLException {
		Map<PeerGroup, Long> groups = new EnumMap<>(PeerGroup.class);
		groups.put(PeerGroup.SECONDARY, row.getLong("secondaries"));
		groups.put(PeerGroup.PRIMARY, row.getLong("primaries"));
		return groups;
	}

	private static RankedSchool row(ResultSet row, ContactRhythm rhythm) throws SQLException {
		int tier = row.getInt("tier");
		return new RankedSchool(row.getInt("urn"), row.getString("name"), row.getObject("team_id", Integer.class),
				row.getString("borough_code"), row.getString("borough"), row.getString("bcu"),
				PeerGroup.valueOf(row.getString("peer_group")), row.getInt("rank"),
				row.getObject("rank_low", Integer.class), row.getObject("rank_high", Integer.class), expected(row),
				row.getObject("rank_before", Integer.class), tier, row.getBoolean("decided"),
				row.getBoolean("wants_decision"), row.getDouble("need"), parts(row.getArray("factor_part")),
				row.getObject("officer_id", Long.class), row.getString("officer"), row.getString("coming_officer"),
				row.getObject("coming_from", LocalDate.class), row.getBoolean("lead_pending"),
				row.getObject("last_contact_on", LocalDate.class),
				rhythm.daysOverdue(tier, row.getObject("clock_from", LocalDate.class)), true);
	}

	private static ExpectedCount expected(ResultSet row) throws SQLException {
		double mean = row.getDouble("expected");
		return row.wasNull() ? null : new ExpectedCount(mean, row.getInt("expected_low"), row.getInt("expected_high"));
	}

	private static List<Double> parts(Array array) throws SQLException {
		return Arrays.asList((Double[]) array.getArray());
	}

	/**
	 * How long a list is.
	 *
	 * @param groups how many schools it has in each peer group
	 * @param ranked whether there is a published ranking at all
	 */
	record Extent(Map<PeerGroup, Long> groups, boolean ranked) {
	}

	/**
	 * A part of a list.
	 *
	 * @param groups how long the whole list is in each peer group
	 * @param rows the part
	 */
	record Slice(Map<PeerGroup, Long> groups, List<RankedSchool> rows) {
	}

}
