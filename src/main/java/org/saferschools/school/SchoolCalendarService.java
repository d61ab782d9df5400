package org.saferschools.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells when schools teach. Published dates, so anyone may ask.
 */
@Service
@Transactional(readOnly = true)
public class SchoolCalendarService {

	private final JdbcClient jdbc;

	SchoolCalendarService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The calendar of a school, empty where no dates are loaded. */
	public SchoolCalendar of(Urn urn) {
		return of(List.of(urn)).get(urn);
	}

	/**
	 * The calendars of schools, from files and by hand, in two statements.
	 * @return one for each of them, empty where no dates are loaded
	 */
	public Map<Urn, SchoolCalendar> of(Collection<Urn> urns) {
		Integer[] numbers = urns.stream().map(Urn::value).distinct().toArray(Integer[]::new);
		Map<Urn, List<TermDate>> dates = new HashMap<>();
		urns.forEach((urn) -> dates.put(urn, new ArrayList<>()));
		this.jdbc.sql("""
				select s.urn, t.scope, t.code, t.academic_year, t.period, t.starts_on, t.ends_on, t.finish_time
				  from school s
				  join term_date t on t.scope = 'URN' and t.code = s.urn or t.scope = 'LA' and t.code = s.la_code
				 where s.urn = any(:urns)
				union all
				select urn, 'URN', urn, extract(year from day - interval '7 months')::int, 'INSET', day, day, null
				  from school_inset_day where urn = any(:urns)""").param("urns", numbers).query((row) -> {
			dates.get(new Urn(row.getInt("urn"))).add(termDate(row, 0));
		});
		Map<Urn, NavigableMap<LocalDate, LocalTime>> finishes = finishes(numbers);
		return dates.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> new SchoolCalendar(entry.getValue(),
					finishes.getOrDefault(entry.getKey(), new TreeMap<>()))));
	}

	private Map<Urn, NavigableMap<LocalDate, LocalTime>> finishes(Integer[] urns) {
		Map<Urn, NavigableMap<LocalDate, LocalTime>> finishes = new HashMap<>();
		this.jdbc.sql("select urn, from_day, finish_time from school_finish where urn = any(:urns)")
			.param("urns", urns)
			.query((row) -> {
				finishes.computeIfAbsent(new Urn(row.getInt("urn")), (any) -> new TreeMap<>())
					.put(row.getObject("from_day", LocalDate.class), row.getObject("finish_time", LocalTime.class));
			});
		return finishes;
	}

	/** On which days schools in general teach. */
	public TeachingDays teachingDays() {
		return new TeachingDays(this.jdbc.sql("""
				select scope, code, academic_year, period, starts_on, ends_on, finish_time
				  from term_date where scope = 'LA' order by code, starts_on, period""")
			.query(SchoolCalendarService::termDate)
			.list());
	}

	private static TermDate termDate(ResultSet row, int number) throws SQLException {
		return new TermDate(TermDate.Scope.valueOf(row.getString("scope")), row.getInt("code"),
				row.getInt("academic_year"), row.getString("period"), row.getObject("starts_on", LocalDate.class),
				row.getObject("ends_on", LocalDate.class), row.getObject("finish_time", LocalTime.class));
	}

}
