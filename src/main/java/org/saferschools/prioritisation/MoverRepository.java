package org.saferschools.prioritisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares two runs, school by school.
 */
@Repository
class MoverRepository {

	private static final String MOVERS = """
			select * from (
				select n.urn, s.name, n.peer_group, b.rank as rank_before, n.rank, b.tier as tier_before, n.tier,
					b.need as need_before, n.need, b.factor_part as part_before, n.factor_part as part,
					b.factor_count as count_before, n.factor_count as count,
					row_number() over (partition by n.peer_group
						order by (n.tier <> b.tier) desc, abs(n.need - b.need) desc, n.rank, n.urn) as place
				from school_score n
				join school_score b on b.run_id = %s and b.urn = n.urn and b.peer_group = n.peer_group
				join school s on s.urn = n.urn
				where n.run_id = %s and n.rank <> b.rank and least(n.tier, b.tier) <= 2
				  and (:boroughs::text[] is null or s.borough_code = any(:boroughs::text[]))) moved
			where place <= :limit
			order by peer_group desc, place""";

	private static final String PUBLISHED = "(select id from prioritisation_run where state = 'PUBLISHED')";

	private static final String PREVIOUS = """
			(select id from prioritisation_run where state = 'SUPERSEDED' order by published_at desc, id desc limit 1)""";

	private final JdbcClient jdbc;

	MoverRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The schools of tier 1 or 2, before or now, that moved: first those whose tier is
	 * another one, then those whose need changed most.
	 * @param limit how many at most in each group
	 */
	List<Mover> between(long before, long now, int limit) {
		return this.jdbc.sql(MOVERS.formatted(":before", ":now"))
			.param("before", before)
			.param("now", now)
			.param("boroughs", null)
			.param("limit", limit)
			.query(MoverRepository::mover)
			.list();
	}

	/**
	 * The same between the published run and the one published before it; none where
	 * there aren't both.
	 * @param boroughs only schools there
	 */
	List<Mover> lately(Collection<String> boroughs, int limit) {
		return this.jdbc.sql(MOVERS.formatted(PREVIOUS, PUBLISHED))
			.param("boroughs", boroughs.toArray(String[]::new))
			.param("limit", limit)
			.query(MoverRepository::mover)
			.list();
	}

	/** How many schools went from which tier to which, where that is another one. */
	List<TierMove> tierMoves(long before, long now) {
		return this.jdbc.sql("""
				select n.peer_group, b.tier as tier_before, n.tier, count(*) as schools
				from school_score n
				join school_score b on b.run_id = :before and b.urn = n.urn and b.peer_group = n.peer_group
				where n.run_id = :now and n.tier <> b.tier
				group by n.peer_group, b.tier, n.tier
				order by n.peer_group desc, b.tier, n.tier""")
			.param("before", before)
			.param("now", now)
			.query((row, number) -> new TierMove(PeerGroup.valueOf(row.getString("peer_group")),
					row.getInt("tier_before"), row.getInt("tier"), row.getInt("schools")))
			.list();
	}

	/** The names of schools. */
	Map<Urn, String> names(Collection<Urn> schools) {
		Map<Urn, String> names = new HashMap<>();
		this.jdbc.sql("select urn, name from school where urn = any(?)")
			.param(schools.stream().map(Urn::value).toArray(Integer[]::new))
			.query((row) -> {
				names.put(new Urn(row.getInt("urn")), row.getString("name"));
			});
		return names;
	}

	private static Mover mover(ResultSet row, int number) throws SQLException {
		int rankBefore = row.getInt("rank_before");
		int rank = row.getInt("rank");
		return new Mover(new Urn(row.getInt("urn")), row.getString("name"),
				PeerGroup.valueOf(row.getString("peer_group")), rankBefore, rank, row.getInt("tier_before"),
				row.getInt("tier"), row.getDouble("need_before"), row.getDouble("need"), cause(row, rank < rankBefore));
	}

	private static Optional<Mover.Cause> cause(ResultSet row, boolean up) throws SQLException {
		Double[] before = (Double[]) row.getArray("part_before").getArray();
		Double[] now = (Double[]) row.getArray("part").getArray();
		Integer[] countBefore = (Integer[]) row.getArray("count_before").getArray();
		Integer[] count = (Integer[]) row.getArray("count").getArray();
		return Mover.Cause.strongest(
				Stream.of(Factor.values())
					.map((factor) -> new Mover.Cause(factor, orZero(before[factor.ordinal()]),
							orZero(now[factor.ordinal()]), countBefore[factor.ordinal()], count[factor.ordinal()])),
				up);
	}

	private static double orZero(Double part) {
		return (part != null) ? part : 0;
	}

}
