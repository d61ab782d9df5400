package org.saferschools.plan.web;

import jakarta.validation.Valid;

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

import org.saferschools.plan.PlanAmendService;
import org.saferschools.plan.PlanBoard;
import org.saferschools.plan.TermPlanService;
import org.saferschools.plan.TermRef;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
import org.saferschools.web.Refusals;

/**
 * Shows one school's plan of a term and records that the school agreed to it.
 */
@Controller
@RequestMapping("/plan/schools/{urn}")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class SchoolPlanController {

	private final TermPlanService plans;

	private final PlanAmendService amendments;

	private final PlanFrame frame;

	SchoolPlanController(TermPlanService plans, PlanAmendService amendments, PlanFrame frame) {
		this.plans = plans;
		this.amendments = amendments;
		this.frame = frame;
	}

	@GetMapping
	String show(@PathVariable Urn urn, @RequestParam(required = false) Integer team,
			@RequestParam(required = false) String term, Model model) {
		Integer shown = this.plans.team(team).orElse(null);
		if (shown == null) {
			return "redirect:/plan";
		}
		add(shown, this.frame.term(term), urn, model);
		model.addAttribute("form", AgreementForm.on(this.frame.today()));
		return "plan/school";
	}

	private void add(int team, Term term, Urn urn, Model model) {
		PlanBoard board = this.frame.add(team, term, model);
		model.addAttribute("school", this.plans.school(board, urn));
		model.addAttribute("amendments", this.plans.amendments(board, urn));
		model.addAttribute("roles", PlanAmendService.ROLES.stream().map((role) -> Choice.of(role, role)).toList());
	}

	@PostMapping("/agreement")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String agree(@PathVariable Urn urn, @RequestParam int team, @RequestParam String term,
			@Valid @ModelAttribute("form") AgreementForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Term chosen = this.frame.term(term);
		if (!errors.hasErrors()) {
			try {
				this.amendments.agree(team, chosen, urn, form.getRole(), form.getDay());
				Flash.success(redirect, "Agreement recorded");
				redirect.addAttribute("term", TermRef.of(chosen));
				return "redirect:/plan/schools/{urn}";
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		add(team, chosen, urn, model);
		return "plan/school";
	}

}
