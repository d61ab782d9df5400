package org.saferschools.partnership.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;

import org.saferschools.partnership.PartnershipService;
import org.saferschools.partnership.SchoolDatesService;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.Flash;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Keeps the INSET days and finish times of a school.
 */
@Controller
@RequestMapping("/schools/{urn}/partnership/dates")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class SchoolDatesController {

	private static final String INSET = "insetForm";

	private static final String FINISH = "finishForm";

	private final SchoolDatesService dates;

	private final PartnershipService partnerships;

	private final Clock clock;

	SchoolDatesController(SchoolDatesService dates, PartnershipService partnerships, Clock clock) {
		this.dates = dates;
		this.partnerships = partnerships;
		this.clock = clock;
	}

	@GetMapping
	String form(@PathVariable Urn urn, Model model) {
		this.dates.requireMayKeep(urn);
		return page(urn, model);
	}

	@PostMapping("/inset")
	String addInset(@PathVariable Urn urn, @Valid @ModelAttribute(INSET) InsetForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.dates.addInset(urn, form.getInset());
				Flash.success(redirect, "INSET day recorded");
				return back(urn);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return form(urn, model);
	}

	@PostMapping("/inset/remove")
	String removeInset(@PathVariable Urn urn,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, RedirectAttributes redirect) {
		this.dates.removeInset(urn, day);
		Flash.success(redirect, "INSET day removed");
		return back(urn);
	}

	@PostMapping("/finish")
	String finishAt(@PathVariable Urn urn, @Valid @ModelAttribute(FINISH) FinishForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.dates.finishAt(urn, form.getFrom(), form.getFinish());
				Flash.success(redirect, "Finish time recorded");
				return back(urn);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return form(urn, model);
	}

	@PostMapping("/finish/remove")
	String removeFinish(@PathVariable Urn urn,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, RedirectAttributes redirect) {
		this.dates.removeFinish(urn, day);
		Flash.success(redirect, "Finish time removed");
		return back(urn);
	}

	private String page(Urn urn, Model model) {
		model.addAttribute("partnership", this.partnerships.of(urn));
		if (!model.containsAttribute(INSET)) {
			model.addAttribute(INSET, new InsetForm());
		}
		if (!model.containsAttribute(FINISH)) {
			model.addAttribute(FINISH, FinishForm.from(LocalDate.now(this.clock)));
		}
		return "partnership/dates";
	}

	private static String back(Urn urn) {
		return "redirect:/schools/%s/partnership/dates".formatted(urn);
	}

}
