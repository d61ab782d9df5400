package org.saferschools.prioritisation.forecast;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Figures reckoned by hand on five schools.
 */
class HindsightTests {

	private static final double[] CAME = { 10, 6, 3, 1, 0 };

	private static final double[] FORECAST = { 5, 9, 2, 1, 1 };

	private static final double[] PLAIN = { 4, 1, 8, 0, 2 };

	@Test
	void theFirstOfFiveSchoolsCatchesSixOfTwentyRobberiesWhereTenCouldBe() {
		PastForecast.Top first = Hindsight.top(20, FORECAST, PLAIN, CAME);
		assertThat(first.places()).isEqualTo(1);
		assertThat(first.caught()).isEqualTo(0.3, within(1e-12));
		assertThat(first.plain()).isEqualTo(0.15, within(1e-12));
		assertThat(first.perfect()).isEqualTo(0.5, within(1e-12));
		assertThat(first.pei()).isEqualTo(0.6, within(1e-12));
		assertThat(first.plainPei()).isEqualTo(0.3, within(1e-12));
		assertThat(first.gain()).isEqualTo(0.3, within(1e-12));
	}

	@Test
	void theFirstTwoAreAPerfectChoiceInEitherOrder() {
		PastForecast.Top two = Hindsight.top(40, FORECAST, PLAIN, CAME);
		assertThat(two.pei()).isEqualTo(1, within(1e-12));
		assertThat(two.plainPei()).isEqualTo(13 / 16.0, within(1e-12));
	}

	@Test
	void aPartOfASchoolIsRoundedUpToAWholeOne() {
		assertThat(Hindsight.top(2, FORECAST, PLAIN, CAME).places()).isEqualTo(1);
		assertThat(Hindsight.top(21, FORECAST, PLAIN, CAME).places()).isEqualTo(2);
	}

	@Test
	void whereNothingCameAnyChoiceIsPerfect() {
		assertThat(Hindsight.top(20, FORECAST, PLAIN, new double[5]).pei()).isEqualTo(1);
	}

	/** 1 and 3 expected, scaled to 1.5 and 4.5, of which 2 and 4 came. */
	@Test
	void devianceIsOfExpectationsScaledToTheTotalThatCame() {
		double byHand = 2 * Math.log(2 / 1.5) + 4 * Math.log(4 / 4.5);
		assertThat(Hindsight.deviance(new double[] { 1, 3 }, new double[] { 2, 4 })).isEqualTo(byHand, within(1e-12))
			.isEqualTo(0.104232, within(1e-6));
	}

	@Test
	void aPerfectExpectationHasNoDeviance() {
		assertThat(Hindsight.deviance(new double[] { 1, 0, 2 }, new double[] { 2, 0, 4 })).isEqualTo(0, within(1e-5));
	}

	/** log(1,000,000) - log(2) and the rest adds up to 0. */
	@Test
	void whoeverExpectsNothingWhereSomethingComesPaysForIt() {
		assertThat(Hindsight.deviance(new double[] { 0, 2 }, new double[] { 1, 1 }))
			.isEqualTo(Math.log(1e6) - Math.log(2), within(1e-4));
	}

	@Test
	void everyMonthWithAYearBeforeAndATermAfterIsJudged() {
		List<PastForecast> past = Hindsight.of(steady(18));
		assertThat(past).extracting(PastForecast::until).containsExactly(12, 13, 14, 15);
		assertThat(past).allSatisfy((forecast) -> {
			assertThat(forecast.places()).isEqualTo(4);
			assertThat(forecast.came()).isEqualTo(3 * (1 + 2 + 4 + 8));
			assertThat(forecast.expectedRatio()).isEqualTo(1, within(0.1));
			assertThat(forecast.top(10).pei()).isEqualTo(1);
			assertThat(forecast.coverage()).isEqualTo(1);
		});
		assertThat(past.get(0).tau()).isNaN();
		assertThat(past.get(1).tau()).isEqualTo(1, within(1e-12));
	}

	@Test
	void fourteenMonthsAreTooFew() {
		assertThat(Hindsight.of(steady(14))).isEmpty();
		assertThat(Hindsight.of(steady(15))).hasSize(1);
	}

	@Test
	void aSchoolIsJudgedOnlyWhereItsMonthsAreKnown() {
		CrimeHistory history = steady(18);
		Arrays.fill(history.known()[3], 0, 3, false);
		assertThat(Hindsight.of(history)).extracting(PastForecast::places).containsExactly(3, 3, 3, 4);
	}

	@Test
	void aMonthOfWhichMostSchoolsLackMonthsIsLeftOut() {
		CrimeHistory history = steady(18);
		for (int school = 0; school < 3; school++) {
			Arrays.fill(history.known()[school], 0, 2, false);
		}
		assertThat(Hindsight.of(history)).extracting(PastForecast::until).containsExactly(14, 15);
	}

	/** Each month the same: 1, 2, 4 and 8 robberies near four schools. */
	private static CrimeHistory steady(int months) {
		double[] nearby = new double[4 * months];
		double[] around = new double[4 * months];
		for (int school = 0; school < 4; school++) {
			Arrays.fill(nearby, school * months, (school + 1) * months, 1 << school);
			Arrays.fill(around, school * months, (school + 1) * months, 4 << school);
		}
		double[] totals = new double[months];
		Arrays.fill(totals, 100);
		boolean[][] known = new boolean[4][months];
		for (boolean[] ofSchool : known) {
			Arrays.fill(ofSchool, true);
		}
		return new CrimeHistory(new MonthlyCounts(months, nearby), new MonthlyCounts(months, around), totals, known);
	}

}
