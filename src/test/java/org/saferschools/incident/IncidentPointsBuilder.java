package org.saferschools.incident;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Incidents for tests that need no database.
 */
public final class IncidentPointsBuilder {

	private final MonthWindow window;

	private final List<IncidentKind> kinds;

	private final RawPoints raw = new RawPoints(0);

	public IncidentPointsBuilder(MonthWindow window, Collection<IncidentKind> kinds) {
		this.window = window;
		this.kinds = kinds.stream().sorted().toList();
	}

	/** Those of a database, without Spring. */
	public static IncidentPoints read(JdbcClient jdbc, MonthWindow window, Collection<IncidentKind> kinds) {
		return new IncidentPointReader(jdbc).read(window, kinds);
	}

	/** Which months each force has given, of a database. */
	public static Map<Integer, boolean[]> known(JdbcClient jdbc, MonthWindow window) {
		return new LoadedMonths(jdbc).known(window);
	}

	public void add(int easting, int northing, IncidentKind kind, YearMonth month) {
		int number = (int) ChronoUnit.MONTHS.between(this.window.first(), month);
		this.raw.add(easting, northing, this.kinds.indexOf(kind) * this.window.months() + number);
	}

	public IncidentPoints build() {
		return new IncidentPoints(this.window, this.kinds, this.raw);
	}

}
