package org.saferschools.campaign.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.saferschools.campaign.CampaignPage;
import org.saferschools.campaign.CampaignService;
import org.saferschools.campaign.EffectPage;
import org.saferschools.campaign.EffectService;
import org.saferschools.campaign.effect.PhaseEffect;
import org.saferschools.campaign.effect.RateRatio;
import org.saferschools.web.CsvDownload;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows campaigns, and whether they worked.
 */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
class CampaignController {

	private final CampaignService campaigns;

	private final EffectService effects;

	CampaignController(CampaignService campaigns, EffectService effects) {
		this.campaigns = campaigns;
		this.effects = effects;
	}

	@GetMapping("/campaigns")
	String list(Model model) {
		model.addAttribute("campaigns", this.campaigns.all());
		return "campaign/list";
	}

	@GetMapping("/campaigns.csv")
	void export(HttpServletResponse response) throws IOException {
		try (CsvDownload csv = CsvDownload.to(response, "campaigns.csv", "Campaign", "State", "First day", "Last day",
				"Ages", "Areas", "Schools", "Poster sites", "Budget (pounds)", "Spent (pounds)", "Reach", "Tasks",
				"Tasks done")) {
			this.campaigns.all()
				.forEach((line) -> csv.row(line.campaign().name(), line.state().label(), line.campaign().firstDay(),
						line.campaign().lastDay(), line.campaign().ageFrom() + " to " + line.campaign().ageTo(),
						line.sums().areas(), line.sums().schools(), line.sums().sites(), line.sums().budget(),
						line.sums().spent(), line.sums().reach(), line.sums().tasks(), line.sums().done()));
		}
	}

	@GetMapping("/campaigns/{campaignId}")
	String show(@PathVariable long campaignId, Model model) {
		model.addAttribute("page", this.campaigns.page(campaignId));
		return "campaign/show";
	}

	@GetMapping("/campaigns/{campaignId}/effect")
	String effect(@PathVariable long campaignId, Model model) {
		addEffect(this.effects.of(campaignId), model);
		return "campaign/effect";
	}

	@GetMapping("/campaigns/{campaignId}/report")
	String report(@PathVariable long campaignId, Model model) {
		CampaignPage page = this.campaigns.page(campaignId);
		model.addAttribute("page", page);
		addEffect(this.effects.of(campaignId), model);
		return "campaign/report";
	}

	private static void addEffect(EffectPage effect, Model model) {
		model.addAttribute("shown", effect);
		model.addAttribute("chart", IntervalChart.of(effect));
	}

	@GetMapping("/campaigns/{campaignId}/effect.csv")
	void exportEffect(@PathVariable long campaignId, HttpServletResponse response) throws IOException {
		EffectPage effect = this.effects.of(campaignId);
		try (CsvDownload csv = CsvDownload.to(response, "campaign-%d-effect.csv".formatted(campaignId), "Phase",
				"First month", "Last month", "Robberies in the areas", "In an average earlier year", "Expected",
				"Rate ratio", "Low (90%)", "High (90%)", "Dispersion", "Ring rate ratio", "Ring low (90%)",
				"Ring high (90%)", "Weighted displacement quotient", "Verdict")) {
			effect.rows().forEach((row) -> {
				PhaseEffect shown = row.shown();
				RateRatio ratio = shown.ratio().orElse(null);
				RateRatio ring = shown.ring().orElse(null);
				csv.row(row.phase().label(), row.from(), row.to(), shown.treatedNow(), shown.usual(), shown.expected(),
						(ratio != null) ? ratio.ratio() : null, (ratio != null) ? ratio.low() : null,
						(ratio != null) ? ratio.high() : null, (ratio != null) ? ratio.dispersion() : null,
						(ring != null) ? ring.ratio() : null, (ring != null) ? ring.low() : null,
						(ring != null) ? ring.high() : null, shown.displacement(), effect.effect().verdict().label());
			});
		}
	}

}
