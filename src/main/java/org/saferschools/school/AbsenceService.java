package org.saferschools.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how much pupils were absent. Published statistics, so anyone may ask.
 */
@Service
@Transactional(readOnly = true)
public class AbsenceService {

	private final JdbcClient jdbc;

	AbsenceService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every year of a school, the latest first. */
	public List<Absence> of(Urn urn) {
		return this.jdbc.sql("""
				select urn, academic_year, persistent, overall from school_absence where urn = :urn
				order by academic_year desc""").param("urn", urn.value()).query(AbsenceService::absence).list();
	}

	/**
	 * The latest year of which anything is loaded, for all its schools in one statement.
	 * Schools are compared within one year only.
	 * @return by URN, nothing where nothing is loaded
	 */
	public List<Absence> latest() {
		return this.jdbc.sql("""
				select urn, academic_year, persistent, overall from school_absence
				where academic_year = (select max(academic_year) from school_absence) order by urn""")
			.query(AbsenceService::absence)
			.list();
	}

	/** Every year of which anything is loaded, the earliest first. */
	public List<AbsenceYear> years() {
		return this.jdbc.sql("""
				select academic_year, count(*) as schools, max(import_id) as import_id,
					count(distinct import_id) as times
				from school_absence group by academic_year order by academic_year""")
			.query((row, number) -> new AbsenceYear(row.getInt("academic_year"), row.getInt("schools"),
					row.getLong("import_id"), row.getInt("times")))
			.list();
	}

	private static Absence absence(ResultSet row, int number) throws SQLException {
		return new Absence(new Urn(row.getInt("urn")), row.getInt("academic_year"),
				Optional.ofNullable(row.getObject("persistent", Double.class)),
				Optional.ofNullable(row.getObject("overall", Double.class)));
	}

}
