package org.saferschools.security.web;

import jakarta.validation.Valid;

import org.saferschools.security.FirstAdministrator;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes the first administrator on an empty database; gone as soon as there is one.
 */
@Controller
@RequestMapping("/set-up")
class FirstAdministratorController {

	private final FirstAdministrator firstAdministrator;

	FirstAdministratorController(FirstAdministrator firstAdministrator) {
		this.firstAdministrator = firstAdministrator;
	}

	@GetMapping
	String form(@ModelAttribute("form") FirstAdministratorForm form) {
		refuseOnceDone();
		return "security/set-up";
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") FirstAdministratorForm form, BindingResult errors,
			RedirectAttributes redirect) {
		refuseOnceDone();
		if (errors.hasErrors()) {
			return "security/set-up";
		}
		try {
			this.firstAdministrator.create(form.getToken(), form.getUsername(), form.getDisplayName(), form.password());
		}
		catch (RuleException refused) {
			errors.rejectValue(form.fieldOf(refused), refused.code(), refused.getMessage());
			return "security/set-up";
		}
		Flash.success(redirect, "Your account is made. Sign in with it");
		return "redirect:/sign-in";
	}

	private void refuseOnceDone() {
		if (!this.firstAdministrator.isAwaited()) {
			throw new NotFoundException("The first administrator is made already");
		}
	}

}
