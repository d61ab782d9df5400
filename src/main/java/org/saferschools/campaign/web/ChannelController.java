package org.saferschools.campaign.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.saferschools.campaign.CampaignPage;
import org.saferschools.campaign.CampaignPlanning;
import org.saferschools.campaign.CampaignService;
import org.saferschools.campaign.Channel;
import org.saferschools.campaign.ChannelKind;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Choice;
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
 * The central team plans channels, and enters what they cost and reached.
 */
@Controller
@RequestMapping("/campaigns/{campaignId}/channels")
@PreAuthorize("hasRole('CENTRAL')")
class ChannelController {

	private static final String BACK = "redirect:/campaigns/{campaignId}";

	private final CampaignService campaigns;

	private final CampaignPlanning planning;

	ChannelController(CampaignService campaigns, CampaignPlanning planning) {
		this.campaigns = campaigns;
		this.planning = planning;
	}

	@ModelAttribute("kinds")
	List<Choice> kinds() {
		return Stream.of(ChannelKind.values()).map((kind) -> Choice.of(kind, kind.label())).toList();
	}

	@GetMapping("/new")
	String newForm(@PathVariable long campaignId, Model model) {
		CampaignPage page = this.campaigns.page(campaignId);
		model.addAttribute("form", ChannelForm.of(page.campaign()));
		return page(page, null, model);
	}

	@PostMapping("/new")
	String add(@PathVariable long campaignId, @Valid @ModelAttribute("form") ChannelForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.planning.addChannel(campaignId, form.getVersion(), form.toCommand());
				Flash.success(redirect, form.getKind().label() + " added");
				return BACK;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(this.campaigns.page(campaignId), null, model);
	}

	@GetMapping("/{channelId}")
	String editForm(@PathVariable long campaignId, @PathVariable long channelId, Model model) {
		CampaignPage page = this.campaigns.page(campaignId);
		model.addAttribute("form", ChannelForm.from(page.campaign(), channel(page, channelId)));
		return page(page, channelId, model);
	}

	@PostMapping("/{channelId}")
	String change(@PathVariable long campaignId, @PathVariable long channelId,
			@Valid @ModelAttribute("form") ChannelForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.planning.changeChannel(campaignId, form.getVersion(), channelId, form.toCommand());
				Flash.success(redirect, form.getKind().label() + " saved");
				return BACK;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(this.campaigns.page(campaignId), channelId, model);
	}

	@PostMapping("/{channelId}/remove")
	String remove(@PathVariable long campaignId, @PathVariable long channelId,
			@RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		this.planning.removeChannel(campaignId, version, channelId);
		Flash.success(redirect, "Channel taken out");
		return BACK;
	}

	private static Channel channel(CampaignPage page, long channelId) {
		return page.channels()
			.stream()
			.filter((channel) -> channel.id() == channelId)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("The campaign has no channel " + channelId));
	}

	private static String page(CampaignPage page, Long channelId, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("channelId", channelId);
		model.addAttribute("targets",
				page.targets().stream().map((target) -> Choice.of(target.id(), target.title())).toList());
		return "campaign/channel";
	}

}
