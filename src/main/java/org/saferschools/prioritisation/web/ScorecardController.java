package org.saferschools.prioritisation.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.saferschools.prioritisation.ScoreSheet;
import org.saferschools.prioritisation.Scorecard;
import org.saferschools.prioritisation.ScorecardService;
import org.saferschools.prioritisation.ScoredSet;
import org.saferschools.prioritisation.forecast.Hindsight;
import org.saferschools.prioritisation.forecast.PastForecast;
import org.saferschools.shared.NotFoundException;
import org.saferschools.web.CsvDownload;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How right the ranking would have been.
 */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL', 'ADMIN')")
class ScorecardController {

	private static final int USUAL_TOP = 10;

	private final ScorecardService scorecards;

	ScorecardController(ScorecardService scorecards) {
		this.scorecards = scorecards;
	}

	@GetMapping("/prioritisation/scorecard")
	String show(@RequestParam(required = false) Long run, @RequestParam(required = false) ScoredSet set,
			@RequestParam(required = false) Integer radius, @RequestParam(defaultValue = "10") int top, Model model) {
		Scorecard card = card(run).orElse(null);
		ScoredSet shown = (set != null) ? set : ScoredSet.SECONDARY;
		int percent = Hindsight.TOP_PERCENTS.contains(top) ? top : USUAL_TOP;
		ScoreSheet sheet = (card != null) ? card.sheet(shown, radius).orElse(null) : null;
		model.addAttribute("card", card);
		model.addAttribute("sets", ScoredSet.values());
		model.addAttribute("set", shown);
		model.addAttribute("percents", Hindsight.TOP_PERCENTS);
		model.addAttribute("percent", percent);
		model.addAttribute("sheet", sheet);
		if (sheet != null && sheet.judged()) {
			model.addAttribute("chart", EfficiencyChart.of(card, sheet, percent));
		}
		return "prioritisation/scorecard";
	}

	@GetMapping("/prioritisation/scorecard.csv")
	void download(@RequestParam(required = false) Long run, HttpServletResponse response) throws IOException {
		Scorecard card = card(run).orElseThrow(() -> new NotFoundException("No ranking is published yet"));
		try (CsvDownload csv = CsvDownload.to(response, "scorecard-run-%d.csv".formatted(card.runId()), header())) {
			card.sheets().forEach((sheet) -> sheet.past().forEach((past) -> csv.row(row(card, sheet, past))));
		}
	}

	private Optional<Scorecard> card(Long run) {
		return (run != null) ? Optional.of(this.scorecards.of(run)) : this.scorecards.published();
	}

	private static String[] header() {
		List<String> header = new ArrayList<>(List.of("Run", "Schools", "Radius (m)", "Crime known to", "Foreseen from",
				"Foreseen to", "Schools judged", "Half-life (months)", "Dispersion"));
		Hindsight.TOP_PERCENTS.forEach((percent) -> Collections.addAll(header, "Top %d%%: schools".formatted(percent),
				"Top %d%%: caught, forecast".formatted(percent), "Top %d%%: caught, plain count".formatted(percent),
				"Top %d%%: caught, perfect".formatted(percent), "Top %d%%: PEI, forecast".formatted(percent),
				"Top %d%%: PEI, plain count".formatted(percent), "Top %d%%: PEI, difference".formatted(percent)));
		Collections.addAll(header, "Deviance, forecast", "Deviance, plain count", "Deviance ratio",
				"90% intervals that held", "Kendall's tau to the month before", "Expected", "Came",
				"Expected over came");
		return header.toArray(String[]::new);
	}

	private static Object[] row(Scorecard card, ScoreSheet sheet, PastForecast past) {
		List<Object> row = new ArrayList<>(
				List.of(card.runId(), sheet.set().description(), sheet.radius(), card.origin(past), card.from(past),
						card.to(past), past.places(), past.parameters().halfLife(), past.parameters().dispersion()));
		past.tops()
			.forEach((top) -> Collections.addAll(row, top.places(), number(top.caught()), number(top.plain()),
					number(top.perfect()), number(top.pei()), number(top.plainPei()), number(top.gain())));
		Collections.addAll(row, number(past.deviance()), number(past.plainDeviance()), number(past.devianceRatio()),
				number(past.coverage()), number(past.tau()), number(past.expected()), number(past.came()),
				number(past.expectedRatio()));
		return row.toArray();
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6f", value);
	}

}
