package org.saferschools.prioritisation.web;

import org.saferschools.prioritisation.RunReports;
import org.saferschools.prioritisation.WeightsService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The weights that hold, those that held, and what is proposed.
 */
@Controller
@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR', 'ADMIN')")
class WeightsController {

	private final WeightsService weights;

	private final RunReports reports;

	private final CurrentUser currentUser;

	WeightsController(WeightsService weights, RunReports reports, CurrentUser currentUser) {
		this.weights = weights;
		this.reports = reports;
		this.currentUser = currentUser;
	}

	@GetMapping("/prioritisation/weights")
	String show(Model model) {
		model.addAttribute("versions", this.weights.versions());
		model.addAttribute("proposal", this.weights.open().orElse(null));
		model.addAttribute("declined", this.weights.declined());
		model.addAttribute("published", this.reports.published().orElse(null));
		model.addAttribute("central", this.currentUser.is(Role.CENTRAL));
		model.addAttribute("tries", !this.currentUser.is(Role.ADMIN));
		model.addAttribute("me", this.currentUser.username());
		return "prioritisation/weights";
	}

}
