package org.saferschools.patrol.web;

import java.util.Optional;

import jakarta.validation.Valid;
import org.saferschools.patrol.OfferedStops;
import org.saferschools.patrol.Patrol;
import org.saferschools.patrol.PatrolService;
import org.saferschools.patrol.PatrolTarget;
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
 * Plans a patrol.
 */
@Controller
@RequestMapping("/patrols/new")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class NewPatrolController {

	private static final String PAGE = "patrol/new";

	private final PatrolService patrols;

	private final NewPatrolPage page;

	NewPatrolController(PatrolService patrols, NewPatrolPage page) {
		this.patrols = patrols;
		this.page = page;
	}

	@GetMapping
	String form(PatrolAddress address, Model model) {
		if (address.school() == null) {
			return "redirect:/patrols";
		}
		PatrolTarget target = address.target();
		OfferedStops offered = this.patrols.offered(target);
		model.addAttribute("form", this.page.fresh(target, offered));
		this.page.fill(model, target, offered);
		return PAGE;
	}

	@PostMapping
	String plan(PatrolAddress address, @Valid @ModelAttribute("form") PatrolForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		PatrolTarget target = address.target();
		if (!errors.hasErrors()) {
			Optional<Patrol> planned = planned(form, target, errors);
			if (planned.isPresent()) {
				Flash.success(redirect, "Patrol planned");
				return "redirect:/patrols/" + planned.get().activity().id();
			}
		}
		this.page.fill(model, target, this.patrols.offered(target));
		return PAGE;
	}

	private Optional<Patrol> planned(PatrolForm form, PatrolTarget target, BindingResult errors) {
		try {
			return Optional.of(this.patrols.plan(form.toCommand(target)));
		}
		catch (RuleException refused) {
			Refusals.show(refused, errors);
			return Optional.empty();
		}
	}

}
