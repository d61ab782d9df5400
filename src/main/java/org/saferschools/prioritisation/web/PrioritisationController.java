package org.saferschools.prioritisation.web;

import java.util.List;

import org.saferschools.prioritisation.RunReports;
import org.saferschools.prioritisation.RunService;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.prioritisation.WeightsService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the ranking is made from, and for the central team the making of the next one.
 */
@Controller
class PrioritisationController {

	private final RunReports reports;

	private final RunService runs;

	private final WeightsService weights;

	private final ServiceStandards standards;

	private final CurrentUser currentUser;

	private final Formats formats;

	PrioritisationController(RunReports reports, RunService runs, WeightsService weights, ServiceStandards standards,
			CurrentUser currentUser, Formats formats) {
		this.reports = reports;
		this.runs = runs;
		this.weights = weights;
		this.standards = standards;
		this.currentUser = currentUser;
		this.formats = formats;
	}

	@GetMapping("/prioritisation")
	@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR', 'ADMIN')")
	String overview(Model model) {
		boolean decides = this.currentUser.is(Role.CENTRAL);
		if (decides) {
			model.addAttribute("form", new DraftForm());
		}
		return page(decides, model);
	}

	@PostMapping("/prioritisation/runs")
	@PreAuthorize("hasRole('CENTRAL')")
	String draft(@ModelAttribute("form") DraftForm form, BindingResult errors, RedirectAttributes redirect,
			Model model) {
		if (errors.hasErrors()) {
			return page(true, model);
		}
		try {
			long run = this.runs.draft(form.getAsOf(), form.getScope());
			Flash.success(redirect, "Run " + run + " is made. Nobody works on it until it is published.");
			return "redirect:/prioritisation/runs/" + run;
		}
		catch (RuleException refused) {
			errors.rejectValue("asOf", refused.code(), refused.getMessage());
			return page(true, model);
		}
	}

	private String page(boolean decides, Model model) {
		model.addAttribute("decides", decides);
		model.addAttribute("published", this.reports.published().orElse(null));
		model.addAttribute("weights", this.weights.latest());
		model.addAttribute("proposal", this.weights.open().orElse(null));
		model.addAttribute("me", this.currentUser.username());
		model.addAttribute("missing", this.reports.missing());
		model.addAttribute("standards", this.standards.all());
		if (decides) {
			model.addAttribute("months", months());
			model.addAttribute("scopes",
					this.reports.scopes().stream().map((scope) -> Choice.of(scope, scope.label())).toList());
			model.addAttribute("drafts", this.reports.drafts());
			model.addAttribute("history", this.reports.history());
		}
		return "prioritisation/overview";
	}

	private List<Choice> months() {
		return this.reports.months().stream().map((month) -> Choice.of(month, this.formats.month(month))).toList();
	}

}
