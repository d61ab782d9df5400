package org.saferschools.prioritisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what tells ranked schools apart, all at once.
 */
@Repository
class EquityRepository {

	private static final String SCHOOLS = """
			select t.urn, t.peer_group, b.name as borough, s.phase, s.sex_of_entry, s.free_meals, t.tier_before, t.tier
			from (%s) t
			join school s on s.urn = t.urn
			left join borough b on b.code = s.borough_code
			order by t.urn""";

	private final JdbcClient jdbc;

	EquityRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The schools of the published ranking in the tiers that hold on a day. */
	List<TraitedSchool> on(LocalDate day) {
		return this.jdbc
			.sql(SCHOOLS.formatted("select urn, peer_group, tier as tier_before, tier from school_tier(:day)"))
			.param("day", day)
			.query(EquityRepository::school)
			.list();
	}

	/** The schools of two runs, in the tiers that these say. */
	List<TraitedSchool> between(long before, long now) {
		return this.jdbc.sql(SCHOOLS.formatted("""
				select n.urn, n.peer_group, b.tier as tier_before, n.tier from school_score n
				join school_score b on b.run_id = :before and b.urn = n.urn and b.peer_group = n.peer_group
				where n.run_id = :now"""))
			.param("before", before)
			.param("now", now)
			.query(EquityRepository::school)
			.list();
	}

	private static TraitedSchool school(ResultSet row, int number) throws SQLException {
		return new TraitedSchool(new Urn(row.getInt("urn")), PeerGroup.valueOf(row.getString("peer_group")),
				row.getString("borough"), Phase.valueOf(row.getString("phase")), row.getString("sex_of_entry"),
				freeMealsOf(row), row.getInt("tier_before"), row.getInt("tier"));
	}

	private static Double freeMealsOf(ResultSet row) throws SQLException {
		double percent = row.getDouble("free_meals");
		return row.wasNull() ? null : percent;
	}

}
