package org.saferschools.campaign.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.saferschools.campaign.Campaign;
import org.saferschools.campaign.CampaignPlanning;
import org.saferschools.campaign.CampaignService;
import org.saferschools.campaign.CampaignTemplate;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Flash;
import org.saferschools.web.Refusals;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The central team makes campaigns and changes them.
 */
@Controller
@RequestMapping("/campaigns")
@PreAuthorize("hasRole('CENTRAL')")
class CampaignPlanningController {

	private final CampaignService campaigns;

	private final CampaignPlanning planning;

	private final Clock clock;

	CampaignPlanningController(CampaignService campaigns, CampaignPlanning planning, Clock clock) {
		this.campaigns = campaigns;
		this.planning = planning;
		this.clock = clock;
	}

	@GetMapping("/new")
	String newForm(@RequestParam(defaultValue = "OWN") CampaignTemplate template, Model model) {
		model.addAttribute("form", CampaignForm.of(template, LocalDate.now(this.clock)));
		return "campaign/new";
	}

	@PostMapping("/new")
	String create(@Valid @ModelAttribute("form") CampaignForm form, BindingResult errors, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				long campaign = this.planning.create(form.toCommand());
				Flash.success(redirect, form.getName().strip() + " made. Choose its areas next");
				return "redirect:/campaigns/" + campaign;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return "campaign/new";
	}

	@GetMapping("/{campaignId}/edit")
	String editForm(@PathVariable long campaignId, Model model) {
		Campaign campaign = this.campaigns.page(campaignId).campaign();
		model.addAttribute("form", CampaignForm.from(campaign));
		model.addAttribute("campaign", campaign);
		return "campaign/edit";
	}

	@PostMapping("/{campaignId}/edit")
	String change(@PathVariable long campaignId, @Valid @ModelAttribute("form") CampaignForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.planning.change(campaignId, form.getVersion(), form.toCommand());
				Flash.success(redirect, form.getName().strip() + " changed");
				return "redirect:/campaigns/" + campaignId;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		model.addAttribute("campaign", this.campaigns.page(campaignId).campaign());
		return "campaign/edit";
	}

}
