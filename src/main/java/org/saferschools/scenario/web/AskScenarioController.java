package org.saferschools.scenario.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.Valid;
import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.TeamGround;
import org.saferschools.officer.TeamService;
import org.saferschools.scenario.ScenarioService;
import org.saferschools.scenario.ScenarioView;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Choice;
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

/**
 * Asks what if, from the beginning or from another scenario.
 */
@Controller
@RequestMapping("/assignments/scenarios")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class AskScenarioController {

	private static final String LIST = "redirect:/assignments/scenarios";

	private final ScenarioService scenarios;

	private final TeamService teams;

	AskScenarioController(ScenarioService scenarios, TeamService teams) {
		this.scenarios = scenarios;
		this.teams = teams;
	}

	@GetMapping("/new")
	String begin(@RequestParam(required = false) Integer team, @RequestParam(required = false) List<Long> officer,
			Model model) {
		Optional<Integer> shown = this.scenarios.team(team);
		if (shown.isEmpty()) {
			return LIST;
		}
		TeamGround ground = this.scenarios.ground(shown.get());
		ScenarioForm form = ScenarioForm.of(shown.get(), ground);
		List<GroundOfficer> leaving = ground.officers()
			.stream()
			.filter((each) -> officer != null && officer.contains(each.id()))
			.toList();
		if (!leaving.isEmpty()) {
			form.setLeaves(leaving.stream().map(GroundOfficer::id).toList());
			form.setName("Without " + String.join(" and ", leaving.stream().map(GroundOfficer::label).toList()));
		}
		model.addAttribute("form", form);
		return page(form, ground, model);
	}

	@GetMapping("/{scenarioId}/edit")
	String change(@PathVariable long scenarioId, Model model) {
		ScenarioView view = this.scenarios.get(scenarioId);
		TeamGround ground = this.scenarios.ground(view.scenario().teamId());
		ScenarioForm form = ScenarioForm.from(view.figures(), ground);
		model.addAttribute("form", form);
		return page(form, ground, model);
	}

	@PostMapping("/new")
	String ask(@Valid @ModelAttribute("form") ScenarioForm form, BindingResult errors, Model model) {
		form.setTeam(this.scenarios.team(form.getTeam())
			.orElseThrow(() -> new RuleException("team.none", "Say which team the scenario is about")));
		TeamGround ground = this.scenarios.ground(form.getTeam());
		if (form.lacksNewcomerHours()) {
			errors.rejectValue("newcomerHours", "newcomerHours.none", "Enter the hours of each new officer");
		}
		if (!errors.hasErrors()) {
			try {
				return LIST + "/" + this.scenarios.ask(form.toCommand(ground));
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(form, ground, model);
	}

	private String page(ScenarioForm form, TeamGround ground, Model model) {
		Set<Integer> tiers = new TreeSet<>();
		ground.schools().forEach((school) -> tiers.add(school.tier()));
		model.addAttribute("team", this.teams.get(form.getTeam()));
		model.addAttribute("ground", ground);
		model.addAttribute("tiers", tiers);
		model.addAttribute("otherTeams",
				this.teams.all()
					.stream()
					.filter((team) -> team.id() != form.getTeam())
					.map((team) -> Choice.of(team.id(), team.name()))
					.toList());
		return "scenario/new";
	}

}
