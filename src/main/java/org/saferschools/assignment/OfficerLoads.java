package org.saferschools.assignment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reckons the hours that officers have used and left. A school takes what the standard of
 * its tier asks for: contacts a term x hours of each / weeks of the term. Leads in force
 * count as well as those still to come, since their hours are promised.
 */
@Component
class OfficerLoads {

	private final JdbcClient jdbc;

	private final OfficerService officers;

	private final ServiceStandards standards;

	private final Clock clock;

	OfficerLoads(JdbcClient jdbc, OfficerService officers, ServiceStandards standards, Clock clock) {
		this.jdbc = jdbc;
		this.officers = officers;
		this.standards = standards;
		this.clock = clock;
	}

	/**
	 * The officers posted to a team today, by warrant number.
	 */
	List<OfficerLoad> ofTeam(int teamId) {
		List<PostedOfficer> posted = this.officers.ofTeam(teamId, today());
		Map<Long, List<LedSchool>> schools = schoolsOf(posted.stream().map(PostedOfficer::officerId).toList());
		Map<Integer, BigDecimal> hours = hoursByTier();
		return posted.stream()
			.map((officer) -> load(officer, schools.getOrDefault(officer.officerId(), List.of()), hours))
			.toList();
	}

	private static OfficerLoad load(PostedOfficer officer, List<LedSchool> schools, Map<Integer, BigDecimal> hours) {
		return new OfficerLoad(officer, schools,
				schools.stream()
					.map((school) -> hours.getOrDefault(school.tier(), BigDecimal.ZERO))
					.mapToDouble(BigDecimal::doubleValue)
					.sum());
	}

	/**
	 * Hours a week that a school takes, by tier, 1 to 3.
	 */
	Map<Integer, BigDecimal> hoursByTier() {
		Term term = Term.of(today());
		return this.standards.all()
			.stream()
			.collect(Collectors.toMap(ServiceStandard::tier, (standard) -> standard.hoursPerWeek(term)));
	}

	/** The tier of a school, empty where it isn't ranked. */
	Optional<Integer> tierOf(Urn urn) {
		return this.jdbc
			.sql("select p.tier from school s " + SchoolCareRepository.IN_PUBLISHED_RANKING
					+ "where s.urn = :urn and p.tier is not null")
			.param("day", today())
			.param("urn", urn.value())
			.query(Integer.class)
			.optional();
	}

	private Map<Long, List<LedSchool>> schoolsOf(List<Long> officerIds) {
		return this.jdbc.sql("""
				select l.officer_id, s.urn, p.tier, s.easting, s.northing
				  from lead l join school s on s.urn = l.urn
				""" + SchoolCareRepository.IN_PUBLISHED_RANKING + """
				where l.officer_id = any(:officers) and l.withdrawn_at is null
				  and (l.ends_on is null or l.ends_on > :day and l.ends_on > l.starts_on)
				order by s.urn""")
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", today())
			.query((row, number) -> school(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(LedSchool::officerId));
	}

	private static LedSchool school(ResultSet row) throws SQLException {
		Integer easting = row.getObject("easting", Integer.class);
		return new LedSchool(row.getLong("officer_id"), new Urn(row.getInt("urn")),
				row.getObject("tier", Integer.class),
				(easting != null) ? new GridPoint(easting, row.getInt("northing")) : null);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
