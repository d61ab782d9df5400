package org.saferschools.prioritisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the versions of the weights.
 */
@Repository
class WeightsRepository {

	private final JdbcClient jdbc;

	WeightsRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The version that a new ranking takes. */
	Weights latest() {
		return this.jdbc.sql("select * from weights order by version desc limit 1")
			.query(WeightsRepository::weights)
			.single();
	}

	/** Every version, by its number. */
	Map<Integer, Weights> all() {
		return this.jdbc.sql("select * from weights")
			.query(WeightsRepository::weights)
			.stream()
			.collect(Collectors.toMap(Weights::version, Function.identity()));
	}

	private static Weights weights(ResultSet row, int number) throws SQLException {
		Map<Factor, Integer> points = new EnumMap<>(Factor.class);
		for (Factor factor : Factor.values()) {
			points.put(factor, row.getInt(factor.column()));
		}
		return new Weights(row.getInt("version"), points, row.getString("reason"), row.getString("created_by"),
				row.getTimestamp("created_at").toInstant());
	}

}
