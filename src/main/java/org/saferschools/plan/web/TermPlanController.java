package org.saferschools.plan.web;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.saferschools.officer.TeamService;
import org.saferschools.plan.LineState;
import org.saferschools.plan.PlanBoard;
import org.saferschools.plan.PlanDraftService;
import org.saferschools.plan.TermPlanService;
import org.saferschools.plan.TermRef;
import org.saferschools.plan.drafting.TermDraft;
import org.saferschools.shared.Term;
import org.saferschools.web.Flash;
import org.saferschools.web.Paging;

/**
 * Shows a team's term by school, officer or kind, has it drafted and confirms the draft.
 */
@Controller
@RequestMapping("/plan")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class TermPlanController {

	private static final int SCHOOLS_ON_A_PAGE = 50;

	private final TermPlanService plans;

	private final PlanDraftService drafts;

	private final PlanFrame frame;

	private final TeamService teams;

	TermPlanController(TermPlanService plans, PlanDraftService drafts, PlanFrame frame, TeamService teams) {
		this.plans = plans;
		this.drafts = drafts;
		this.frame = frame;
		this.teams = teams;
	}

	@GetMapping
	String board(@RequestParam(required = false) Integer team, @RequestParam(required = false) String term,
			@RequestParam(defaultValue = "school") String by, @RequestParam(required = false) Integer page,
			Model model) {
		Optional<Integer> shown = this.plans.team(team);
		if (shown.isEmpty()) {
			model.addAttribute("teams", this.teams.all());
			return "plan/teams";
		}
		PlanBoard board = this.frame.add(shown.get(), this.frame.term(term), model);
		Paging paging = Paging.of(page, SCHOOLS_ON_A_PAGE, board.schools().size());
		model.addAttribute("by", by);
		model.addAttribute("states", LineState.values());
		model.addAttribute("paging", paging);
		model.addAttribute("schools", board.schools().subList((int) paging.offset(), (int) paging.last()));
		model.addAttribute("groups", by.equals("kind") ? board.byKind() : board.byOfficer());
		return "plan/board";
	}

	@PostMapping("/draft")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String draft(@RequestParam int team, @RequestParam String term, RedirectAttributes redirect) {
		Term chosen = this.frame.term(term);
		TermDraft draft = this.drafts.draft(team, chosen);
		Flash.success(redirect,
				"%d activities proposed%s".formatted(draft.activities().size(),
						draft.shortfalls().isEmpty() ? ""
								: ". %d schools get less than they are promised: %s".formatted(
										draft.shortfalls().size(),
										draft.shortfalls().get(0).reason().label().toLowerCase())));
		return first(chosen, redirect);
	}

	/** The first week that is still to come. */
	private String first(Term term, RedirectAttributes redirect) {
		LocalDate tomorrow = this.frame.today().plusDays(1);
		redirect.addAttribute("term", TermRef.of(term));
		redirect.addAttribute("week", this.frame.monday(term.contains(tomorrow) ? tomorrow : term.from(), term));
		return "redirect:/plan/activities";
	}

	@PostMapping("/confirm")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String confirm(@RequestParam int team, @RequestParam String term, @RequestParam int version,
			RedirectAttributes redirect) {
		Term chosen = this.frame.term(term);
		int planned = this.drafts.confirm(team, chosen, version);
		Flash.success(redirect,
				"%d activities planned. Tell the schools and record that they agree".formatted(planned));
		redirect.addAttribute("term", TermRef.of(chosen));
		return "redirect:/plan";
	}

}
