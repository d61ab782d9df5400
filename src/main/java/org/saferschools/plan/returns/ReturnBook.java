package org.saferschools.plan.returns;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamService;

/**
 * Puts returns together: signed ones as they were written down, others as counted now
 * with the corrections made so far. A few statements, however many teams there are.
 */
@Component
class ReturnBook {

	private static final Comparator<ReturnLine> IN_ORDER = Comparator
		.comparing((ReturnLine line) -> line.figure().section())
		.thenComparingInt((line) -> line.figure().position())
		.thenComparing((line) -> line.figure().code());

	private final List<ReturnFigures> sources;

	private final ReturnRepository returns;

	private final TeamService teams;

	ReturnBook(List<ReturnFigures> sources, ReturnRepository returns, TeamService teams) {
		this.sources = sources;
		this.returns = returns;
		this.teams = teams;
	}

	/** The returns of all teams, by name. */
	List<MonthlyReturn> all(YearMonth month) {
		Map<Integer, List<ReturnFigure>> counted = counted(month);
		Map<Integer, StoredReturn> stored = this.returns.ofMonth(month);
		return this.teams.all()
			.stream()
			.map((team) -> put(team, month, counted.getOrDefault(team.id(), List.of()), stored.get(team.id())))
			.toList();
	}

	MonthlyReturn of(int team, YearMonth month) {
		return all(month).stream().filter((each) -> each.teamId() == team).findFirst().orElseThrow();
	}

	private Map<Integer, List<ReturnFigure>> counted(YearMonth month) {
		Map<String, Integer> teamByBorough = this.teams.teamsByBorough(month.atEndOfMonth())
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().id()));
		Map<Integer, List<ReturnFigure>> all = new HashMap<>();
		this.sources.forEach((source) -> source.of(teamByBorough, month)
			.forEach((team, figures) -> all.merge(team, figures, ReturnBook::both)));
		return all;
	}

	private static List<ReturnFigure> both(List<ReturnFigure> some, List<ReturnFigure> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	private static MonthlyReturn put(TeamName team, YearMonth month, List<ReturnFigure> counted, StoredReturn stored) {
		if (stored == null) {
			return new MonthlyReturn(team.id(), team.name(), month, lines(counted, Map.of()), null, null, 0);
		}
		if (stored.signedAt() != null) {
			return new MonthlyReturn(team.id(), team.name(), month, stored.lines().stream().sorted(IN_ORDER).toList(),
					stored.signedBy(), stored.signedAt(), stored.version());
		}
		Map<String, ReturnLine> corrected = stored.lines()
			.stream()
			.collect(Collectors.toMap(ReturnLine::key, Function.identity()));
		return new MonthlyReturn(team.id(), team.name(), month, lines(counted, corrected), null, null,
				stored.version());
	}

	private static List<ReturnLine> lines(List<ReturnFigure> counted, Map<String, ReturnLine> corrected) {
		return counted.stream().map((figure) -> {
			ReturnLine kept = corrected.get(ReturnLine.key(figure.section().name(), figure.code()));
			return new ReturnLine(figure, (kept != null) ? kept.correction() : null);
		}).sorted(IN_ORDER).toList();
	}

}
