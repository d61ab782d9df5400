package org.saferschools.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;

import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityPlanner;
import org.saferschools.activity.ActivityService;
import org.saferschools.activity.ActivitySettings;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;
import org.saferschools.web.Refusals;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Plans work with a school, and changes what is planned.
 */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class PlanController {

	private static final String PAGE = "activity/plan";

	private final ActivityPlanner planner;

	private final ActivityService activities;

	private final VisitPage page;

	private final ActivitySettings settings;

	private final Formats formats;

	private final Clock clock;

	PlanController(ActivityPlanner planner, ActivityService activities, VisitPage page, ActivitySettings settings,
			Formats formats, Clock clock) {
		this.planner = planner;
		this.activities = activities;
		this.page = page;
		this.settings = settings;
		this.formats = formats;
		this.clock = clock;
	}

	@GetMapping("/activities/plan")
	String form(@RequestParam(required = false) Urn school,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Model model) {
		PlanForm form = PlanForm.on((day != null) ? day : LocalDate.now(this.clock).plusDays(1), this.settings);
		if (school != null) {
			form.choose(school);
		}
		model.addAttribute("form", form);
		this.page.fill(model, form, List.of());
		return PAGE;
	}

	@PostMapping("/activities/plan")
	String plan(@Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		List<Urn> found = this.page.find(form, errors);
		if (!errors.hasErrors()) {
			try {
				Activity planned = this.planner.plan(form.toPlan());
				Flash.success(redirect, said(planned, "planned"));
				return "redirect:/activities/" + planned.id();
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		this.page.fill(model, form, found);
		return PAGE;
	}

	@GetMapping("/activities/{id}/change")
	String edit(@PathVariable long id, Model model) {
		Activity activity = decided(id, model);
		PlanForm form = PlanForm.of(activity);
		model.addAttribute("form", form);
		this.page.fill(model, form, List.of());
		return PAGE;
	}

	@PostMapping("/activities/{id}/change")
	String change(@PathVariable long id, @Valid @ModelAttribute("form") PlanForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		decided(id, model);
		List<Urn> found = this.page.find(form, errors);
		if (!errors.hasErrors()) {
			try {
				Flash.success(redirect, said(this.planner.change(id, form.toChange()), "planned instead"));
				return "redirect:/activities/" + id;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		this.page.fill(model, form, found);
		return PAGE;
	}

	private Activity decided(long id, Model model) {
		Activity activity = this.activities.get(id);
		this.planner.requireMayDecide(activity);
		model.addAttribute("activity", activity);
		return activity;
	}

	private String said(Activity activity, String what) {
		return "%s at %s on %s %s".formatted(activity.kind(), activity.school().name(),
				this.formats.dateTime(activity.startsAt()), what);
	}

}
