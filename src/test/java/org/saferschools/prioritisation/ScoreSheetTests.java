package org.saferschools.prioritisation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saferschools.prioritisation.ScoreLine.Standing;
import org.saferschools.prioritisation.forecast.ForecastParameters;
import org.saferschools.prioritisation.forecast.PastForecast;
import org.saferschools.prioritisation.forecast.PastForecast.Top;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreSheetTests {

	@Test
	void theVerdictSaysInHowManyMonthsThePlainCountWouldHaveBeenBetter() {
		ScoreLine line = line("Caught by the top 10%", sheet(past(0.8, 0.9, 1, 0.9), past(0.9, 0.7, 1, 0.9)));
		assertThat(line.forecast()).isEqualTo("85.0%");
		assertThat(line.plain()).isEqualTo("80.0%");
		assertThat(line.verdict()).isEqualTo("In 1 of 2 months the plain count would have caught more.");
		assertThat(line.standing()).isEqualTo(Standing.BETTER);
	}

	@Test
	void aForecastThatCaughtLessIsCalledWorse() {
		ScoreLine line = line("Caught by the top 10%", sheet(past(0.8, 0.9, 1, 0.9)));
		assertThat(line.verdict()).isEqualTo("In 1 of 1 month the plain count would have caught more.");
		assertThat(line.standing()).isEqualTo(Standing.WORSE);
	}

	@Test
	void aDevianceAboveThePlainCountsIsCalledWorse() {
		ScoreLine line = line("Poisson deviance", sheet(past(0.8, 0.8, 1.25, 0.9)));
		assertThat(line.verdict())
			.isEqualTo("1.25 of the plain count’s: the forecast’s numbers are no closer. In 1 of 1 month the plain "
					+ "count’s were closer.");
		assertThat(line.standing()).isEqualTo(Standing.WORSE);
	}

	@Test
	void intervalsThatHoldTooFewAreCalledTooNarrow() {
		assertThat(line("Intervals that held", sheet(past(0.8, 0.8, 1, 0.84))).verdict()).startsWith("Too narrow");
		assertThat(line("Intervals that held", sheet(past(0.8, 0.8, 1, 0.9))).standing()).isEqualTo(Standing.AS_MEANT);
		assertThat(line("Intervals that held", sheet(past(0.8, 0.8, 1, 0.97))).verdict()).startsWith("Too wide");
	}

	@Test
	void aFigureThatNoMonthHasIsADash() {
		ScoreLine line = line("Kendall’s tau, month to month", sheet(past(0.8, 0.8, 1, 0.9)));
		assertThat(line.forecast()).isEqualTo("–");
		assertThat(line.verdict()).isEqualTo("There is no month before to compare with.");
	}

	@Test
	void withoutAPastMonthThereIsNothingToSay() {
		assertThat(sheet().lines()).isEmpty();
	}

	private static ScoreLine line(String figure, ScoreSheet sheet) {
		return sheet.lines().stream().filter((line) -> line.figure().equals(figure)).findFirst().orElseThrow();
	}

	private static ScoreSheet sheet(PastForecast... past) {
		return new ScoreSheet(ScoredSet.SECONDARY, 800, 548, List.of(past));
	}

	private static PastForecast past(double caught, double plain, double devianceRatio, double coverage) {
		List<Top> tops = List.of(2, 5, 10, 20)
			.stream()
			.map((percent) -> new Top(percent, 10, caught, plain, 1))
			.toList();
		return new PastForecast(12, ForecastParameters.USUAL, 548, 1000, 1040, tops, devianceRatio * 2, 2, coverage,
				Double.NaN);
	}

}
