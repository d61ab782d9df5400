package org.saferschools.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.activity.ActivityCatalogue;
import org.saferschools.campaign.CampaignPage;
import org.saferschools.campaign.CampaignPlanning;
import org.saferschools.campaign.CampaignService;
import org.saferschools.campaign.Site;
import org.saferschools.campaign.Target;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The central team chooses poster sites in the areas, and schools whose pupils come by.
 */
@Controller
@RequestMapping("/campaigns/{campaignId}")
@PreAuthorize("hasRole('CENTRAL')")
class PartnerController {

	private static final String BACK = "redirect:/campaigns/{campaignId}";

	private final CampaignService campaigns;

	private final CampaignPlanning planning;

	private final ActivityCatalogue catalogue;

	private final Formats formats;

	PartnerController(CampaignService campaigns, CampaignPlanning planning, ActivityCatalogue catalogue,
			Formats formats) {
		this.campaigns = campaigns;
		this.planning = planning;
		this.catalogue = catalogue;
		this.formats = formats;
	}

	@GetMapping("/posters")
	String posterForm(@PathVariable long campaignId, Model model) {
		CampaignPage page = this.campaigns.page(campaignId);
		model.addAttribute("form", PosterForm.from(page));
		return posters(page, model);
	}

	@PostMapping("/posters")
	String hang(@PathVariable long campaignId, @ModelAttribute("form") PosterForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		try {
			this.planning.hangPosters(campaignId, form.getVersion(), form.getSites());
			Flash.success(redirect,
					this.formats.count(form.getSites().size(), "poster site", "poster sites") + " saved");
			return BACK;
		}
		catch (RuleException refused) {
			Refusals.show(refused, errors);
		}
		return posters(this.campaigns.page(campaignId), model);
	}

	private String posters(CampaignPage page, Model model) {
		Map<Long, String> areas = page.targets().stream().collect(Collectors.toMap(Target::id, Target::name));
		model.addAttribute("page", page);
		model.addAttribute("sites",
				this.campaigns.sites(page.campaign().id())
					.stream()
					.map((Site site) -> Choice.of(site.key(), site.name())
						.withHint("%s, %s".formatted(site.kind().label(), areas.get(site.targetId()))))
					.toList());
		return "campaign/posters";
	}

	@GetMapping("/schools")
	String schoolForm(@PathVariable long campaignId, Model model) {
		CampaignPage page = this.campaigns.page(campaignId);
		model.addAttribute("form", PartnerForm.from(page));
		return schools(page, model);
	}

	@PostMapping("/schools")
	String involve(@PathVariable long campaignId, @ModelAttribute("form") PartnerForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		try {
			this.planning.involve(campaignId, form.getVersion(), form.getSchools(), form.getWorks());
			Flash.success(redirect, this.formats.count(form.getSchools().size(), "school", "schools") + " saved");
			return BACK;
		}
		catch (RuleException refused) {
			Refusals.show(refused, errors);
		}
		return schools(this.campaigns.page(campaignId), model);
	}

	private String schools(CampaignPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("schools",
				this.campaigns.partners(page.campaign().id())
					.stream()
					.map((school) -> Choice.of(school.urn(), school.name()).withHint(school.how()))
					.toList());
		model.addAttribute("works", works());
		return "campaign/schools";
	}

	private List<Choice> works() {
		return this.catalogue.activeKinds().stream().map((kind) -> Choice.of(kind.code(), kind.name())).toList();
	}

}
