package org.saferschools.prioritisation.web;

import java.util.List;

import jakarta.validation.Valid;
import org.saferschools.prioritisation.ProposalState;
import org.saferschools.prioritisation.ProposedWeights;
import org.saferschools.prioritisation.WeightsProposalService;
import org.saferschools.prioritisation.WeightsService;
import org.saferschools.prioritisation.WeightsTrial;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
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
 * One proposal of weights, and the decision about it.
 */
@Controller
@RequestMapping("/prioritisation/weights/proposals/{id}")
class WeightsProposalController {

	private static final String WEIGHTS = "redirect:/prioritisation/weights";

	private final WeightsService weights;

	private final WeightsProposalService proposals;

	private final WeightsTrial trial;

	private final CurrentUser currentUser;

	WeightsProposalController(WeightsService weights, WeightsProposalService proposals, WeightsTrial trial,
			CurrentUser currentUser) {
		this.weights = weights;
		this.proposals = proposals;
		this.trial = trial;
		this.currentUser = currentUser;
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR', 'ADMIN')")
	String show(@PathVariable long id, Model model) {
		ProposedWeights proposal = this.weights.proposal(id);
		model.addAttribute("form", DecisionForm.on(proposal.version()));
		return page(proposal, model);
	}

	@PostMapping("/decision")
	@PreAuthorize("hasRole('CENTRAL')")
	String decide(@PathVariable long id, @Valid @ModelAttribute("form") DecisionForm form, BindingResult errors,
			RedirectAttributes redirect, Model model) {
		if (!errors.hasErrors()) {
			try {
				Flash.success(redirect, decided(id, form));
				return WEIGHTS;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(this.weights.proposal(id), model);
	}

	private String decided(long id, DecisionForm form) {
		return switch (form.getDecision()) {
			case ACCEPT -> "Weights version %d hold from now on. The next draft takes them."
				.formatted(this.proposals.accept(id, form.getVersion(), form.getNote()));
			case REJECT -> {
				this.proposals.reject(id, form.getVersion(), form.getNote());
				yield "Proposal rejected. The weights stay as they are.";
			}
		};
	}

	@PostMapping("/withdraw")
	@PreAuthorize("hasRole('CENTRAL')")
	String withdraw(@PathVariable long id, @RequestParam(defaultValue = "0") int version, RedirectAttributes redirect) {
		this.proposals.withdraw(id, version);
		Flash.success(redirect, "Proposal withdrawn. The weights stay as they are.");
		return WEIGHTS;
	}

	private String page(ProposedWeights proposal, Model model) {
		boolean central = this.currentUser.is(Role.CENTRAL);
		boolean mine = proposal.proposedBy(this.currentUser.username());
		model.addAttribute("proposal", proposal);
		model.addAttribute("decides", central && proposal.open() && !mine);
		model.addAttribute("withdraws", central && proposal.open() && mine);
		model.addAttribute("decisions", decisions());
		if (!this.currentUser.is(Role.ADMIN)) {
			addTrial(proposal, model);
		}
		return "prioritisation/weights-proposal";
	}

	private void addTrial(ProposedWeights proposal, Model model) {
		if (proposal.open()) {
			TriedWeights.of(this.trial, proposal.points(), null).addTo(model);
		}
		else if (proposal.state() != ProposalState.ACCEPTED) {
			model.addAttribute("again", WeightsForm.of(proposal.points()).address());
		}
	}

	private static List<Choice> decisions() {
		return List.of(
				new Choice(DecisionForm.Decision.ACCEPT.name(), "Accept",
						"They hold at once, and the next draft takes them. The published ranking stays as it is."),
				new Choice(DecisionForm.Decision.REJECT.name(), "Reject", "The weights stay as they are."));
	}

}
