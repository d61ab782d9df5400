package org.saferschools.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.saferschools.imports.Coverage.State;
import org.saferschools.incident.IncidentLoader;
import org.saferschools.incident.MonthCoverage;
import org.saferschools.incident.MonthWindow;
import org.saferschools.prioritisation.RankingBases;
import org.saferschools.prioritisation.RankingBasis;
import org.saferschools.web.Formats;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides where the data under the published ranking have gaps or are out of date:
 * <ol>
 * <li>months that are missing or partial within its window, of a force that polices
 * ranked schools,
 * <li>crime that ends too long ago,
 * <li>data that came, changed or went after it was made,
 * <li>a register of schools that is too old.
 * </ol>
 */
@Component
class RankingDoubts {

	/** An import may end while a ranking is made that doesn't see it. */
	private static final Duration SIDE_BY_SIDE = Duration.ofMinutes(1);

	private final RankingBases rankings;

	private final IncidentLoader incidents;

	private final RegisterHistory register;

	private final FreshnessSettings settings;

	private final Formats formats;

	private final Clock clock;

	RankingDoubts(RankingBases rankings, IncidentLoader incidents, RegisterHistory register, FreshnessSettings settings,
			Formats formats, Clock clock) {
		this.rankings = rankings;
		this.incidents = incidents;
		this.register = register;
		this.settings = settings;
		this.formats = formats;
		this.clock = clock;
	}

	/** In sentences without a full stop; none before the first ranking. */
	@Transactional(readOnly = true)
	List<String> all() {
		return this.rankings.published().map(this::all).orElse(List.of());
	}

	private List<String> all(RankingBasis basis) {
		Map<String, ForceMonths> forces = ForceMonths.byForce(this.incidents.coverage());
		List<String> doubts = new ArrayList<>();
		this.rankings.policing()
			.forEach((force) -> doubts.addAll(gaps(force, forces.getOrDefault(force, ForceMonths.NONE), basis)));
		age(basis).ifPresent(doubts::add);
		doubts.addAll(changes(forces, basis));
		schools(basis).ifPresent(doubts::add);
		registerAge().ifPresent(doubts::add);
		return List.copyOf(doubts);
	}

	/** What was there when the ranking was made counts as a change, not as a gap. */
	private List<String> gaps(String force, ForceMonths months, RankingBasis basis) {
		List<String> gaps = new ArrayList<>();
		in(basis.window(), (month) -> months.in(month).isEmpty() && !basis.had(force, month))
			.map((missing) -> "Crime of %s (%s) is not loaded, so less is counted near schools there than was recorded"
				.formatted(missing, force))
			.ifPresent(gaps::add);
		in(basis.window(), (month) -> months.state(month) == State.PARTIAL)
			.map((partial) -> "Crime of %s (%s) has less than half the usual rows, so too little may be counted there"
				.formatted(partial, force))
			.ifPresent(gaps::add);
		return gaps;
	}

	private Optional<String> age(RankingBasis basis) {
		YearMonth last = basis.window().last();
		if (!last.isBefore(YearMonth.now(this.clock).minusMonths(this.settings.crimeMonths()))) {
			return Optional.empty();
		}
		boolean newer = this.incidents.latestMonth().filter(last::isBefore).isPresent();
		return Optional.of("Crime is counted up to %s only; %s".formatted(this.formats.month(last),
				newer ? "later months are loaded, but not in the ranking" : "later months should be out by now"));
	}

	private List<String> changes(Map<String, ForceMonths> forces, RankingBasis basis) {
		if (!this.rankings.crimeChanged(basis)) {
			return List.of();
		}
		List<String> changes = new ArrayList<>();
		Set<String> names = new TreeSet<>(forces.keySet());
		basis.coverage().forEach((coverage) -> names.add(coverage.force()));
		names.forEach((name) -> changes.addAll(changes(name, forces.getOrDefault(name, ForceMonths.NONE), basis)));
		return changes.isEmpty() ? List.of("Crime was changed or taken back after the ranking was made") : changes;
	}

	private List<String> changes(String force, ForceMonths months, RankingBasis basis) {
		Predicate<YearMonth> had = (month) -> basis.had(force, month);
		Predicate<YearMonth> later = (
				month) -> months.in(month).map(MonthCoverage::loadedAt).filter(basis.madeAt()::isBefore).isPresent();
		List<String> changes = new ArrayList<>();
		add(changes, force, "was replaced", in(basis.window(), later.and(had)));
		add(changes, force, "was imported", in(basis.window(), later.and(had.negate())));
		add(changes, force, "was taken back", in(basis.window(), had.and((month) -> months.in(month).isEmpty())));
		return changes;
	}

	private static void add(List<String> changes, String force, String what, Optional<String> months) {
		months.map((which) -> "Crime of %s (%s) %s after the ranking was made".formatted(which, force, what))
			.ifPresent(changes::add);
	}

	/**
	 * Without an import since, another fingerprint means that this version takes
	 * something else from schools.
	 */
	private Optional<String> schools(RankingBasis basis) {
		Instant since = basis.madeAt().minus(SIDE_BY_SIDE);
		return (this.register.changedSince(since) && this.rankings.schoolsChanged(basis))
				? Optional.of("The school register was changed after the ranking was made") : Optional.empty();
	}

	private Optional<String> registerAge() {
		LocalDate today = LocalDate.now(this.clock);
		return this.register.date()
			.filter((date) -> date.plusDays(this.settings.registerDays()).isBefore(today))
			.map((date) -> "The school register is of %s, %s ago; schools may have opened, closed or grown since"
				.formatted(this.formats.date(date),
						this.formats.count(ChronoUnit.DAYS.between(date, today), "day", "days")));
	}

	/** The months of a window for which something holds, in words. */
	private Optional<String> in(MonthWindow window, Predicate<YearMonth> holds) {
		List<YearMonth> months = IntStream.range(0, window.months()).mapToObj(window::month).filter(holds).toList();
		return months.isEmpty() ? Optional.empty() : Optional.of(MonthSpans.inWords(months, this.formats));
	}

}
