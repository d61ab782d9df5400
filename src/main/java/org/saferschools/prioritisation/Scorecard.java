package org.saferschools.prioritisation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.saferschools.incident.MonthWindow;
import org.saferschools.prioritisation.forecast.Forecast;
import org.saferschools.prioritisation.forecast.Hindsight;
import org.saferschools.prioritisation.forecast.PastForecast;

/**
 * How right a run's forecasts would have been at past months, found from its own inputs.
 *
 * @param runId the run's number
 * @param state how far the run has come
 * @param window the months of crime that the run knows
 * @param scope which robberies it counts
 * @param sheets one for each set of schools and radius
 * @param found when the figures were found, and by which code; empty where they couldn't
 * be
 * @param missing why there are no figures at all; empty where there are
 */
public record Scorecard(long runId, RunState state, MonthWindow window, RobberyScope scope, List<ScoreSheet> sheets,
		Optional<Found> found, Optional<String> missing) {

	/** The radii that were judged, the run's own first. */
	public List<Integer> radii() {
		return this.sheets.stream().map(ScoreSheet::radius).distinct().sorted((one, other) -> other - one).toList();
	}

	/**
	 * One sheet.
	 * @param set which schools
	 * @param radius metres; the run's own where there is no sheet of this one
	 */
	public Optional<ScoreSheet> sheet(ScoredSet set, Integer radius) {
		List<Integer> radii = radii();
		return this.sheets.stream()
			.filter((sheet) -> sheet.set() == set
					&& sheet.radius() == ((radius != null && radii.contains(radius)) ? radius : radii.get(0)))
			.findFirst();
	}

	/** The last month that was known when a past forecast would have been made. */
	public YearMonth origin(PastForecast past) {
		return this.window.month(past.until() - 1);
	}

	/** The first month that a past forecast foresaw. */
	public YearMonth from(PastForecast past) {
		return origin(past).plusMonths(1);
	}

	/** The last month that a past forecast foresaw. */
	public YearMonth to(PastForecast past) {
		return origin(past).plusMonths(Forecast.MONTHS);
	}

	/** How many months in a row must be known before a forecast can be judged. */
	public int monthsNeeded() {
		return Hindsight.YEAR + Forecast.MONTHS;
	}

	/**
	 * How figures came about.
	 *
	 * @param at when they were found
	 * @param codeVersion which build of the product found them
	 */
	public record Found(Instant at, String codeVersion) {
	}

}
