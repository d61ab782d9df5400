package org.saferschools.patrol;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts patrols by place. A patrol counts whether it was planned as one or only logged.
 */
@Repository
class DosageRepository {

	private final JdbcClient jdbc;

	DosageRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Patrols for the pupils of boroughs' schools within days; schools without any are
	 * left out.
	 */
	Map<Urn, Count> bySchool(Collection<String> boroughs, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select a.urn, count(*) filter (where a.state = 'DONE') as done,
				       count(*) filter (where a.state = 'PLANNED') as planned
				  from activity a
				  join activity_kind k on k.code = a.kind_code and k.rule in ('AFTER_SCHOOL', 'BUS_ROUTE')
				  join school s on s.urn = a.urn
				 where s.borough_code = any(:boroughs) and a.starts_at >= :from and a.starts_at < :to
				 group by a.urn""")
			.param("boroughs", boroughs.toArray(String[]::new))
			.param("from", from.atStartOfDay())
			.param("to", to.plusDays(1).atStartOfDay())
			.query((row, number) -> Map.entry(new Urn(row.getInt("urn")),
					new Count(row.getInt("done"), row.getInt("planned"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Patrols of the latest set's hotspots in boroughs within days, the worst hotspot
	 * first.
	 */
	List<HotspotDosage> byHotspot(Collection<String> boroughs, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select h.id, h.name, h.robberies, count(a.id) filter (where a.state = 'DONE') as done,
				       count(a.id) filter (where a.state = 'PLANNED') as planned
				  from hotspot h
				  left join patrol p on p.hotspot_id = h.id
				  left join activity a on a.id = p.activity_id and a.starts_at >= :from and a.starts_at < :to
				 where h.set_id = (select max(id) from hotspot_set) and h.borough_code = any(:boroughs)
				 group by h.id
				 order by h.number""")
			.param("boroughs", boroughs.toArray(String[]::new))
			.param("from", from.atStartOfDay())
			.param("to", to.plusDays(1).atStartOfDay())
			.query((row, number) -> new HotspotDosage(row.getLong("id"), row.getString("name"), row.getInt("robberies"),
					row.getInt("done"), row.getInt("planned")))
			.list();
	}

	/** When officers are held by work within days. */
	Map<Long, List<Engagement>> engagements(Collection<Long> officers, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select officer_id, starts_at as from, ends_at as to from activity_officer
				 where officer_id = any(:officers) and held and starts_at >= :from and starts_at < :to""")
			.param("officers", officers.toArray(Long[]::new))
			.param("from", from.atStartOfDay())
			.param("to", to.plusDays(1).atStartOfDay())
			.query(Engagement.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Engagement::officerId));
	}

	record Count(int done, int planned) {

		static final Count NONE = new Count(0, 0);

	}

	record Engagement(long officerId, LocalDateTime from, LocalDateTime to) {

		long minutes() {
			return Duration.between(this.from, this.to).toMinutes();
		}

	}

}
