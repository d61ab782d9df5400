package org.saferschools.imports;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.saferschools.imports.Coverage.Cell;
import org.saferschools.imports.Coverage.Month;
import org.saferschools.imports.Coverage.Other;
import org.saferschools.imports.Coverage.Ranking;
import org.saferschools.imports.Coverage.Use;
import org.saferschools.incident.IncidentLoader;
import org.saferschools.incident.MonthCoverage;
import org.saferschools.prioritisation.RankingBases;
import org.saferschools.prioritisation.RankingBasis;
import org.saferschools.prioritisation.RunState;

import org.springframework.stereotype.Component;

/**
 * Puts together what is loaded.
 */
@Component
class CoverageReader {

	/** Those that the ranking looks back on, and a year before. */
	private static final int MOST_MONTHS = 36;

	private static final int MOST_RANKINGS = 5;

	private final IncidentLoader incidents;

	private final ImportHistoryRepository imports;

	private final Sources sources;

	private final RankingBases rankings;

	CoverageReader(IncidentLoader incidents, ImportHistoryRepository imports, Sources sources, RankingBases rankings) {
		this.incidents = incidents;
		this.imports = imports;
		this.sources = sources;
		this.rankings = rankings;
	}

	Coverage read() {
		List<MonthCoverage> loaded = this.incidents.coverage();
		Map<String, ForceMonths> forces = ForceMonths.byForce(loaded);
		RankingBasis published = this.rankings.published().orElse(null);
		List<Month> months = shown(loaded).stream().map((month) -> month(month, forces, published)).toList();
		return new Coverage(List.copyOf(forces.keySet()), months, others(),
				this.rankings.latest(MOST_RANKINGS).stream().map(this::ranking).toList());
	}

	/** Every month from the last one that anything is loaded of, the latest first. */
	private static List<YearMonth> shown(Collection<MonthCoverage> loaded) {
		List<YearMonth> months = loaded.stream().map(MonthCoverage::month).sorted().toList();
		if (months.isEmpty()) {
			return List.of();
		}
		return IntStream.range(0, MOST_MONTHS)
			.mapToObj(months.get(months.size() - 1)::minusMonths)
			.takeWhile((month) -> !month.isBefore(months.get(0)))
			.toList();
	}

	private static Month month(YearMonth month, Map<String, ForceMonths> forces, RankingBasis basis) {
		List<Cell> cells = forces.entrySet()
			.stream()
			.map((force) -> cell(force.getKey(), month, force.getValue()))
			.toList();
		return new Month(month, cells, use(month, forces.values(), basis));
	}

	private static Cell cell(String force, YearMonth month, ForceMonths months) {
		return months.in(month)
			.map((there) -> new Cell(force, months.state(month), there.incidents(), there.importId()))
			.orElseGet(() -> new Cell(force, months.state(month), 0, null));
	}

	private static Use use(YearMonth month, Collection<ForceMonths> forces, RankingBasis basis) {
		if (basis == null || !basis.window().contains(month)) {
			return Use.UNUSED;
		}
		boolean changed = forces.stream()
			.flatMap((months) -> months.in(month).stream())
			.anyMatch((there) -> there.loadedAt().isAfter(basis.madeAt()));
		return changed ? Use.CHANGED_SINCE : Use.USED;
	}

	private Ranking ranking(RankingBasis basis) {
		return new Ranking(basis.runId(), basis.state() == RunState.PUBLISHED, basis.window().first(),
				basis.window().last(), basis.incidents(), basis.coverage(), basis.madeAt(),
				this.rankings.crimeChanged(basis));
	}

	private List<Other> others() {
		return this.sources.all()
			.stream()
			.filter((source) -> !source.key().equals(StreetCrimeSource.KEY))
			.map((source) -> this.imports.last(source.name()).orElse(new Other(source.name(), null, null, "")))
			.toList();
	}

}
