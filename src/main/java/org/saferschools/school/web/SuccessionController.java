package org.saferschools.school.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.school.SuccessionQuestion;
import org.saferschools.school.SuccessionService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
import org.saferschools.web.Paging;

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
 * Closed schools of which a person must say which school carries on.
 */
@Controller
class SuccessionController {

	private final SuccessionService successions;

	private final SchoolService schools;

	private final CurrentUser currentUser;

	SuccessionController(SuccessionService successions, SchoolService schools, CurrentUser currentUser) {
		this.successions = successions;
		this.schools = schools;
		this.currentUser = currentUser;
	}

	@GetMapping("/schools/successions")
	@PreAuthorize("hasAnyRole('CENTRAL', 'ADMIN')")
	String list(@RequestParam Optional<Integer> page, Model model) {
		Paging paging = Paging.of(page.orElse(null), this.successions.countUndecided());
		model.addAttribute("questions", this.successions.undecided(paging.offset(), paging.size()));
		model.addAttribute("paging", paging);
		model.addAttribute("decides", this.currentUser.is(Role.CENTRAL));
		return "school/successions";
	}

	@GetMapping("/schools/successions/{urn}")
	@PreAuthorize("hasRole('CENTRAL')")
	String ask(@PathVariable Urn urn, Model model) {
		model.addAttribute("form", new SuccessionForm());
		return page(urn, model);
	}

	@PostMapping("/schools/successions/{urn}")
	@PreAuthorize("hasRole('CENTRAL')")
	String decide(@PathVariable Urn urn, @Valid @ModelAttribute("form") SuccessionForm form, BindingResult errors,
			RedirectAttributes redirect, Model model) {
		if (errors.hasErrors()) {
			return page(urn, model);
		}
		try {
			this.successions.decide(urn, form.toSuccessor());
		}
		catch (RuleException | IllegalArgumentException refused) {
			errors.rejectValue("successor", "successor.none", refused.getMessage());
			return page(urn, model);
		}
		Flash.success(redirect, "Your decision on school " + urn + " is recorded");
		return "redirect:/schools/successions";
	}

	private String page(Urn urn, Model model) {
		SuccessionQuestion question = this.successions.question(urn);
		model.addAttribute("question", question);
		model.addAttribute("choices", choices(question));
		return "school/succession";
	}

	private List<Choice> choices(SuccessionQuestion question) {
		Map<Urn, School> candidates = this.schools.byUrn(question.candidates());
		List<Choice> choices = new ArrayList<>();
		for (Urn urn : question.candidates()) {
			Optional<School> school = Optional.ofNullable(candidates.get(urn));
			choices.add(Choice.of(urn, school.map(School::name).orElse("School " + urn))
				.withHint("URN %s%s".formatted(urn, school.flatMap(School::postcode).map(", "::concat).orElse(""))));
		}
		choices.add(Choice.of(SuccessionForm.NONE, "None of them"));
		return choices;
	}

}
