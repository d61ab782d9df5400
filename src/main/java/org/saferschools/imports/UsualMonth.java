package org.saferschools.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.saferschools.incident.IncidentLoader;
import org.saferschools.incident.LoadedMonth;
import org.saferschools.incident.MonthRows;
import org.saferschools.incident.MonthShape;

/**
 * Holds a month of a force against up to twelve others of the same force, and says what
 * is unlike them: how many rows it has, how many lack a place, how many lie outside the
 * area served.
 */
class UsualMonth {

	/** Fewer months don't show what is usual. */
	private static final int ENOUGH_MONTHS = 3;

	/** Of a few rows, twice as many mean nothing. */
	private static final int ENOUGH_ROWS = 20;

	/**
	 * A share of rows that is this much more than usual, and more than twice the usual,
	 * is a jump.
	 */
	private static final double JUMP = 0.05;

	private static final double MOST_OUTSIDE = 0.2;

	private final IncidentLoader incidents;

	private final Map<Integer, String> forces;

	UsualMonth(IncidentLoader incidents, Map<Integer, String> forces) {
		this.incidents = incidents;
		this.forces = forces;
	}

	/** What a person has to decide about the month. */
	List<Suspicion> suspicions(LoadedMonth month) {
		List<MonthShape> others = this.incidents.othersOf(month.forceId(), month.month());
		List<Suspicion> suspicions = new ArrayList<>();
		size(month, others).map((message) -> of(month, message)).ifPresent(suspicions::add);
		unplaced(month, others).map((message) -> of(month, message)).ifPresent(suspicions::add);
		outside(month, others).map((message) -> of(month, message)).ifPresent(suspicions::add);
		return suspicions;
	}

	private Suspicion of(LoadedMonth month, String message) {
		return Suspicion.stop("%s of %s: %s".formatted(month.month(), this.forces.get(month.forceId()), message));
	}

	private static Optional<String> size(LoadedMonth month, List<MonthShape> others) {
		if (others.size() < ENOUGH_MONTHS) {
			return Optional.empty();
		}
		int usual = others.stream().map(MonthShape::incidents).sorted().toList().get(others.size() / 2);
		int now = month.incidents();
		if (Math.max(usual, now) < ENOUGH_ROWS || 2 * now >= usual && now <= 2 * usual) {
			return Optional.empty();
		}
		return Optional.of("%s the usual rows, %,d where %,d are usual"
			.formatted((now < usual) ? "less than half" : "more than double", now, usual));
	}

	private static Optional<String> unplaced(LoadedMonth month, List<MonthShape> others) {
		Optional<Double> usual = share(others, MonthRows::unplaced);
		double now = share(month.rows(), MonthRows::unplaced);
		return usual.filter((share) -> month.rows().kept() >= ENOUGH_ROWS && now > share + JUMP && now > 2 * share)
			.map((share) -> "%.0f%% of the rows have no place, where %.0f%% are usual".formatted(100 * now,
					100 * share));
	}

	private static Optional<String> outside(LoadedMonth month, List<MonthShape> others) {
		double usual = share(others, MonthRows::outside).orElse(0.0);
		double now = share(month.rows(), MonthRows::outside);
		if (month.rows().kept() < ENOUGH_ROWS || now <= MOST_OUTSIDE || now <= usual + JUMP) {
			return Optional.empty();
		}
		return Optional.of("%.0f%% of the rows are outside the area served".formatted(100 * now));
	}

	private static Optional<Double> share(List<MonthShape> months, ToIntFunction<MonthRows> part) {
		List<MonthRows> known = months.stream().map(MonthShape::rows).filter(Objects::nonNull).toList();
		long kept = known.stream().mapToLong(MonthRows::kept).sum();
		return (kept == 0) ? Optional.empty() : Optional.of(known.stream().mapToInt(part).sum() / (double) kept);
	}

	private static double share(MonthRows rows, ToIntFunction<MonthRows> part) {
		return (rows.kept() == 0) ? 0 : part.applyAsInt(rows) / (double) rows.kept();
	}

}
