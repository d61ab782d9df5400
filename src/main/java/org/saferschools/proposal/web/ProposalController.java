package org.saferschools.proposal.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.saferschools.officer.TeamService;
import org.saferschools.proposal.AcceptanceService;
import org.saferschools.proposal.ProposalService;
import org.saferschools.proposal.ProposalView;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;
import org.saferschools.web.Paging;
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
 * Shows proposals, ends their search and accepts them.
 */
@Controller
@RequestMapping("/assignments/proposals")
class ProposalController {

	private static final int ON_A_PAGE = 20;

	private final ProposalService proposals;

	private final AcceptanceService acceptances;

	private final TeamService teams;

	private final Formats formats;

	private final Clock clock;

	ProposalController(ProposalService proposals, AcceptanceService acceptances, TeamService teams, Formats formats,
			Clock clock) {
		this.proposals = proposals;
		this.acceptances = acceptances;
		this.teams = teams;
		this.formats = formats;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) Integer team, @RequestParam(required = false) Integer page,
			Model model) {
		Paging paging = Paging.of(page, ON_A_PAGE, this.proposals.count(team));
		model.addAttribute("team", this.proposals.team(team).map(this.teams::get).orElse(null));
		model.addAttribute("teams", this.teams.all());
		model.addAttribute("paging", paging);
		model.addAttribute("proposals", this.proposals.page(team, paging.size(), paging.offset()));
		return "proposal/list";
	}

	@GetMapping("/{proposalId}")
	String show(@PathVariable long proposalId, Model model) {
		ProposalView view = this.proposals.get(proposalId);
		model.addAttribute("form", AcceptForm.of(view, LocalDate.now(this.clock)));
		return page(view, model);
	}

	@PostMapping("/{proposalId}/accept")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String accept(@PathVariable long proposalId, @Valid @ModelAttribute("form") AcceptForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				int changes = this.acceptances.accept(form.toCommand(proposalId));
				Flash.success(redirect, "%s accepted. Tell the schools, then record it under Placement"
					.formatted(this.formats.count(changes, "change", "changes")));
				return address(proposalId);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(this.proposals.get(proposalId), model);
	}

	@PostMapping("/{proposalId}/stop")
	String stop(@PathVariable long proposalId) {
		this.proposals.stop(proposalId);
		return address(proposalId);
	}

	@PostMapping("/{proposalId}/cancel")
	String cancel(@PathVariable long proposalId, RedirectAttributes redirect) {
		this.proposals.cancel(proposalId);
		Flash.success(redirect, "Search cancelled");
		return address(proposalId);
	}

	private static String address(long proposalId) {
		return "redirect:/assignments/proposals/" + proposalId;
	}

	private String page(ProposalView view, Model model) {
		model.addAttribute("view", view);
		model.addAttribute("proposal", view.proposal());
		return "proposal/show";
	}

}
