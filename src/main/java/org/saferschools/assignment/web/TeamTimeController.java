package org.saferschools.assignment.web;

import java.util.Optional;

import org.saferschools.assignment.AlertService;
import org.saferschools.assignment.OfficerPlacementService;
import org.saferschools.assignment.TeamBoardService;
import org.saferschools.assignment.TermBalanceService;
import org.saferschools.shared.Term;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows where it hurts in a team, the balance of its hours over a term, and one officer.
 */
@Controller
@RequestMapping("/assignments")
class TeamTimeController {

	private static final String CHOOSE_TEAM = "redirect:/assignments";

	private final TeamBoardService boards;

	private final AlertService alerts;

	private final TermBalanceService balances;

	private final OfficerPlacementService officers;

	TeamTimeController(TeamBoardService boards, AlertService alerts, TermBalanceService balances,
			OfficerPlacementService officers) {
		this.boards = boards;
		this.alerts = alerts;
		this.balances = balances;
		this.officers = officers;
	}

	@GetMapping("/alerts")
	String alerts(@RequestParam(required = false) Integer team, Model model) {
		Optional<Integer> shown = this.boards.team(team);
		if (shown.isEmpty()) {
			return CHOOSE_TEAM;
		}
		model.addAttribute("alerts", this.alerts.of(shown.get()));
		return "assignment/alerts";
	}

	@GetMapping("/balance")
	String balance(@RequestParam(required = false) Integer team, @RequestParam(defaultValue = "false") boolean next,
			Model model) {
		Optional<Integer> shown = this.boards.team(team);
		if (shown.isEmpty()) {
			return CHOOSE_TEAM;
		}
		Term term = next ? this.balances.term().next() : this.balances.term();
		model.addAttribute("balance", this.balances.of(shown.get(), term));
		model.addAttribute("next", next);
		model.addAttribute("otherTerm", next ? this.balances.term() : term.next());
		model.addAttribute("teamInAddress", team);
		return "assignment/balance";
	}

	@GetMapping("/officers/{officerId}")
	String officer(@PathVariable long officerId, Model model) {
		model.addAttribute("officer", this.officers.of(officerId));
		return "assignment/officer";
	}

}
