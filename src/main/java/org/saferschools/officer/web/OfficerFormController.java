package org.saferschools.officer.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.validation.Valid;

import org.saferschools.officer.OfficerRegisterService;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;

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
 * Adds and changes officers.
 */
@Controller
@RequestMapping("/officers")
@PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
class OfficerFormController {

	private static final String NEW = "officer/officer-new";

	private static final String EDIT = "officer/officer-edit";

	private final OfficerRegisterService register;

	private final Choices choices;

	OfficerFormController(OfficerRegisterService register, Choices choices) {
		this.register = register;
		this.choices = choices;
	}

	@ModelAttribute("ranks")
	List<Choice> ranks() {
		return this.choices.ranks();
	}

	@GetMapping("/new")
	String newForm(Model model) {
		List<Choice> teams = offerPostings(model);
		model.addAttribute("form", NewOfficerForm.in(teams, this.choices.today()));
		return NEW;
	}

	@PostMapping("/new")
	String add(@Valid @ModelAttribute("form") NewOfficerForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		AtomicLong id = new AtomicLong();
		if (!Attempt.succeeds(errors, NewOfficerForm::fieldOf,
				() -> id.set(this.register.add(form.toOfficer(), form.teamId(), form.toPosting())))) {
			offerPostings(model);
			return NEW;
		}
		Flash.success(redirect, "Officer added");
		return "redirect:/officers/" + id;
	}

	@GetMapping("/{officerId}/edit")
	String editForm(@PathVariable long officerId, Model model) {
		var officer = this.register.getToChange(officerId);
		model.addAttribute("label", officer.label());
		model.addAttribute("form", OfficerForm.from(officer));
		return EDIT;
	}

	@PostMapping("/{officerId}/edit")
	String change(@PathVariable long officerId, @Valid @ModelAttribute("form") OfficerForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, OfficerForm::fieldOf,
				() -> this.register.change(officerId, form.getVersion(), form.toCommand()))) {
			model.addAttribute("label", this.register.getToChange(officerId).label());
			return EDIT;
		}
		Flash.success(redirect, "Officer changed");
		return "redirect:/officers/" + officerId;
	}

	private List<Choice> offerPostings(Model model) {
		List<Choice> teams = this.choices.keptTeams();
		model.addAttribute("teams", teams);
		model.addAttribute("kinds", this.choices.kinds());
		return teams;
	}

}
