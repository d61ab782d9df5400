package org.saferschools.prioritisation.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.saferschools.incident.MonthWindow;
import org.saferschools.prioritisation.RobberyScope;
import org.saferschools.prioritisation.RunState;
import org.saferschools.prioritisation.ScoreSheet;
import org.saferschools.prioritisation.Scorecard;
import org.saferschools.prioritisation.ScorecardService;
import org.saferschools.prioritisation.ScoredSet;
import org.saferschools.prioritisation.forecast.ForecastParameters;
import org.saferschools.prioritisation.forecast.PastForecast;
import org.saferschools.prioritisation.forecast.PastForecast.Top;
import org.saferschools.web.DataWarnings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ScorecardController.class)
@WithMockUser(username = "priya.nair", roles = "CENTRAL")
class ScorecardPagesTests {

	@Autowired
	private MockMvcTester web;

	@MockitoBean
	private ScorecardService scorecards;

	@MockitoBean
	private DataWarnings warnings;

	@Test
	void beforeTheFirstRankingThePageSaysSo() {
		given(this.scorecards.published()).willReturn(Optional.empty());
		assertThat(this.web.get().uri("/prioritisation/scorecard")).hasStatusOk()
			.bodyText()
			.contains("No ranking is published yet.")
			.doesNotContain("scorecard.csv");
	}

	@Test
	void everyFigureStandsWithItsDefinitionAndAVerdictThatMayBeUnfavourable() {
		given(this.scorecards.published()).willReturn(Optional.of(card(past(12, 0.38), past(13, 0.35))));
		assertThat(this.web.get().uri("/prioritisation/scorecard")).hasStatusOk()
			.bodyText()
			.contains("crime of June 2023 to May 2025", "Mean over 2 past months",
					"In 1 of 2 months the plain count would have caught more.", "turned out to have most",
					"0.93 of the plain count’s", "It should be 90 in 100.", "May 2024", "55 of 548", "+0.6",
					"Children report about one theft in eight", "Catchments overlap", "class=\"app-lines__line\"",
					", as the ranking counts.")
			.doesNotContain("style=");
	}

	@Test
	void anotherRadiusSetAndShareCanBeAskedFor() {
		given(this.scorecards.of(7)).willReturn(card(past(12, 0.38)));
		assertThat(this.web.get().uri("/prioritisation/scorecard?run=7&set=PHASES&radius=400&top=2")).hasStatusOk()
			.bodyText()
			.contains("Schools of phase secondary, all-through and 16 plus", "What the top 2% caught",
					"half of what the ranking counts.");
	}

	@Test
	void tooLittleHistorySaysWhatIsMissing() {
		given(this.scorecards.published()).willReturn(Optional.of(card()));
		assertThat(this.web.get().uri("/prioritisation/scorecard")).hasStatusOk()
			.bodyText()
			.contains("There is too little history to judge by.", "15 months in a row", "Import more months")
			.doesNotContain("<polyline");
	}

	@Test
	void aRunWithoutFiguresSaysWhy() {
		given(this.scorecards.of(3)).willReturn(new Scorecard(3, RunState.SUPERSEDED, window(), RobberyScope.ALL,
				List.of(), Optional.empty(), Optional.of("No robberies were loaded when run 3 was made.")));
		assertThat(this.web.get().uri("/prioritisation/scorecard?run=3")).hasStatusOk()
			.bodyText()
			.contains("No robberies were loaded when run 3 was made.");
	}

	@Test
	void theDownloadHasEveryMonthOfEverySet() {
		given(this.scorecards.published()).willReturn(Optional.of(card(past(12, 0.38), past(13, 0.35))));
		assertThat(this.web.get().uri("/prioritisation/scorecard.csv")).hasStatusOk()
			.bodyText()
			.contains("PEI, forecast", "2024-05,2024-06,2024-08,548,18.0,0.03", "0.930000")
			.hasLineCount(1 + 2 * 6);
	}

	private static Scorecard card(PastForecast... past) {
		List<ScoreSheet> sheets = List.of(800, 400)
			.stream()
			.flatMap((radius) -> List.of(ScoredSet.values())
				.stream()
				.map((set) -> new ScoreSheet(set, radius, 548, List.of(past))))
			.toList();
		return new Scorecard(7, RunState.PUBLISHED, window(), RobberyScope.ALL, sheets,
				Optional.of(new Scorecard.Found(Instant.parse("2025-06-20T09:00:00Z"), "0.1.0, code 3f2a")),
				Optional.empty());
	}

	private static MonthWindow window() {
		return new MonthWindow(YearMonth.of(2025, 5), 24);
	}

	private static PastForecast past(int until, double caught) {
		List<Top> tops = List.of(2, 5, 10, 20)
			.stream()
			.map((percent) -> new Top(percent, 55, caught, 0.3775, 0.4))
			.toList();
		return new PastForecast(until, ForecastParameters.USUAL, 548, 8911, 9120, tops, 1.86, 2, 0.9, Double.NaN);
	}

}
