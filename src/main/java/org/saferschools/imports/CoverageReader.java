package org.saferschools.imports;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.saferschools.imports.Coverage.Cell;
import org.saferschools.imports.Coverage.Month;
import org.saferschools.imports.Coverage.Other;
import org.saferschools.imports.Coverage.State;
import org.saferschools.imports.Coverage.Use;
import org.saferschools.incident.IncidentLoader;
import org.saferschools.incident.MonthCoverage;
import org.saferschools.prioritisation.PrioritisationService;
import org.saferschools.prioritisation.RankingBasis;

import org.springframework.stereotype.Component;

/**
 * Puts together what is loaded.
 */
@Component
class CoverageReader {

	/** Those that the ranking looks back on, and a year before. */
	private static final int MOST_MONTHS = 36;

	private final IncidentLoader incidents;

	private final ImportHistoryRepository imports;

	private final Sources sources;

	private final PrioritisationService rankings;

	CoverageReader(IncidentLoader incidents, ImportHistoryRepository imports, Sources sources,
			PrioritisationService rankings) {
		this.incidents = incidents;
		this.imports = imports;
		this.sources = sources;
		this.rankings = rankings;
	}

	Coverage read() {
		TreeMap<String, Map<YearMonth, MonthCoverage>> forces = this.incidents.coverage()
			.stream()
			.collect(Collectors.groupingBy(MonthCoverage::force, TreeMap::new,
					Collectors.toMap(MonthCoverage::month, Function.identity())));
		Optional<RankingBasis> basis = this.rankings.basis();
		return new Coverage(List.copyOf(forces.keySet()), months(forces, basis.orElse(null)), others(),
				basis.map(RankingBasis::runId).orElse(null));
	}

	private static List<Month> months(Map<String, Map<YearMonth, MonthCoverage>> forces, RankingBasis basis) {
		List<YearMonth> loaded = forces.values()
			.stream()
			.flatMap((months) -> months.keySet().stream())
			.sorted()
			.toList();
		if (loaded.isEmpty()) {
			return List.of();
		}
		YearMonth last = loaded.get(loaded.size() - 1);
		return IntStream.range(0, MOST_MONTHS)
			.mapToObj(last::minusMonths)
			.takeWhile((month) -> !month.isBefore(loaded.get(0)))
			.map((month) -> month(month, forces, basis))
			.toList();
	}

	private static Month month(YearMonth month, Map<String, Map<YearMonth, MonthCoverage>> forces, RankingBasis basis) {
		List<Cell> cells = forces.entrySet()
			.stream()
			.map((force) -> cell(force.getKey(), month, force.getValue()))
			.toList();
		return new Month(month, cells, use(month, forces, basis));
	}

	private static Cell cell(String force, YearMonth month, Map<YearMonth, MonthCoverage> months) {
		MonthCoverage there = months.get(month);
		if (there == null) {
			boolean before = months.keySet().stream().anyMatch(month::isAfter);
			return new Cell(force, before ? State.MISSING : State.NONE, 0, null);
		}
		State state = (2 * there.incidents() < usual(months) || there.incidents() == 0) ? State.PARTIAL
				: (there.times() > 1) ? State.REPLACED : State.LOADED;
		return new Cell(force, state, there.incidents(), there.importId());
	}

	private static int usual(Map<YearMonth, MonthCoverage> months) {
		return months.values().stream().map(MonthCoverage::incidents).sorted().toList().get(months.size() / 2);
	}

	private static Use use(YearMonth month, Map<String, Map<YearMonth, MonthCoverage>> forces, RankingBasis basis) {
		if (basis == null || month.isBefore(basis.window().first()) || month.isAfter(basis.window().last())) {
			return Use.UNUSED;
		}
		boolean changed = forces.values()
			.stream()
			.map((months) -> months.get(month))
			.anyMatch((there) -> there != null && there.loadedAt().isAfter(basis.madeAt()));
		return changed ? Use.CHANGED_SINCE : Use.USED;
	}

	private List<Other> others() {
		return this.sources.all()
			.stream()
			.filter((source) -> !source.key().equals(StreetCrimeSource.KEY))
			.map((source) -> this.imports.last(source.name()).orElse(new Other(source.name(), null, null, "")))
			.toList();
	}

}
