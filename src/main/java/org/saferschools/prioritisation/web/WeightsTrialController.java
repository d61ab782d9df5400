package org.saferschools.prioritisation.web;

import org.saferschools.prioritisation.WeightChange;
import org.saferschools.prioritisation.Weights;
import org.saferschools.prioritisation.WeightsProposalService;
import org.saferschools.prioritisation.WeightsService;
import org.saferschools.prioritisation.WeightsTrial;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tries other weights, and for the central team proposes them.
 */
@Controller
class WeightsTrialController {

	private static final String PAGE = "prioritisation/weights-try";

	private final WeightsService weights;

	private final WeightsTrial trial;

	private final WeightsProposalService proposals;

	private final CurrentUser currentUser;

	WeightsTrialController(WeightsService weights, WeightsTrial trial, WeightsProposalService proposals,
			CurrentUser currentUser) {
		this.weights = weights;
		this.trial = trial;
		this.proposals = proposals;
		this.currentUser = currentUser;
	}

	@GetMapping(path = "/prioritisation/weights/try", params = "!robbery")
	@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR')")
	String begin(@RequestParam(required = false) Integer school, Model model) {
		Weights current = this.weights.latest();
		WeightsForm form = WeightsForm.from(current);
		form.setSchool(school);
		model.addAttribute("weights", form);
		return page(current, model);
	}

	@GetMapping(path = "/prioritisation/weights/try", params = "robbery")
	@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR')")
	String preview(@ModelAttribute("weights") WeightsForm form, BindingResult errors, Model model) {
		Weights current = this.weights.latest();
		form.setBaseVersion(current.version());
		form.checkPoints(current, errors);
		if (!errors.hasErrors()) {
			addPreview(current, form, model);
		}
		return page(current, model);
	}

	@PostMapping("/prioritisation/weights/proposals")
	@PreAuthorize("hasRole('CENTRAL')")
	String propose(@ModelAttribute("weights") WeightsForm form, BindingResult errors, RedirectAttributes redirect,
			Model model) {
		Weights current = this.weights.latest();
		form.checkPoints(current, errors);
		boolean pointsHold = !errors.hasErrors();
		form.checkReason(errors);
		if (!errors.hasErrors()) {
			try {
				long proposal = this.proposals.propose(form.toCommand());
				Flash.success(redirect, "Proposed. Another person of the central team decides.");
				return "redirect:/prioritisation/weights/proposals/" + proposal;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		if (pointsHold) {
			addPreview(current, form, model);
		}
		return page(current, model);
	}

	private void addPreview(Weights current, WeightsForm form, Model model) {
		model.addAttribute("changes", WeightChange.inWords(current.changesTo(form.points())));
		TriedWeights.of(this.trial, form.points(), form.getSchool()).addTo(model);
	}

	private String page(Weights current, Model model) {
		model.addAttribute("current", current);
		model.addAttribute("proposes", this.currentUser.is(Role.CENTRAL));
		model.addAttribute("waiting", this.weights.open().orElse(null));
		return PAGE;
	}

}
