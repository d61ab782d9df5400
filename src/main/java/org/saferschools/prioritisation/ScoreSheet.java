package org.saferschools.prioritisation;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.saferschools.prioritisation.forecast.PastForecast;

/**
 * How right the forecasts of one set of schools would have been.
 *
 * @param set which schools
 * @param radius metres around each school
 * @param schools how many the set has
 * @param past by past month, the earliest first; empty where too few months are known
 */
public record ScoreSheet(ScoredSet set, int radius, int schools, List<PastForecast> past) {

	public ScoreSheet {
		past = List.copyOf(past);
	}

	/** Whether there was anything to judge. */
	public boolean judged() {
		return !this.past.isEmpty();
	}

	/** The mean over the months; months that don't have the figure are left out. */
	public double mean(ToDoubleFunction<PastForecast> figure) {
		return this.past.stream()
			.mapToDouble(figure)
			.filter((value) -> !Double.isNaN(value))
			.average()
			.orElse(Double.NaN);
	}

	/** In how many months something was so. */
	long months(Predicate<PastForecast> so) {
		return this.past.stream().filter(so).count();
	}

	/** What it comes to, figure by figure, with a verdict on each. */
	public List<ScoreLine> lines() {
		return ScoreLines.of(this);
	}

}
