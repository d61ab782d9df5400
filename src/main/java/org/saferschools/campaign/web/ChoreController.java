package org.saferschools.campaign.web;

import jakarta.validation.Valid;
import org.saferschools.campaign.CampaignPage;
import org.saferschools.campaign.CampaignService;
import org.saferschools.campaign.ChoreService;
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
 * The central team keeps a campaign's materials and tasks.
 */
@Controller
@RequestMapping("/campaigns/{campaignId}")
@PreAuthorize("hasRole('CENTRAL')")
class ChoreController {

	private static final String TASKS = "redirect:/campaigns/{campaignId}/tasks";

	private static final String MATERIALS = "redirect:/campaigns/{campaignId}/materials";

	private final CampaignService campaigns;

	private final ChoreService chores;

	ChoreController(CampaignService campaigns, ChoreService chores) {
		this.campaigns = campaigns;
		this.chores = chores;
	}

	@GetMapping("/tasks")
	String tasks(@PathVariable long campaignId, Model model) {
		CampaignPage page = this.campaigns.page(campaignId);
		model.addAttribute("form", TaskForm.on(page.campaign().version()));
		model.addAttribute("page", page);
		return "campaign/tasks";
	}

	@PostMapping("/tasks")
	String addTask(@PathVariable long campaignId, @Valid @ModelAttribute("form") TaskForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			model.addAttribute("page", this.campaigns.page(campaignId));
			return "campaign/tasks";
		}
		this.chores.addTask(campaignId, form.getVersion(), form.getTask(), form.getDueOn());
		Flash.success(redirect, "Task added");
		return TASKS;
	}

	@PostMapping("/tasks/{taskId}")
	String tick(@PathVariable long campaignId, @PathVariable long taskId,
			@RequestParam(defaultValue = "true") boolean done, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes redirect) {
		this.chores.tick(campaignId, version, taskId, done);
		Flash.success(redirect, done ? "Task done" : "Task open again");
		return TASKS;
	}

	@GetMapping("/materials")
	String materials(@PathVariable long campaignId, Model model) {
		CampaignPage page = this.campaigns.page(campaignId);
		model.addAttribute("form", MaterialForm.on(page.campaign().version()));
		model.addAttribute("page", page);
		return "campaign/materials";
	}

	@PostMapping("/materials")
	String addMaterial(@PathVariable long campaignId, @Valid @ModelAttribute("form") MaterialForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.chores.addMaterial(campaignId, form.getVersion(), form.getMaterial(), form.getLink());
				Flash.success(redirect, "Material added");
				return MATERIALS;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		model.addAttribute("page", this.campaigns.page(campaignId));
		return "campaign/materials";
	}

	@PostMapping("/materials/{materialId}/remove")
	String removeMaterial(@PathVariable long campaignId, @PathVariable long materialId,
			@RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		this.chores.removeMaterial(campaignId, version, materialId);
		Flash.success(redirect, "Material taken out");
		return MATERIALS;
	}

}
