package org.saferschools.hotspot.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.saferschools.hotspot.CellHindsight;
import org.saferschools.hotspot.HotspotScorecardService;
import org.saferschools.hotspot.PastChoice;
import org.saferschools.web.CsvDownload;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How right hotspots would have been.
 */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
class HotspotScorecardController {

	private static final int USUAL = 2;

	private final HotspotScorecardService scorecards;

	HotspotScorecardController(HotspotScorecardService scorecards) {
		this.scorecards = scorecards;
	}

	@GetMapping("/hotspots/scorecard")
	String show(@RequestParam(defaultValue = "2") int top, Model model) {
		model.addAttribute("card", this.scorecards.card().orElse(null));
		model.addAttribute("percents", CellHindsight.PERCENTS);
		model.addAttribute("percent", CellHindsight.PERCENTS.contains(top) ? top : USUAL);
		return "hotspot/scorecard";
	}

	@GetMapping("/hotspots/scorecard.csv")
	void download(HttpServletResponse response) throws IOException {
		try (CsvDownload csv = CsvDownload.to(response, "hotspot-scorecard.csv", "Known to", "Until", "Robberies",
				"Area (%)", "Cells", "Hit rate, targeted", "Hit rate, plain count", "Hit rate, perfect",
				"PAI, targeted", "PAI, plain count", "PAI, perfect", "PEI, targeted", "PEI, plain count")) {
			this.scorecards.card()
				.ifPresent(
						(card) -> card.past().forEach((past) -> past.tops().forEach((top) -> csv.row(row(past, top)))));
		}
	}

	private static Object[] row(PastChoice past, PastChoice.Top top) {
		return new Object[] { past.known(), past.until(), past.robberies(), top.percent(), top.cells(),
				number(top.hit()), number(top.plain()), number(top.perfect()), number(top.pai()),
				number(top.plainPai()), number(top.perfectPai()), number(top.pei()), number(top.plainPei()) };
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.6f", value);
	}

}
