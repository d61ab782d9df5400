package org.saferschools.assignment.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.saferschools.assignment.AssignmentService;
import org.saferschools.assignment.CandidateService;
import org.saferschools.assignment.Lead;
import org.saferschools.assignment.SeenLead;
import org.saferschools.assignment.Vacancy;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Places an officer at a school, and changes a lead of which the school knows nothing
 * yet.
 */
@Controller
@RequestMapping("/assignments")
@PreAuthorize("hasRole('SUPERVISOR')")
class PlacementController {

	private static final String BOARD = "redirect:/assignments";

	private final AssignmentService assignments;

	private final CandidateService candidates;

	private final Formats formats;

	private final Clock clock;

	PlacementController(AssignmentService assignments, CandidateService candidates, Formats formats, Clock clock) {
		this.assignments = assignments;
		this.candidates = candidates;
		this.formats = formats;
		this.clock = clock;
	}

	@GetMapping("/new")
	String choose(@RequestParam(required = false) Urn school, Model model) {
		if (school == null) {
			return BOARD;
		}
		PlacementForm form = PlacementForm.startingOn(LocalDate.now(this.clock));
		model.addAttribute("form", form);
		return page(school, form, model);
	}

	@PostMapping("/new")
	String place(@RequestParam Urn school, @Valid @ModelAttribute("form") PlacementForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				Lead lead = this.assignments.place(school, form.toCommand());
				Flash.success(redirect, "%s placed at %s%s. Tell the school, then record it here"
					.formatted(lead.officer().label(), lead.school().name(), overload(lead)));
				return BOARD;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(school, form, model);
	}

	@GetMapping("/{id}/change")
	String reconsider(@PathVariable long id, Model model) {
		Lead lead = this.assignments.getPending(id);
		PlacementForm form = PlacementForm.from(lead);
		model.addAttribute("form", form);
		model.addAttribute("lead", lead);
		return page(lead.school().urn(), form, model);
	}

	@PostMapping("/{id}/change")
	String change(@PathVariable long id, @Valid @ModelAttribute("form") PlacementForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				Lead lead = this.assignments.change(new SeenLead(id, form.getVersion()), form.toCommand());
				Flash.success(redirect, "Lead of %s changed%s".formatted(lead.school().name(), overload(lead)));
				return BOARD;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		Lead lead = this.assignments.get(id);
		model.addAttribute("lead", lead);
		return page(lead.school().urn(), form, model);
	}

	private String overload(Lead lead) {
		return this.candidates.overload(lead)
			.map((load) -> ". %s now has %s of %s hours a week".formatted(load.officer().label(),
					this.formats.decimal(load.hoursUsed(), 1), this.formats.decimal(load.hours(), 1)))
			.orElse("");
	}

	private String page(Urn school, PlacementForm form, Model model) {
		Vacancy vacancy = this.candidates.vacancy(school);
		model.addAttribute("vacancy", vacancy);
		model.addAttribute("candidates", CandidateChoices.of(vacancy, form.getOfficer()));
		return "assignment/place";
	}

}
