package org.saferschools.map;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentMonth;
import org.saferschools.incident.IncidentPointReader;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.IncidentService;
import org.saferschools.incident.MonthWindow;

import org.springframework.stereotype.Component;

/**
 * Keeps all stored crimes in memory on a metre grid, ten bytes each, and reads them again
 * once any month has changed. A view then takes milliseconds; by SQL it would read the
 * index of every month for each.
 */
@Component
class StoredCrimes {

	private static final int MOST_MONTHS = 120;

	private final IncidentService incidents;

	private final IncidentPointReader reader;

	private Kept kept = new Kept(List.of(), null, Set.of());

	StoredCrimes(IncidentService incidents, IncidentPointReader reader) {
		this.incidents = incidents;
		this.reader = reader;
	}

	/** The months from the first stored to the last; empty where there are none. */
	Optional<MonthWindow> months() {
		return months(this.incidents.loaded());
	}

	private static Optional<MonthWindow> months(List<IncidentMonth> loaded) {
		List<YearMonth> months = loaded.stream()
			.filter((month) -> month.incidents() > 0)
			.map(IncidentMonth::month)
			.sorted()
			.toList();
		if (months.isEmpty()) {
			return Optional.empty();
		}
		YearMonth last = months.get(months.size() - 1);
		int span = (int) months.get(0).until(last, ChronoUnit.MONTHS) + 1;
		return Optional.of(new MonthWindow(last, Math.min(span, MOST_MONTHS)));
	}

	/**
	 * The crimes of all kinds and months, as the caller's transaction sees them; empty
	 * where there are none.
	 */
	synchronized Optional<IncidentPoints> points() {
		List<IncidentMonth> loaded = this.incidents.loaded();
		if (!loaded.equals(this.kept.loaded)) {
			this.kept = months(loaded).map((window) -> this.reader.read(window, EnumSet.allOf(IncidentKind.class)))
				.map((points) -> new Kept(loaded, points, kinds(points)))
				.orElseGet(() -> new Kept(loaded, null, Set.of()));
		}
		return Optional.ofNullable(this.kept.points);
	}

	/** The kinds of which anything is stored. */
	synchronized Set<IncidentKind> kinds() {
		return points().map((points) -> this.kept.kinds).orElse(Set.of());
	}

	private static Set<IncidentKind> kinds(IncidentPoints points) {
		Set<IncidentKind> kinds = EnumSet.noneOf(IncidentKind.class);
		for (int point = 0; point < points.size(); point++) {
			kinds.add(points.kind(point));
		}
		return kinds;
	}

	/** What tells whether any month has changed. */
	int fingerprint() {
		return this.incidents.loaded().hashCode();
	}

	private record Kept(List<IncidentMonth> loaded, IncidentPoints points, Set<IncidentKind> kinds) {

	}

}
