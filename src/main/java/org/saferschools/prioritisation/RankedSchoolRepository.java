package org.saferschools.prioritisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.Fingerprint;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the schools to rank, all at once.
 */
@Repository
class RankedSchoolRepository {

	private final JdbcClient jdbc;

	RankedSchoolRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every school that is ranked, by URN.
	 * @param day on which its borough belongs to a BCU
	 */
	List<RankedSchool> all(LocalDate day) {
		return this.jdbc.sql("""
				select s.urn, s.peer_group, s.phase, s.easting, s.northing, s.pupils, s.free_meals, s.lsoa_code,
					s.borough_code, b.bcu_id, o.force_id,
					-- group 3 of the register; a list without groups has only the names of types
					coalesce(ltrim(s.type_group, '0') = '3', false)
						or coalesce(lower(s.type_name) like 'other independent%', false) as independent
				from school s
				left join borough o on o.code = s.borough_code
				left join bcu_borough b on b.borough_code = s.borough_code
					and b.valid @> :day::date
				where s.not_ranked is null
				order by s.urn""").param("day", day).query(RankedSchoolRepository::school).list();
	}

	/** Whether there is any school to rank. */
	boolean any() {
		return this.jdbc.sql("select exists (select from school where not_ranked is null)")
			.query(Boolean.class)
			.single();
	}

	private static RankedSchool school(ResultSet row, int number) throws SQLException {
		return new RankedSchool(new Urn(row.getInt("urn")), PeerGroup.valueOf(row.getString("peer_group")),
				Phase.valueOf(row.getString("phase")), new GridPoint(row.getInt("easting"), row.getInt("northing")),
				known(row, "pupils"), known(row, "free_meals"), row.getBoolean("independent"),
				row.getString("lsoa_code"), row.getString("borough_code"), row.getObject("bcu_id", Integer.class),
				row.getObject("force_id", Integer.class));
	}

	private static double known(ResultSet row, String column) throws SQLException {
		double value = row.getDouble(column);
		return row.wasNull() ? Double.NaN : value;
	}

	/**
	 * A fingerprint of all that a ranking takes from schools: another one when a school
	 * opens, closes, moves or changes its numbers.
	 * @return 64 hexadecimal digits (SHA-256)
	 */
	static String fingerprint(List<RankedSchool> schools) {
		Fingerprint fingerprint = new Fingerprint();
		schools.forEach((school) -> fingerprint.add(school.line()));
		return fingerprint.hex();
	}

}
