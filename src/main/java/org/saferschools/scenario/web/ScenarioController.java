package org.saferschools.scenario.web;

import java.util.List;

import org.saferschools.officer.TeamService;
import org.saferschools.scenario.ScenarioService;
import org.saferschools.scenario.ScenarioView;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Flash;
import org.saferschools.web.Paging;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows scenarios, one or several beside each other.
 */
@Controller
@RequestMapping("/assignments/scenarios")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class ScenarioController {

	private static final int ON_A_PAGE = 20;

	private final ScenarioService scenarios;

	private final TeamService teams;

	ScenarioController(ScenarioService scenarios, TeamService teams) {
		this.scenarios = scenarios;
		this.teams = teams;
	}

	@GetMapping
	String list(@RequestParam(required = false) Integer team, @RequestParam(required = false) Integer page,
			Model model) {
		Paging paging = Paging.of(page, ON_A_PAGE, this.scenarios.count(team));
		model.addAttribute("team", this.scenarios.team(team).map(this.teams::get).orElse(null));
		model.addAttribute("teams", this.teams.all());
		model.addAttribute("paging", paging);
		model.addAttribute("scenarios", this.scenarios.page(team, paging.size(), paging.offset()));
		return "scenario/list";
	}

	@GetMapping("/{scenarioId}")
	String show(@PathVariable long scenarioId, Model model) {
		ScenarioView view = this.scenarios.get(scenarioId);
		model.addAttribute("view", view);
		model.addAttribute("scenario", view.scenario());
		return "scenario/show";
	}

	@GetMapping("/compare")
	String compare(@RequestParam(required = false) List<Long> id, RedirectAttributes redirect, Model model) {
		try {
			model.addAttribute("comparison", this.scenarios.compare((id != null) ? id : List.of()));
			return "scenario/compare";
		}
		catch (RuleException refused) {
			redirect.addFlashAttribute("refused", refused.getMessage());
			return "redirect:/assignments/scenarios";
		}
	}

	@PostMapping("/{scenarioId}/proposal")
	String propose(@PathVariable long scenarioId, RedirectAttributes redirect) {
		long proposal = this.scenarios.propose(scenarioId);
		Flash.success(redirect, "A proposal that does the same is being searched. Nothing changes until you accept it");
		return "redirect:/assignments/proposals/" + proposal;
	}

}
