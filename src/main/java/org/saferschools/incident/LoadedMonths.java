package org.saferschools.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.saferschools.shared.Fingerprint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a ranking what it stands on: which months are loaded, and a fingerprint of them.
 */
@Component
public class LoadedMonths {

	private final JdbcClient jdbc;

	LoadedMonths(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every month of which any force has given something, the latest first. */
	public List<YearMonth> all() {
		return this.jdbc.sql("select distinct month from incident_month order by month desc")
			.query((row, number) -> YearMonth.from(row.getObject("month", LocalDate.class)))
			.list();
	}

	/**
	 * Which months of the window each force has given.
	 * @return one entry for each force of which any month is loaded, by name; its months
	 * may all lie outside the window
	 */
	public List<ForceCoverage> coverage(MonthWindow window) {
		TreeMap<String, Set<YearMonth>> loaded = new TreeMap<>();
		this.jdbc.sql("select f.name, m.month from incident_month m join police_force f on f.id = m.force_id")
			.query((row) -> {
				loaded.computeIfAbsent(row.getString("name"), (force) -> new TreeSet<>())
					.add(YearMonth.from(row.getObject("month", LocalDate.class)));
			});
		return loaded.entrySet()
			.stream()
			.map((force) -> new ForceCoverage(force.getKey(), missing(window, force.getValue()), window.months()))
			.toList();
	}

	/**
	 * Which months of the window each force has given.
	 * @return by the force's number, one entry for each month of the window, the earliest
	 * first; only forces that have given any of them
	 */
	public Map<Integer, boolean[]> known(MonthWindow window) {
		Map<Integer, boolean[]> known = new TreeMap<>();
		this.jdbc.sql("select force_id, month from incident_month where month between :first and :last")
			.param("first", window.first().atDay(1))
			.param("last", window.last().atDay(1))
			.query((row) -> {
				YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
				known.computeIfAbsent(row.getInt("force_id"), (force) -> new boolean[window.months()])[window
					.index(month)] = true;
			});
		return known;
	}

	private static List<YearMonth> missing(MonthWindow window, Set<YearMonth> loaded) {
		return IntStream.range(0, window.months())
			.mapToObj(window::month)
			.filter((month) -> !loaded.contains(month))
			.toList();
	}

	/**
	 * A fingerprint of all incidents of the window: another one when any month was
	 * imported again with other rows, or removed.
	 * @return 64 hexadecimal digits (SHA-256)
	 */
	public String fingerprint(MonthWindow window) {
		Fingerprint fingerprint = new Fingerprint();
		this.jdbc.sql("""
				select month, force_id, fingerprint from incident_month
				where month between :first and :last
				order by month, force_id""")
			.param("first", window.first().atDay(1))
			.param("last", window.last().atDay(1))
			.query((row) -> {
				fingerprint.add("%s %s %s\n".formatted(row.getString("month"), row.getString("force_id"),
						row.getString("fingerprint")));
			});
		return fingerprint.hex();
	}

}
