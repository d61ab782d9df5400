package org.saferschools.imports;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.saferschools.imports.Coverage.Cell;
import org.saferschools.imports.Coverage.Month;
import org.saferschools.imports.Coverage.Other;
import org.saferschools.imports.Coverage.Ranking;
import org.saferschools.imports.Coverage.State;
import org.saferschools.imports.Coverage.Use;
import org.saferschools.imports.Coverage.Year;
import org.saferschools.incident.IncidentLoader;
import org.saferschools.incident.MonthCoverage;
import org.saferschools.incident.TimedIncidentLoader;
import org.saferschools.prioritisation.RankingBases;
import org.saferschools.prioritisation.RankingBasis;
import org.saferschools.prioritisation.RunState;
import org.saferschools.school.AbsenceService;
import org.saferschools.school.AbsenceYear;

import org.springframework.stereotype.Component;

/**
 * Puts together what is loaded.
 */
@Component
class CoverageReader {

	/** Those that the ranking looks back on, and a year before. */
	private static final int MOST_MONTHS = 36;

	private static final int MOST_RANKINGS = 5;

	private static final int MOST_YEARS = 10;

	private final IncidentLoader incidents;

	private final TimedIncidentLoader extracts;

	private final AbsenceService absence;

	private final ImportHistoryRepository imports;

	private final Sources sources;

	private final RankingBases rankings;

	CoverageReader(IncidentLoader incidents, TimedIncidentLoader extracts, AbsenceService absence,
			ImportHistoryRepository imports, Sources sources, RankingBases rankings) {
		this.incidents = incidents;
		this.extracts = extracts;
		this.absence = absence;
		this.imports = imports;
		this.sources = sources;
		this.rankings = rankings;
	}

	Coverage read() {
		List<MonthCoverage> recorded = this.incidents.coverage();
		List<MonthCoverage> extracted = this.extracts.coverage("Force extract");
		Map<String, ForceMonths> columns = new LinkedHashMap<>(ForceMonths.byForce(recorded));
		Uses uses = new Uses(this.rankings.published().orElse(null), List.copyOf(columns.values()));
		columns.putAll(ForceMonths.byForce(extracted));
		List<Month> months = shown(Stream.concat(recorded.stream(), extracted.stream())).stream()
			.map((month) -> new Month(month, cells(month, columns), uses.of(month)))
			.toList();
		return new Coverage(List.copyOf(columns.keySet()), months, years(), others(),
				this.rankings.latest(MOST_RANKINGS).stream().map(this::ranking).toList());
	}

	/** Every month from the last one that anything is loaded of, the latest first. */
	private static List<YearMonth> shown(Stream<MonthCoverage> loaded) {
		List<YearMonth> months = loaded.map(MonthCoverage::month).sorted().toList();
		if (months.isEmpty()) {
			return List.of();
		}
		return IntStream.range(0, MOST_MONTHS)
			.mapToObj(months.get(months.size() - 1)::minusMonths)
			.takeWhile((month) -> !month.isBefore(months.get(0)))
			.toList();
	}

	private static List<Cell> cells(YearMonth month, Map<String, ForceMonths> columns) {
		return columns.entrySet().stream().map((column) -> cell(column.getKey(), month, column.getValue())).toList();
	}

	private static Cell cell(String force, YearMonth month, ForceMonths months) {
		return months.in(month)
			.map((there) -> new Cell(force, months.state(month), there.incidents(), there.importId()))
			.orElseGet(() -> new Cell(force, months.state(month), 0, null));
	}

	private List<Year> years() {
		Map<Integer, AbsenceYear> years = this.absence.years()
			.stream()
			.collect(Collectors.toMap(AbsenceYear::from, Function.identity(), (one, other) -> one, TreeMap::new));
		Map<Integer, Integer> schools = new TreeMap<>();
		years.values().forEach((year) -> schools.put(year.from(), year.schools()));
		int last = years.keySet().stream().max(Integer::compare).orElse(0);
		return IntStream.range(0, MOST_YEARS)
			.map((back) -> last - back)
			.filter((year) -> schools.keySet().stream().anyMatch((loaded) -> loaded <= year))
			.mapToObj((year) -> year(year, years.get(year), schools))
			.toList();
	}

	private static Year year(int from, AbsenceYear there, Map<Integer, Integer> schools) {
		State state = State.of(from, schools, there != null && there.times() > 1);
		return (there == null) ? new Year(from, state, 0, null)
				: new Year(from, state, there.schools(), there.importId());
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

	/**
	 * What the published ranking has to do with months.
	 *
	 * @param basis what it stands on, {@code null} where there is none
	 * @param forces what it may count
	 */
	private record Uses(RankingBasis basis, List<ForceMonths> forces) {

		Use of(YearMonth month) {
			if (this.basis == null || !this.basis.window().contains(month)) {
				return Use.UNUSED;
			}
			boolean changed = this.forces.stream()
				.flatMap((months) -> months.in(month).stream())
				.anyMatch((there) -> there.loadedAt().isAfter(this.basis.madeAt()));
			return changed ? Use.CHANGED_SINCE : Use.USED;
		}

	}

}
