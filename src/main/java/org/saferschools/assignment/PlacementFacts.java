package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.school.School;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is known of officers and schools that a placement has to keep to: conflicts of
 * interest, cover across a border, main schools, and how many schools an officer leads.
 * Each answer takes one statement.
 */
@Component
public class PlacementFacts {

	private static final String COVER = """
			select officer_id, borough_code, urn, starts_on, ends_on from border_cover
			 where agreed_at is not null and closed_at is null and ends_on > :day and %s
			 order by officer_id, starts_on""";

	private final JdbcClient jdbc;

	PlacementFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The schools that each officer must not work with on a day or later; an officer
	 * without any is left out.
	 */
	public Map<Long, Set<Urn>> conflictsOf(Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql("""
				select officer_id, urn from conflict_of_interest
				 where officer_id = any(:officers) and (ends_on is null or ends_on > :day and ends_on > starts_on)""")
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", day)
			.query((row, number) -> Map.entry(row.getLong("officer_id"), new Urn(row.getInt("urn"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
	}

	/** Whether an officer must not work with a school on a day or later. */
	boolean conflict(long officerId, Urn urn, LocalDate day) {
		return conflictsOf(List.of(officerId), day).getOrDefault(officerId, Set.of()).contains(urn);
	}

	/**
	 * Whether an officer leads a school, is to lead it or supports there on a day or
	 * later.
	 */
	boolean worksAt(long officerId, Urn urn, LocalDate day) {
		return this.jdbc.sql("""
				select exists (
				       select from lead where officer_id = :officer and urn = :urn and withdrawn_at is null
				          and (ends_on is null or ends_on > :day and ends_on > starts_on)
				       union all
				       select from support where officer_id = :officer and urn = :urn
				          and (ends_on is null or ends_on > :day and ends_on > starts_on))""")
			.param("officer", officerId)
			.param("urn", urn.value())
			.param("day", day)
			.query(Boolean.class)
			.single();
	}

	/** The main school of each officer on a day; an officer without one is left out. */
	public Map<Long, Urn> mainSchoolsOf(Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql("""
				select officer_id, urn from main_school
				 where officer_id = any(:officers) and starts_on <= :day and (ends_on is null or ends_on > :day)""")
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", day)
			.query((row, number) -> Map.entry(row.getLong("officer_id"), new Urn(row.getInt("urn"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Which officers of other teams may work in some boroughs, or with some schools
	 * there, on a day or later: what both teams agreed on.
	 */
	public List<AgreedCover> coverOf(Collection<String> boroughCodes, LocalDate day) {
		return this.jdbc.sql(COVER.formatted("""
				(borough_code = any(:boroughs)
				 or urn in (select s.urn from school s where s.borough_code = any(:boroughs)))"""))
			.param("day", day)
			.param("boroughs", boroughCodes.toArray(String[]::new))
			.query((row, number) -> cover(row))
			.list();
	}

	/** Whether an officer of another team may work with a school on a day. */
	boolean covers(long officerId, School school, LocalDate day) {
		return coverOf(List.of(school.boroughCode().orElse("")), day).stream()
			.filter((cover) -> cover.officerId() == officerId)
			.anyMatch((cover) -> cover.holdsAt(school, day));
	}

	private static AgreedCover cover(ResultSet row) throws SQLException {
		Integer urn = row.getObject("urn", Integer.class);
		return new AgreedCover(row.getLong("officer_id"), row.getString("borough_code"),
				(urn != null) ? new Urn(urn) : null, row.getObject("starts_on", LocalDate.class),
				row.getObject("ends_on", LocalDate.class));
	}

	/**
	 * The first day from a day on when an officer leads, or is to lead, too many schools
	 * for one more.
	 * @param urn the school that would be added
	 * @param most the ceiling
	 */
	Optional<LocalDate> fullFrom(long officerId, Urn urn, LocalDate day, int most) {
		return this.jdbc
			.sql("""
					select min(d.day) from (
					       select cast(:day as date) as day
					       union
					       select starts_on from lead where officer_id = :officer and withdrawn_at is null and starts_on > :day) d
					 where :most <= (select count(distinct l.urn) from lead l
					                  where l.officer_id = :officer and l.urn <> :urn and l.withdrawn_at is null
					                    and daterange(l.starts_on, l.ends_on) @> d.day)""")
			.param("officer", officerId)
			.param("urn", urn.value())
			.param("day", day)
			.param("most", most)
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single();
	}

}
