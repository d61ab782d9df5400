package org.saferschools.activity.web;

import java.util.List;

import jakarta.validation.Valid;

import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityLog;
import org.saferschools.activity.ActivityPlanner;
import org.saferschools.activity.ActivityService;
import org.saferschools.activity.CancelReason;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What becomes of planned work: it was done, or it is cancelled.
 */
@Controller
@RequestMapping("/activities/{id}")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class PlannedController {

	private final ActivityPlanner planner;

	private final ActivityLog log;

	private final ActivityService activities;

	private final VisitPage page;

	PlannedController(ActivityPlanner planner, ActivityLog log, ActivityService activities, VisitPage page) {
		this.planner = planner;
		this.log = log;
		this.activities = activities;
		this.page = page;
	}

	@GetMapping("/done")
	String form(@PathVariable long id, Model model) {
		Activity activity = decided(id, model);
		DoneForm form = DoneForm.of(activity);
		model.addAttribute("form", form);
		this.page.fill(model, form, List.of());
		return "activity/done";
	}

	@PostMapping("/done")
	String done(@PathVariable long id, @Valid @ModelAttribute("form") DoneForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Activity activity = decided(id, model);
		if (!errors.hasErrors()) {
			try {
				this.log.done(id, form.toCommand(activity));
				Flash.success(redirect, "%s at %s logged".formatted(activity.kind(), activity.school().name()));
				return "redirect:/activities/" + id;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		this.page.fill(model, form, List.of());
		return "activity/done";
	}

	@GetMapping("/cancel")
	String ask(@PathVariable long id, Model model) {
		model.addAttribute("form", CancelForm.of(decided(id, model).version()));
		model.addAttribute("reasons", reasons());
		return "activity/cancel";
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable long id, @Valid @ModelAttribute("form") CancelForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		Activity activity = decided(id, model);
		if (!errors.hasErrors()) {
			try {
				this.planner.cancel(id, form.toCommand());
				Flash.success(redirect, "%s at %s cancelled".formatted(activity.kind(), activity.school().name()));
				return "redirect:/activities/" + id;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		model.addAttribute("reasons", reasons());
		return "activity/cancel";
	}

	private Activity decided(long id, Model model) {
		Activity activity = this.activities.get(id);
		this.planner.requireMayDecide(activity);
		model.addAttribute("activity", activity);
		return activity;
	}

	private static List<Choice> reasons() {
		return CancelReason.given().stream().map((reason) -> Choice.of(reason.name(), reason.label())).toList();
	}

}
