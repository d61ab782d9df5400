package org.saferschools.prioritisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what is shown of a run before it is published.
 */
@Repository
class RunReportRepository {

	private final JdbcClient jdbc;

	RunReportRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The schools of a group with the greatest need. */
	List<RankedRow> top(long run, PeerGroup group, int limit) {
		return this.jdbc.sql("""
				select c.rank, c.urn, s.name, b.name as borough, c.peer_group, c.tier, c.factor_part, c.factor_count
				from school_score c join school s on s.urn = c.urn left join borough b on b.code = s.borough_code
				where c.run_id = :run and c.peer_group = :group
				order by c.rank, s.name, c.urn
				limit :limit""")
			.param("run", run)
			.param("group", group.name())
			.param("limit", limit)
			.query(RunReportRepository::row)
			.list();
	}

	private static RankedRow row(ResultSet row, int number) throws SQLException {
		Integer[] counts = (Integer[]) row.getArray("factor_count").getArray();
		return new RankedRow(row.getInt("rank"), new Urn(row.getInt("urn")), row.getString("name"),
				row.getString("borough"), PeerGroup.valueOf(row.getString("peer_group")), row.getInt("tier"),
				NeedBar.of((Double[]) row.getArray("factor_part").getArray()), counts[Factor.ROBBERY.ordinal()]);
	}

	/** Secondary schools first, tier by tier. */
	List<TierSize> tiers(long run) {
		return this.jdbc.sql("""
				select peer_group, tier, count(*) as schools, min(need) as least, max(need) as most
				from school_score where run_id = :run
				group by peer_group, tier
				order by peer_group desc, tier""")
			.param("run", run)
			.query((row, number) -> new TierSize(PeerGroup.valueOf(row.getString("peer_group")), row.getInt("tier"),
					row.getInt("schools"), row.getDouble("least"), row.getDouble("most")))
			.list();
	}

	/**
	 * Where the schools of tier 1 are, by the name of the BCU.
	 * @param day on which boroughs belong to BCUs
	 */
	List<AreaTiers> tierOneByBcu(long run, LocalDate day) {
		return this.jdbc.sql("""
				select coalesce(b.name, 'Outside any BCU') as bcu, count(*) as schools,
					count(*) filter (where c.tier = 1 and c.peer_group = 'SECONDARY') as secondaries,
					count(*) filter (where c.tier = 1 and c.peer_group = 'PRIMARY') as primaries
				from school_score c
				join school s on s.urn = c.urn
				left join bcu_borough bb on bb.borough_code = s.borough_code and bb.valid @> :day::date
				left join bcu b on b.id = bb.bcu_id
				where c.run_id = :run
				group by b.name
				order by b.name nulls last""")
			.param("run", run)
			.param("day", day)
			.query((row, number) -> new AreaTiers(row.getString("bcu"), row.getInt("secondaries"),
					row.getInt("primaries"), row.getInt("schools")))
			.list();
	}

}
