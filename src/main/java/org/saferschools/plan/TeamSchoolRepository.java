package org.saferschools.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the schools of a team that are in a tier, neediest first, with who leads them.
 */
@Repository
class TeamSchoolRepository {

	private final JdbcClient jdbc;

	TeamSchoolRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<TieredSchool> inBoroughs(Collection<String> boroughs, LocalDate day) {
		return this.jdbc.sql("""
				select s.urn, s.name, t.tier, l.officer_id as lead_id, t.peer_group = 'SECONDARY' as secondary
				  from school s
				  join school_tier(:day) t on t.urn = s.urn
				  left join lead_on(:day) l on l.urn = s.urn
				 where s.borough_code = any(:boroughs) and s.status in ('OPEN', 'CLOSING')
				 order by t.tier, t.rank, s.urn""")
			.param("boroughs", boroughs.toArray(String[]::new))
			.param("day", day)
			.query(TieredSchool.class)
			.list();
	}

	/**
	 * A school in a tier.
	 *
	 * @param urn the school
	 * @param name its name
	 * @param tier 1 to 3
	 * @param leadId who leads it, {@code null} for nobody
	 * @param secondary whether it is ranked among secondary schools
	 */
	record TieredSchool(int urn, String name, int tier, Long leadId, boolean secondary) {
	}

}
