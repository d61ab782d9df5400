package org.saferschools.assignment.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import org.saferschools.assignment.Candidate;
import org.saferschools.assignment.CandidateService;
import org.saferschools.assignment.Support;
import org.saferschools.assignment.SupportService;
import org.saferschools.assignment.Vacancy;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.Choice;
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
 * Puts further officers beside the main lead of a school, and ends that.
 */
@Controller
@RequestMapping("/assignments/support")
@PreAuthorize("hasRole('SUPERVISOR')")
class SupportController {

	private static final String OFFICER = "redirect:/assignments/officers/";

	private final SupportService support;

	private final CandidateService candidates;

	private final Formats formats;

	private final Clock clock;

	SupportController(SupportService support, CandidateService candidates, Formats formats, Clock clock) {
		this.support = support;
		this.candidates = candidates;
		this.formats = formats;
		this.clock = clock;
	}

	@GetMapping("/new")
	String choose(@RequestParam(required = false) Urn school, Model model) {
		if (school == null) {
			return "redirect:/assignments";
		}
		Vacancy vacancy = page(school, model);
		model.addAttribute("form", SupportForm.startingOn(LocalDate.now(this.clock), hours(vacancy)));
		return "assignment/support";
	}

	@PostMapping("/new")
	String add(@RequestParam Urn school, @Valid @ModelAttribute("form") SupportForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				Support added = this.support.add(school, form.toCommand());
				Flash.success(redirect, "%s supports %s from %s".formatted(added.officer().label(),
						added.school().name(), this.formats.date(added.startsOn())));
				return "redirect:/assignments/support/new?school=" + school;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		page(school, model);
		return "assignment/support";
	}

	@GetMapping("/{id}/end")
	String ending(@PathVariable long id, Model model) {
		Support ending = this.support.get(id);
		model.addAttribute("support", ending);
		model.addAttribute("form", EndForm.of(ending, LocalDate.now(this.clock)));
		return "assignment/support-end";
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable long id, @Valid @ModelAttribute("form") EndForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				Support ended = this.support.end(id, form.getVersion(), form.getLastDay(), form.getReason());
				Flash.success(redirect, "Support of %s at %s ends on %s".formatted(ended.officer().label(),
						ended.school().name(), this.formats.date(ended.lastDay())));
				return OFFICER + ended.officer().id();
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		model.addAttribute("support", this.support.get(id));
		return "assignment/support-end";
	}

	private Vacancy page(Urn school, Model model) {
		Vacancy vacancy = this.candidates.vacancy(school);
		model.addAttribute("vacancy", vacancy);
		model.addAttribute("helpers", this.support.at(school));
		model.addAttribute("officers", officers(vacancy));
		return vacancy;
	}

	private List<Choice> officers(Vacancy vacancy) {
		return vacancy.candidates()
			.stream()
			.filter(Candidate::mayHelp)
			.map((candidate) -> Choice.of(candidate.load().officer().officerId(),
					"%s, %s hours a week left".formatted(candidate.load().officer().label(),
							this.formats.decimal(candidate.load().hoursLeft(), 1))))
			.toList();
	}

	private static BigDecimal hours(Vacancy vacancy) {
		return (vacancy.hours() != null)
				? BigDecimal.valueOf(Math.max(0.5, vacancy.hours())).setScale(1, RoundingMode.HALF_UP) : BigDecimal.ONE;
	}

}
