package org.saferschools.activity.web;

import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityLog;
import org.saferschools.activity.ActivityService;
import org.saferschools.web.Flash;

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
 * Removes a visit that was logged by mistake.
 */
@Controller
@RequestMapping("/activities/{id}/remove")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class RemovalController {

	private final ActivityService activities;

	private final ActivityLog log;

	RemovalController(ActivityService activities, ActivityLog log) {
		this.activities = activities;
		this.log = log;
	}

	@GetMapping
	String ask(@PathVariable long id, Model model) {
		Activity activity = this.activities.get(id);
		this.log.requireMayTakeBack(activity);
		model.addAttribute("activity", activity);
		return "activity/remove";
	}

	@PostMapping
	String remove(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		Activity activity = this.log.takeBack(id, version);
		Flash.success(redirect, "%s at %s removed".formatted(activity.kind(), activity.school().name()));
		return "redirect:/activities";
	}

}
