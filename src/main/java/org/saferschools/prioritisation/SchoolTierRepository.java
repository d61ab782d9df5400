package org.saferschools.prioritisation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads in which tier schools are, decided tiers before the ranking's.
 */
@Repository
class SchoolTierRepository {

	private final JdbcClient jdbc;

	SchoolTierRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<SchoolTier> of(Urn urn, LocalDate day) {
		return this.jdbc.sql("""
				select t.*, s.tier_chance from school_tier(:day) t
				join school_score s on s.run_id = t.run_id and s.urn = t.urn
				where t.urn = :urn""")
			.param("day", day)
			.param("urn", urn.value())
			.query(SchoolTierRepository::tier)
			.optional();
	}

	/** The tier of every school that the published ranking has. */
	Map<Urn, Integer> all(LocalDate day) {
		Map<Urn, Integer> tiers = new TreeMap<>();
		this.jdbc.sql("select urn, tier from school_tier(:day)").param("day", day).query((row) -> {
			tiers.put(new Urn(row.getInt("urn")), row.getInt("tier"));
		});
		return tiers;
	}

	/**
	 * Since when the longest waiting school has stood at the border of a tier without a
	 * decision: from the ranking that brought it there, or from the end of the last
	 * decision where that is later.
	 * @param boroughs only schools there
	 */
	Optional<Instant> oldestWait(Collection<String> boroughs, LocalDate day) {
		return this.jdbc.sql("""
				select min(greatest(
				    (select min(r.published_at) from prioritisation_run r
				      where r.published_at > coalesce((
				            select max(o.published_at) from prioritisation_run o
				              left join school_score c on c.run_id = o.id and c.urn = t.urn
				             where coalesce(cardinality(c.at_border), 0) = 0), '-infinity')),
				    (select max(least(d.withdrawn_at, d.lapsed_at, d.last_day + 1)) from tier_decision d
				      where d.urn = t.urn))) as since
				  from school_tier(:day) t
				  join school s on s.urn = t.urn
				 where cardinality(t.at_border) > 0 and t.decision_id is null and s.borough_code = any(:boroughs)""")
			.param("day", day)
			.param("boroughs", boroughs.toArray(String[]::new))
			.query((row, number) -> Optional.ofNullable(row.getTimestamp("since")).map(Timestamp::toInstant))
			.single();
	}

	private static SchoolTier tier(ResultSet row, int number) throws SQLException {
		Array chances = row.getArray("tier_chance");
		return new SchoolTier(new Urn(row.getInt("urn")), row.getLong("run_id"), row.getInt("tier"),
				row.getInt("ranked_tier"),
				(chances != null) ? Stream.of((Float[]) chances.getArray()).map(Float::doubleValue).toList()
						: List.of(),
				Stream.of((Short[]) row.getArray("at_border").getArray()).map(Short::intValue).toList(),
				row.getObject("decision_id", Long.class));
	}

}
