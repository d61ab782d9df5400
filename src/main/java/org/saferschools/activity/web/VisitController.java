package org.saferschools.activity.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.Valid;
import org.saferschools.activity.ActivityLog;
import org.saferschools.activity.ActivitySettings;
import org.saferschools.activity.AlreadyLoggedException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.Flash;
import org.saferschools.web.Refusals;

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
 * Logs a visit.
 */
@Controller
@RequestMapping("/activities/new")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class VisitController {

	private static final String PAGE = "activity/new";

	private final ActivityLog log;

	private final VisitPage page;

	private final ActivitySettings settings;

	private final Clock clock;

	VisitController(ActivityLog log, VisitPage page, ActivitySettings settings, Clock clock) {
		this.log = log;
		this.page = page;
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping
	String form(@RequestParam(required = false) Urn school, Model model) {
		VisitForm form = VisitForm.endingAt(LocalDateTime.now(this.clock), this.settings);
		if (school != null) {
			form.choose(school);
		}
		model.addAttribute("form", form);
		this.page.fill(model, form, List.of());
		return PAGE;
	}

	@PostMapping
	String log(@Valid @ModelAttribute("form") VisitForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		List<Urn> found = this.page.find(form, errors);
		if (!errors.hasErrors()) {
			try {
				Flash.success(redirect, this.page.done(this.log.log(form.toCommand())));
				return "redirect:/activities";
			}
			catch (AlreadyLoggedException refused) {
				model.addAttribute("logged", refused.activityId());
				Refusals.show(refused, errors);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		this.page.fill(model, form, found);
		return PAGE;
	}

}
