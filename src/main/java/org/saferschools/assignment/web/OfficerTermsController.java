package org.saferschools.assignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import org.saferschools.assignment.ConflictService;
import org.saferschools.assignment.DeclaredConflict;
import org.saferschools.assignment.MainSchoolService;
import org.saferschools.assignment.OfficerPlacementService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says with which schools an officer must not work, and which the main one is.
 */
@Controller
@RequestMapping("/assignments")
@PreAuthorize("hasRole('SUPERVISOR')")
class OfficerTermsController {

	private static final String BACK = "redirect:/assignments/officers/";

	private final OfficerPlacementService officers;

	private final ConflictService conflicts;

	private final MainSchoolService mainSchools;

	private final OwnSchoolChoices schools;

	private final Clock clock;

	OfficerTermsController(OfficerPlacementService officers, ConflictService conflicts, MainSchoolService mainSchools,
			OwnSchoolChoices schools, Clock clock) {
		this.officers = officers;
		this.conflicts = conflicts;
		this.mainSchools = mainSchools;
		this.schools = schools;
		this.clock = clock;
	}

	@GetMapping("/officers/{officerId}/conflicts/new")
	String declaring(@PathVariable long officerId, Model model) {
		model.addAttribute("form", ConflictForm.startingOn(LocalDate.now(this.clock)));
		return conflictPage(officerId, model);
	}

	@PostMapping("/officers/{officerId}/conflicts/new")
	String declare(@PathVariable long officerId, @Valid @ModelAttribute("form") ConflictForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.conflicts.declare(officerId, form.toCommand());
				Flash.success(redirect, "Conflict of interest declared");
				return BACK + officerId;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return conflictPage(officerId, model);
	}

	@PostMapping("/conflicts/{id}/end")
	String end(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		DeclaredConflict ended = this.conflicts.end(id, version);
		Flash.success(redirect, "Conflict of interest at %s ends today".formatted(ended.school()));
		return BACK + ended.officerId();
	}

	@GetMapping("/officers/{officerId}/main-school")
	String choosing(@PathVariable long officerId, Model model) {
		String page = mainSchoolPage(officerId, model);
		model.addAttribute("form", MainSchoolForm.of(this.mainSchools.of(officerId).orElse(null)));
		return page;
	}

	@PostMapping("/officers/{officerId}/main-school")
	String choose(@PathVariable long officerId, @Valid @ModelAttribute("form") MainSchoolForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.mainSchools.choose(officerId, form.seen(), form.chosen());
				Flash.success(redirect, "Main school saved");
				return BACK + officerId;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return mainSchoolPage(officerId, model);
	}

	private String conflictPage(long officerId, Model model) {
		model.addAttribute("officerId", officerId);
		model.addAttribute("officer", this.officers.labelToDecide(officerId));
		model.addAttribute("schools", this.schools.all());
		model.addAttribute("categories", categories());
		return "assignment/conflict";
	}

	private List<Choice> categories() {
		return this.conflicts.categories()
			.entrySet()
			.stream()
			.map((category) -> Choice.of(category.getKey(), category.getValue()))
			.toList();
	}

	private String mainSchoolPage(long officerId, Model model) {
		model.addAttribute("officerId", officerId);
		model.addAttribute("officer", this.officers.labelToDecide(officerId));
		model.addAttribute("schools", this.schools.all());
		return "assignment/main-school";
	}

}
