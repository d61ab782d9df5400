package org.saferschools.prioritisation.web;

import java.util.List;

import jakarta.validation.Valid;
import org.saferschools.prioritisation.CapacityService;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.prioritisation.StandardsService;
import org.saferschools.prioritisation.StandardsVersion;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Flash;
import org.saferschools.web.Refusals;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What tiers are promised, what that asks of officers, and changing it.
 */
@Controller
@RequestMapping("/prioritisation/standards")
@PreAuthorize("hasRole('CENTRAL')")
class StandardsController {

	private final ServiceStandards standards;

	private final StandardsService changes;

	private final CapacityService capacity;

	StandardsController(ServiceStandards standards, StandardsService changes, CapacityService capacity) {
		this.standards = standards;
		this.changes = changes;
		this.capacity = capacity;
	}

	@GetMapping
	String show(Model model) {
		StandardsForm form = StandardsForm.from(this.standards.versions().get(0));
		model.addAttribute("form", form);
		return page(false, model);
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") StandardsForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.changes.change(form.toCommand());
				Flash.success(redirect,
						"Standards changed. Contacts, patrols and hours count from now, shares from the next run");
				return "redirect:/prioritisation/standards";
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(false, model);
	}

	@PostMapping("/fit")
	String fit(@Valid @ModelAttribute("form") StandardsForm form, BindingResult errors, Model model) {
		boolean proposed = false;
		if (!errors.hasErrors()) {
			try {
				form.propose(this.capacity.fit(form.tiers()));
				model.addAttribute("asked", this.capacity.shared(form.tiers()));
				proposed = true;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(proposed, model);
	}

	private String page(boolean proposed, Model model) {
		List<StandardsVersion> versions = this.standards.versions();
		model.addAttribute("proposed", proposed);
		model.addAttribute("versions", versions);
		model.addAttribute("capacity", this.capacity.today(versions.get(0).tiers()));
		return "prioritisation/standards";
	}

}
