package org.saferschools.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;

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

import org.saferschools.activity.ActivityCatalogue;
import org.saferschools.activity.CancelReason;
import org.saferschools.activity.KindRule;
import org.saferschools.officer.OfficerService;
import org.saferschools.plan.LineChange;
import org.saferschools.plan.PlanAmendService;
import org.saferschools.plan.PlanBoard;
import org.saferschools.plan.PlanLine;
import org.saferschools.plan.TermPlanService;
import org.saferschools.plan.TermRef;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Term;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
import org.saferschools.web.Refusals;

/**
 * Shows the activities of a week of a plan, and changes many of them at once.
 */
@Controller
@RequestMapping("/plan/activities")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class PlanLinesController {

	private final TermPlanService plans;

	private final PlanAmendService amendments;

	private final PlanFrame frame;

	private final OfficerService officers;

	private final ActivityCatalogue catalogue;

	PlanLinesController(TermPlanService plans, PlanAmendService amendments, PlanFrame frame, OfficerService officers,
			ActivityCatalogue catalogue) {
		this.plans = plans;
		this.amendments = amendments;
		this.frame = frame;
		this.officers = officers;
		this.catalogue = catalogue;
	}

	@GetMapping
	String lines(@RequestParam(required = false) Integer team, @RequestParam(required = false) String term,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
			@RequestParam(required = false) Long officer, Model model) {
		Optional<Integer> shown = this.plans.team(team);
		if (shown.isEmpty()) {
			return "redirect:/plan";
		}
		Term chosen = this.frame.term(term);
		PlanBoard board = add(shown.get(), chosen, this.frame.monday(week, chosen), officer, model);
		model.addAttribute("form",
				PlanEditForm.of((board.plan() != null) ? board.plan().version() : 0, this.frame.monday(week, chosen)));
		return "plan/lines";
	}

	private PlanBoard add(int team, Term term, LocalDate monday, Long officer, Model model) {
		PlanBoard board = this.frame.add(team, term, model);
		List<PlanLine> lines = this.plans.lines(board, monday, monday.plusDays(6), officer);
		model.addAttribute("monday", monday);
		model.addAttribute("weeks", this.frame.weeks(term));
		model.addAttribute("lines", lines);
		model.addAttribute("onlyOfficer", officer);
		model.addAttribute("obstacles", this.plans.obstacles(team, lines));
		model.addAttribute("officers",
				this.officers.ofTeam(team, this.frame.today())
					.stream()
					.map((each) -> Choice.of(each.officerId(), each.label()))
					.toList());
		model.addAttribute("changes", LineChange.values());
		model.addAttribute("reasons", CancelReason.given());
		model.addAttribute("kinds", kinds());
		return board;
	}

	/** What may be proposed: nothing that a school must ask for or agree to. */
	private List<Choice> kinds() {
		return this.catalogue.activeKinds()
			.stream()
			.filter((kind) -> kind.isInSchool() && kind.rule() != KindRule.NEEDS_REQUEST
					&& kind.rule() != KindRule.NEEDS_AGREEMENT)
			.flatMap(
					(kind) -> kind.asksForTopic()
							? this.catalogue.activeTopics()
								.stream()
								.map((topic) -> Choice.of(kind.code() + "/" + topic.code(),
										kind.name() + ", " + topic.name()))
							: Stream.of(Choice.of(kind.code(), kind.name())))
			.toList();
	}

	@PostMapping
	@PreAuthorize("hasRole('SUPERVISOR')")
	String edit(@RequestParam int team, @RequestParam String term, @Valid @ModelAttribute("form") PlanEditForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Term chosen = this.frame.term(term);
		if (!errors.hasErrors()) {
			try {
				int changed = this.amendments.edit(team, chosen, form.getVersion(), form.toCommand());
				Flash.success(redirect, (changed == 1) ? "1 activity changed" : changed + " activities changed");
				redirect.addAttribute("term", TermRef.of(chosen));
				redirect.addAttribute("week", this.frame.monday(form.getWeek(), chosen));
				return "redirect:/plan/activities";
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		add(team, chosen, this.frame.monday(form.getWeek(), chosen), null, model);
		return "plan/lines";
	}

}
