package org.saferschools.officer.web;

import java.util.List;

import jakarta.validation.Valid;

import org.saferschools.officer.Team;
import org.saferschools.officer.TeamCareService;
import org.saferschools.officer.TeamService;
import org.saferschools.shared.NotFoundException;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;

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
 * Moves boroughs between teams.
 */
@Controller
@RequestMapping("/teams/{teamId}/boroughs")
@PreAuthorize("hasRole('ADMIN')")
class TeamBoroughController {

	private static final String TAKE_ON = "officer/borough-new";

	private static final String HAND_OVER = "officer/borough-move";

	private static final String BACK = "redirect:/teams/{teamId}";

	private final TeamService teams;

	private final TeamCareService care;

	private final Choices choices;

	TeamBoroughController(TeamService teams, TeamCareService care, Choices choices) {
		this.teams = teams;
		this.care = care;
		this.choices = choices;
	}

	@GetMapping("/new")
	String takeOnForm(@PathVariable int teamId, Model model) {
		model.addAttribute("form", BoroughForm.of(offerBoroughs(teamId, model)));
		return TAKE_ON;
	}

	@PostMapping("/new")
	String takeOn(@PathVariable int teamId, @Valid @ModelAttribute("form") BoroughForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, BoroughForm::fieldOf,
				() -> this.care.takeOn(teamId, form.getVersion(), form.getBoroughCode(), form.getStartsOn()))) {
			offerBoroughs(teamId, model);
			return TAKE_ON;
		}
		Flash.success(redirect, "Borough added");
		return BACK;
	}

	@GetMapping("/{boroughCode}/move")
	String handOverForm(@PathVariable int teamId, @PathVariable String boroughCode, Model model) {
		model.addAttribute("form", HandOverForm.of(offerTeams(teamId, boroughCode, model)));
		return HAND_OVER;
	}

	@PostMapping("/{boroughCode}/move")
	String handOver(@PathVariable int teamId, @PathVariable String boroughCode,
			@Valid @ModelAttribute("form") HandOverForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, HandOverForm::fieldOf, () -> this.care.handOver(teamId, form.getVersion(),
				boroughCode, form.getToTeamId(), form.getStartsOn()))) {
			offerTeams(teamId, boroughCode, model);
			return HAND_OVER;
		}
		Flash.success(redirect, "Borough moved");
		return BACK;
	}

	@PostMapping("/{id}/cancel")
	String cancel(@PathVariable int teamId, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes redirect) {
		this.care.cancel(teamId, version, id);
		Flash.success(redirect, "Planned change cancelled");
		return BACK;
	}

	private Team offerBoroughs(int teamId, Model model) {
		Team team = this.teams.get(teamId);
		model.addAttribute("team", team);
		model.addAttribute("boroughs", this.choices.boroughs());
		return team;
	}

	private Team offerTeams(int teamId, String boroughCode, Model model) {
		Team team = this.teams.get(teamId);
		String borough = this.teams.caresOf(teamId)
			.stream()
			.filter((care) -> care.boroughCode().equals(boroughCode))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("%s has no such borough".formatted(team.name())))
			.boroughName();
		List<Choice> others = this.choices.teams()
			.stream()
			.filter((choice) -> !choice.value().equals(String.valueOf(teamId)))
			.toList();
		model.addAttribute("team", team);
		model.addAttribute("borough", borough);
		model.addAttribute("teams", others);
		return team;
	}

}
