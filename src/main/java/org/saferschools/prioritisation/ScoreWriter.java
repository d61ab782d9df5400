package org.saferschools.prioritisation;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Writes a ranking by COPY, in the caller's transaction.
 */
@Component
class ScoreWriter {

	private static final String COPY = """
			copy school_score (run_id, urn, peer_group, need, rank, rank_in_bcu, rank_in_borough, tier,
				factor_value, factor_percentile, factor_part, factor_imputed, factor_count) from stdin""";

	private static final String NULL = "\\N";

	private final JdbcOperations jdbc;

	ScoreWriter(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	void write(long runId, Ranking ranking) {
		this.jdbc.execute((ConnectionCallback<Long>) (connection) -> {
			CopyIn rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
			try {
				for (GroupRanking group : ranking.groups()) {
					write(rows, runId, group);
				}
				return rows.endCopy();
			}
			finally {
				// Else the connection would wait for ever for the rest.
				if (rows.isActive()) {
					rows.cancelCopy();
				}
			}
		});
	}

	private static void write(CopyIn rows, long runId, GroupRanking group) throws SQLException {
		int[] inBcu = group.ranksWithin(RankedSchool::bcuId);
		int[] inBorough = group.ranksWithin(RankedSchool::boroughCode);
		for (int school = 0; school < group.schools().size(); school++) {
			byte[] row = row(runId, group, school, inBcu[school], inBorough[school]).getBytes(StandardCharsets.UTF_8);
			rows.writeToCopy(row, 0, row.length);
		}
	}

	private static String row(long runId, GroupRanking group, int school, int inBcu, int inBorough) {
		return Stream
			.of(runId, group.schools().get(school).urn(), group.group(), group.need(school), group.rank(school),
					orNull(inBcu), orNull(inBorough), group.tier(school),
					array(group, (column) -> column.values()[school]),
					array(group, (column) -> column.percentiles()[school]),
					array(group, (column) -> group.part(column.factor(), school)),
					array(group, (column) -> column.imputed()[school]),
					array(group, (column) -> (column.counts() != null) ? column.counts()[school] : null))
			.map(Object::toString)
			.collect(Collectors.joining("\t", "", "\n"));
	}

	private static Object orNull(int rank) {
		return (rank > 0) ? rank : NULL;
	}

	/** One entry a factor, null for a factor without data. */
	private static String array(GroupRanking group, Function<FactorColumn, Object> entry) {
		return Stream.of(Factor.values())
			.map(group::column)
			.map((column) -> column.active() ? entry.apply(column) : null)
			.map((value) -> (value != null) ? value.toString() : "NULL")
			.collect(Collectors.joining(",", "{", "}"));
	}

}
