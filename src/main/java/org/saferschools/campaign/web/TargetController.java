package org.saferschools.campaign.web;

import java.util.List;

import org.saferschools.campaign.CampaignPlanning;
import org.saferschools.campaign.TargetChoice;
import org.saferschools.campaign.TargetChoiceService;
import org.saferschools.hotspot.Hotspot;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;
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
 * The central team chooses where a campaign is.
 */
@Controller
@RequestMapping("/campaigns/{campaignId}/areas")
@PreAuthorize("hasRole('CENTRAL')")
class TargetController {

	private final TargetChoiceService choices;

	private final CampaignPlanning planning;

	private final Formats formats;

	TargetController(TargetChoiceService choices, CampaignPlanning planning, Formats formats) {
		this.choices = choices;
		this.planning = planning;
		this.formats = formats;
	}

	@GetMapping
	String ask(@PathVariable long campaignId, @RequestParam(required = false) Long set, Model model) {
		TargetChoice choice = this.choices.of(campaignId, set);
		model.addAttribute("form", TargetForm.from(choice));
		return page(choice, model);
	}

	@PostMapping
	String choose(@PathVariable long campaignId, @ModelAttribute("form") TargetForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		try {
			this.planning.target(campaignId, form.getVersion(), form.toCommand());
			Flash.success(redirect, "Areas of the campaign saved");
			return "redirect:/campaigns/" + campaignId;
		}
		catch (RuleException refused) {
			Refusals.show(refused, errors);
		}
		return page(this.choices.of(campaignId, form.getSetId()), model);
	}

	private String page(TargetChoice choice, Model model) {
		model.addAttribute("choice", choice);
		model.addAttribute("sets",
				choice.sets().stream().map((set) -> Choice.of(set.set().id(), set.inWords())).toList());
		model.addAttribute("hotspots", choice.hotspots().stream().map(this::hotspot).toList());
		model.addAttribute("boroughs", boroughs(choice));
		return "campaign/areas";
	}

	private Choice hotspot(Hotspot hotspot) {
		return Choice.of(hotspot.id(), "%d. %s".formatted(hotspot.number(), hotspot.title()))
			.withHint(this.formats.count(hotspot.robberies(), "robbery", "robberies")
					+ (hotspot.isSignificant() ? ", more than chance" : ""));
	}

	private static List<Choice> boroughs(TargetChoice choice) {
		return choice.boroughs().stream().map((borough) -> Choice.of(borough.code(), borough.name())).toList();
	}

}
