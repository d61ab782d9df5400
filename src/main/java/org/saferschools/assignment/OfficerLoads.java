package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.school.PeerGroup;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reckons the hours that officers have used and left. A school takes what
 * {@link SchoolHours} says; leads and support in force count as well as those still to
 * come, since their hours are promised. An officer has what {@link OfficerWeeks} says, as
 * the mean of the rest of the term.
 */
@Component
class OfficerLoads {

	private final JdbcClient jdbc;

	private final OfficerService officers;

	private final OfficerWeeks weeks;

	private final ServiceHours serviceHours;

	private final Clock clock;

	OfficerLoads(JdbcClient jdbc, OfficerService officers, OfficerWeeks weeks, ServiceHours serviceHours, Clock clock) {
		this.jdbc = jdbc;
		this.officers = officers;
		this.weeks = weeks;
		this.serviceHours = serviceHours;
		this.clock = clock;
	}

	/**
	 * The officers posted to a team today, by warrant number.
	 */
	List<OfficerLoad> ofTeam(int teamId) {
		return loads(this.officers.ofTeam(teamId, today()));
	}

	/**
	 * Officers who are posted today, whatever their team; the others are left out.
	 */
	List<OfficerLoad> of(Collection<Long> officerIds) {
		return officerIds.isEmpty() ? List.of()
				: loads(List.copyOf(this.officers.postingsOf(officerIds, today()).values()));
	}

	private List<OfficerLoad> loads(List<PostedOfficer> posted) {
		List<Long> ids = posted.stream().map(PostedOfficer::officerId).toList();
		Map<Long, OfficerTime> times = this.weeks.of(ids, term())
			.stream()
			.collect(Collectors.toMap((time) -> time.officer().officerId(), Function.identity()));
		Map<Long, List<LedSchool>> schools = schoolsOf(ids);
		Map<Long, Double> support = supportBy(ids);
		SchoolHours hours = hoursOfSchools();
		return posted.stream()
			.map((officer) -> load(officer, schools.getOrDefault(officer.officerId(), List.of()),
					support.getOrDefault(officer.officerId(), 0.0), hours,
					times.getOrDefault(officer.officerId(), new OfficerTime(officer, List.of(), List.of()))))
			.toList();
	}

	private OfficerLoad load(PostedOfficer officer, List<LedSchool> schools, double support, SchoolHours hours,
			OfficerTime time) {
		double used = support + schools.stream().mapToDouble((school) -> school.hours(hours)).sum();
		return new OfficerLoad(officer, schools, used, time, time.weeklyFrom(today()));
	}

	/** Hours a week that schools take in the term. */
	SchoolHours hoursOfSchools() {
		return this.serviceHours.in(term());
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
		return this.jdbc
			.sql("""
					select l.officer_id, s.urn, p.tier, p.peer_group, s.easting, s.northing,
					       (select coalesce(sum(h.weekly_hours), 0) from support h
					         where h.urn = l.urn and (h.ends_on is null or h.ends_on > :day and h.ends_on > h.starts_on)) as supported
					  from lead l join school s on s.urn = l.urn
					"""
					+ SchoolCareRepository.IN_PUBLISHED_RANKING + """
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

	private Map<Long, Double> supportBy(List<Long> officerIds) {
		return this.jdbc.sql("""
				select officer_id, weekly_hours from support
				 where officer_id = any(:officers) and (ends_on is null or ends_on > :day and ends_on > starts_on)""")
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", today())
			.query((row, number) -> Map.entry(row.getLong("officer_id"), row.getDouble("weekly_hours")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingDouble(Map.Entry::getValue)));
	}

	private static LedSchool school(ResultSet row) throws SQLException {
		Integer easting = row.getObject("easting", Integer.class);
		String peers = row.getString("peer_group");
		return new LedSchool(row.getLong("officer_id"), new Urn(row.getInt("urn")),
				row.getObject("tier", Integer.class), (peers != null) ? PeerGroup.valueOf(peers) : null,
				(easting != null) ? new GridPoint(easting, row.getInt("northing")) : null, row.getDouble("supported"));
	}

	private Term term() {
		return Term.of(today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
