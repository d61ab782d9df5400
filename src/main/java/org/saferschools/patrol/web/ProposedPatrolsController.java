package org.saferschools.patrol.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import jakarta.validation.Valid;
import org.saferschools.officer.TeamService;
import org.saferschools.patrol.PatrolProposals;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Flash;
import org.saferschools.web.Refusals;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Proposes the patrols of a week to the supervisor of a team.
 */
@Controller
@RequestMapping("/patrols/proposed")
@PreAuthorize("hasRole('SUPERVISOR')")
class ProposedPatrolsController {

	private static final String PAGE = "patrol/proposed";

	private final PatrolProposals proposals;

	private final TeamService teams;

	private final CurrentUser currentUser;

	private final Clock clock;

	ProposedPatrolsController(PatrolProposals proposals, TeamService teams, CurrentUser currentUser, Clock clock) {
		this.proposals = proposals;
		this.teams = teams;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@GetMapping
	String propose(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
			@ModelAttribute("form") ProposedPatrolsForm form, Model model) {
		fill(model, monday(week));
		return PAGE;
	}

	@PostMapping
	String accept(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
			@Valid @ModelAttribute("form") ProposedPatrolsForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		LocalDate monday = monday(week);
		if (!errors.hasErrors()) {
			try {
				int planned = this.proposals.accept(team(), monday, form.getKeys());
				Flash.success(redirect, (planned == 1) ? "1 patrol planned" : planned + " patrols planned");
				return "redirect:/patrols";
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		fill(model, monday);
		return PAGE;
	}

	private void fill(Model model, LocalDate monday) {
		model.addAttribute("monday", monday);
		model.addAttribute("team", this.teams.get(team()));
		model.addAttribute("proposed", this.proposals.of(team(), monday));
	}

	/** The coming week, where none is asked for. */
	private LocalDate monday(LocalDate week) {
		LocalDate day = (week != null) ? week : LocalDate.now(this.clock).plusWeeks(1);
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	private int team() {
		return this.currentUser.person().teamId();
	}

}
