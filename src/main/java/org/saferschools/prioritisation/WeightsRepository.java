package org.saferschools.prioritisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
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

	/** Every version and how it came to be, the latest first. */
	List<WeightsVersion> versions() {
		Map<Integer, Weights> all = all();
		return this.jdbc.sql("""
				select w.version, lag(w.version) over (order by w.version) as former, w.proposal_id, p.decided_by
				from weights w left join weights_proposal p on p.id = w.proposal_id
				order by w.version desc""").query((row, number) -> {
			Weights version = all.get(row.getInt("version"));
			Weights former = all.getOrDefault(row.getInt("former"), version);
			return new WeightsVersion(version, row.getObject("proposal_id", Long.class), row.getString("decided_by"),
					former.changesTo(version.points()));
		}).list();
	}

	/**
	 * Makes an accepted proposal the version that a new ranking takes.
	 * @return its number
	 */
	int write(long proposalId) {
		return this.jdbc
			.sql("""
					insert into weights (robbery, violence, bus_journeys, victims, theft, absence, deprivation, pupils, reason,
						created_by, created_at, proposal_id)
					select robbery, violence, bus_journeys, victims, theft, absence, deprivation, pupils, reason, proposed_by,
						decided_at, id
					from weights_proposal where id = :proposal
					returning version""")
			.param("proposal", proposalId)
			.query(Integer.class)
			.single();
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
