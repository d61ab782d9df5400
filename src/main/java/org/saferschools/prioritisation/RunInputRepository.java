package org.saferschools.prioritisation;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what went into runs.
 */
@Repository
class RunInputRepository {

	private final JdbcClient jdbc;

	RunInputRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(long runId, byte[] packed) {
		this.jdbc.sql("insert into run_input (run_id, format, packed) values (:run, :format, :packed)")
			.param("run", runId)
			.param("format", PackedInputs.FORMAT)
			.param("packed", packed)
			.update();
	}

	/** The inputs of a run; empty of one that was made before they were kept. */
	Optional<RankingInputs> of(long runId) {
		return this.jdbc.sql("select format, packed from run_input where run_id = :run")
			.param("run", runId)
			.query((row, number) -> PackedInputs.unpack(row.getShort("format"), row.getBytes("packed")))
			.optional();
	}

}
