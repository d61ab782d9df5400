package org.saferschools.prioritisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.saferschools.prioritisation.ScoreLine.Standing;
import org.saferschools.prioritisation.forecast.Hindsight;
import org.saferschools.prioritisation.forecast.PastForecast;

/**
 * The figures of a scorecard in words. What is against the forecast is said as plainly as
 * what is for it.
 */
final class ScoreLines {

	/** Shares closer than this are called alike: a tenth of a point. */
	private static final double ALIKE = 0.001;

	/** Deviances closer than this part of each other are called alike. */
	private static final double ALIKE_DEVIANCE = 0.005;

	/**
	 * An interval that is to hold 90 of 100 should on average hold from this share on.
	 */
	private static final double FEWEST_HELD = 0.87;

	private static final double MOST_HELD = 0.93;

	/** Within a twentieth the total is called about right. */
	private static final double CLOSE = 0.05;

	private final ScoreSheet sheet;

	private ScoreLines(ScoreSheet sheet) {
		this.sheet = sheet;
	}

	static List<ScoreLine> of(ScoreSheet sheet) {
		if (!sheet.judged()) {
			return List.of();
		}
		ScoreLines lines = new ScoreLines(sheet);
		List<ScoreLine> all = new ArrayList<>();
		Hindsight.TOP_PERCENTS.forEach((percent) -> all.add(lines.efficiency(percent)));
		all.addAll(List.of(lines.deviance(), lines.coverage(), lines.steadiness(), lines.total()));
		return all;
	}

	private ScoreLine efficiency(int percent) {
		double forecast = this.sheet.mean((past) -> past.top(percent).pei());
		double plain = this.sheet.mean((past) -> past.top(percent).plainPei());
		long more = this.sheet.months((past) -> past.top(percent).gain() < -1e-9);
		return new ScoreLine("Caught by the top %d%%".formatted(percent),
				"Robberies near the first %d in 100 schools, over those near as many schools that turned out to have most (prediction efficiency index); 100%% is a perfect choice."
					.formatted(percent),
				percent(forecast), percent(plain), plainCaughtMore(more), standing(forecast - plain, ALIKE));
	}

	private String plainCaughtMore(long months) {
		int all = this.sheet.past().size();
		return (months == 0) ? "In none of %s would the plain count have caught more.".formatted(months(all))
				: "In %d of %s the plain count would have caught more.".formatted(months, months(all));
	}

	private ScoreLine deviance() {
		double forecast = this.sheet.mean(PastForecast::deviance);
		double plain = this.sheet.mean(PastForecast::plainDeviance);
		double ratio = this.sheet.mean(PastForecast::devianceRatio);
		return new ScoreLine("Poisson deviance",
				"How far the numbers for all schools are from what came, beyond what shares of the total explain; 0 is perfect. Both are scaled to the total that came.",
				decimal(forecast), decimal(plain), devianceVerdict(ratio), standing(1 - ratio, ALIKE_DEVIANCE));
	}

	private String devianceVerdict(double ratio) {
		if (Double.isNaN(ratio)) {
			return "Nothing came that could be compared.";
		}
		long worse = this.sheet.months((past) -> past.devianceRatio() > 1);
		return "%.2f of the plain count’s: the forecast’s numbers are %s. In %d of %s the plain count’s were closer."
			.formatted(ratio, (ratio < 1) ? "closer" : "no closer", worse, months(this.sheet.past().size()));
	}

	private ScoreLine coverage() {
		double held = this.sheet.mean(PastForecast::coverage);
		boolean asMeant = held >= FEWEST_HELD && held <= MOST_HELD;
		String verdict = asMeant ? "About as wide as they should be."
				: (held < FEWEST_HELD) ? "Too narrow: the forecast is surer than it should be."
						: "Too wide: the forecast could be surer than it says.";
		return new ScoreLine("Intervals that held",
				"Schools where the number that came lay in the 90% interval. It should be 90 in 100.", percent(held),
				"", verdict, asMeant ? Standing.AS_MEANT : Standing.NOT_AS_MEANT);
	}

	private ScoreLine steadiness() {
		double tau = this.sheet.mean(PastForecast::tau);
		return new ScoreLine("Kendall’s tau, month to month",
				"How far the order of schools is that of the month before: 1 is the same order, 0 no likeness.",
				decimal(tau), "",
				Double.isNaN(tau) ? "There is no month before to compare with."
						: "Of 100 pairs of schools about %.1f change places from one month to the next."
							.formatted((1 - tau) / 2 * 100),
				Standing.FOR_INFORMATION);
	}

	private ScoreLine total() {
		double ratio = this.sheet.mean(PastForecast::expectedRatio);
		boolean close = Math.abs(ratio - 1) <= CLOSE;
		return new ScoreLine("Expected over came",
				"All that was expected near all schools over all that came. A robbery near several schools counts for each.",
				decimal(ratio), "", totalVerdict(ratio), close ? Standing.AS_MEANT : Standing.NOT_AS_MEANT);
	}

	private String totalVerdict(double ratio) {
		if (Double.isNaN(ratio)) {
			return "Nothing came.";
		}
		double lowest = this.sheet.past().stream().mapToDouble(PastForecast::expectedRatio).min().orElseThrow();
		double highest = this.sheet.past().stream().mapToDouble(PastForecast::expectedRatio).max().orElseThrow();
		return "On average %.0f%% %s than came; from %.2f to %.2f of it in single months."
			.formatted(Math.abs(ratio - 1) * 100, (ratio >= 1) ? "more" : "less", lowest, highest);
	}

	private static Standing standing(double better, double alike) {
		return (Math.abs(better) <= alike || Double.isNaN(better)) ? Standing.ALIKE
				: (better > 0) ? Standing.BETTER : Standing.WORSE;
	}

	private static String months(int number) {
		return (number == 1) ? "1 month" : number + " months";
	}

	private static String percent(double share) {
		return Double.isNaN(share) ? "–" : String.format(Locale.UK, "%.1f%%", share * 100);
	}

	private static String decimal(double number) {
		return Double.isNaN(number) ? "–" : String.format(Locale.UK, "%.2f", number);
	}

}
