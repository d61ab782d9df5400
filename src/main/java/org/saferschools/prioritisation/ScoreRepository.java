package org.saferschools.prioritisation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads results of runs.
 */
@Repository
class ScoreRepository {

	private final JdbcClient jdbc;

	ScoreRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<SchoolScore> published(Urn urn) {
		return this.jdbc
			.sql("""
					select c.*, r.as_of, r.parameters,
						(select count(*) from school_score p where p.run_id = c.run_id and p.peer_group = c.peer_group) as schools,
						(select count(*) from school_score p where p.run_id = c.run_id and p.peer_group = c.peer_group
							and p.urn <> c.urn and c.rank between p.rank_low and p.rank_high
							and p.rank between c.rank_low and c.rank_high) as alike
					from prioritisation_run r join school_score c on c.run_id = r.id
					where r.state = 'PUBLISHED' and c.urn = :urn""")
			.param("urn", urn.value())
			.query(ScoreRepository::score)
			.optional();
	}

	private static SchoolScore score(ResultSet row, int number) throws SQLException {
		PeerGroup group = PeerGroup.valueOf(row.getString("peer_group"));
		YearMonth asOf = YearMonth.from(row.getObject("as_of", LocalDate.class));
		Optional<ExpectedCount> expected = expected(row);
		var sentences = new FactorSentence(group, Months.name(asOf),
				RunParametersConverter.parse(row.getString("parameters")), expected.orElse(null),
				row.getString("journeys"));
		return new SchoolScore(new Urn(row.getInt("urn")), group, asOf, row.getDouble("need"), row.getInt("tier"),
				row.getInt("rank"), row.getInt("schools"), optional(row, "rank_in_bcu"),
				optional(row, "rank_in_borough"), interval(row), expected, factors(row, sentences));
	}

	private static Optional<ExpectedCount> expected(ResultSet row) throws SQLException {
		double mean = row.getDouble("expected");
		return row.wasNull() ? Optional.empty()
				: Optional.of(new ExpectedCount(mean, row.getInt("expected_low"), row.getInt("expected_high")));
	}

	private static Optional<RankInterval> interval(ResultSet row) throws SQLException {
		int low = row.getInt("rank_low");
		if (row.wasNull()) {
			return Optional.empty();
		}
		List<Double> chances = Stream.of(array(row, "tier_chance", Float[].class)).map(Float::doubleValue).toList();
		return Optional.of(new RankInterval(low, row.getInt("rank_high"), row.getInt("alike"), chances));
	}

	private static OptionalInt optional(ResultSet row, String column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
	}

	private static List<FactorScore> factors(ResultSet row, FactorSentence sentences) throws SQLException {
		Double[] values = array(row, "factor_value", Double[].class);
		Double[] percentiles = array(row, "factor_percentile", Double[].class);
		Double[] parts = array(row, "factor_part", Double[].class);
		Boolean[] imputed = array(row, "factor_imputed", Boolean[].class);
		Integer[] counts = array(row, "factor_count", Integer[].class);
		List<FactorScore> scores = new ArrayList<>();
		for (Factor factor : Factor.values()) {
			int at = factor.ordinal();
			scores.add((values[at] == null) ? none(factor, sentences)
					: new FactorScore(factor, values[at], counts[at], percentiles[at], parts[at],
							100 * parts[at] / percentiles[at], imputed[at],
							sentences.of(factor, values[at], counts[at], percentiles[at], imputed[at])));
		}
		return List.copyOf(scores);
	}

	private static FactorScore none(Factor factor, FactorSentence sentences) {
		return new FactorScore(factor, Double.NaN, null, 0, 0, 0, false, sentences.ofInactive(factor));
	}

	private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
		Array array = row.getArray(column);
		return type.cast(array.getArray());
	}

}
