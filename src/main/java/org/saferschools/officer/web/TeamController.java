package org.saferschools.officer.web;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.saferschools.officer.Team;
import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamRegisterService;
import org.saferschools.officer.TeamService;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The teams and their boroughs, which everybody may know; administrators add and rename
 * them.
 */
@Controller
@RequestMapping("/teams")
class TeamController {

	private static final String FORM = "officer/team-form";

	private final TeamService teams;

	private final TeamRegisterService register;

	private final Choices choices;

	TeamController(TeamService teams, TeamRegisterService register, Choices choices) {
		this.teams = teams;
		this.register = register;
		this.choices = choices;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("teams", this.teams.rows(this.choices.today()));
		model.addAttribute("seen", this.teams.seen().stream().map(TeamName::id).collect(Collectors.toSet()));
		return "officer/teams";
	}

	@GetMapping("/{teamId}")
	String show(@PathVariable int teamId, Model model) {
		LocalDate today = this.choices.today();
		Team team = this.teams.get(teamId);
		model.addAttribute("team", team);
		model.addAttribute("boroughs",
				this.teams.caresOf(teamId).stream().map((care) -> BoroughLine.of(care, today)).toList());
		model.addAttribute("seesOfficers", this.teams.seen().stream().anyMatch((seen) -> seen.id() == teamId));
		return "officer/team";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('ADMIN')")
	String newForm(@ModelAttribute("form") TeamForm form) {
		return FORM;
	}

	@PostMapping("/new")
	@PreAuthorize("hasRole('ADMIN')")
	String add(@Valid @ModelAttribute("form") TeamForm form, BindingResult errors, RedirectAttributes redirect) {
		AtomicInteger id = new AtomicInteger();
		if (!Attempt.succeeds(errors, TeamForm::fieldOf, () -> id.set(this.register.add(form.getName())))) {
			return FORM;
		}
		Flash.success(redirect, "Team added");
		return "redirect:/teams/" + id;
	}

	@GetMapping("/{teamId}/edit")
	@PreAuthorize("hasRole('ADMIN')")
	String editForm(@PathVariable int teamId, Model model) {
		model.addAttribute("form", TeamForm.from(this.teams.get(teamId)));
		return FORM;
	}

	@PostMapping("/{teamId}/edit")
	@PreAuthorize("hasRole('ADMIN')")
	String rename(@PathVariable int teamId, @Valid @ModelAttribute("form") TeamForm form, BindingResult errors,
			RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, TeamForm::fieldOf,
				() -> this.register.rename(teamId, form.getVersion(), form.getName()))) {
			return FORM;
		}
		Flash.success(redirect, "Team renamed");
		return "redirect:/teams/{teamId}";
	}

}
