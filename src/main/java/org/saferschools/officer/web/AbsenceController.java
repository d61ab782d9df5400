package org.saferschools.officer.web;

import java.util.List;

import jakarta.validation.Valid;

import org.saferschools.officer.Absence;
import org.saferschools.officer.OfficerAbsenceService;
import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerRegisterService;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;

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
 * Enters when officers are away, corrects it and strikes it out.
 */
@Controller
@RequestMapping("/officers/{officerId}/absences")
@PreAuthorize("hasRole('SUPERVISOR')")
class AbsenceController {

	private static final String NEW = "officer/absence-new";

	private static final String EDIT = "officer/absence-edit";

	private static final String BACK = "redirect:/officers/{officerId}";

	private final OfficerRegisterService register;

	private final OfficerAbsenceService absences;

	private final Choices choices;

	AbsenceController(OfficerRegisterService register, OfficerAbsenceService absences, Choices choices) {
		this.register = register;
		this.absences = absences;
		this.choices = choices;
	}

	@ModelAttribute("kinds")
	List<Choice> kinds() {
		return this.absences.kinds().stream().map((kind) -> Choice.of(kind.code(), kind.name())).toList();
	}

	@GetMapping("/new")
	String newForm(@PathVariable long officerId, Model model) {
		Officer officer = this.register.getToChange(officerId);
		model.addAttribute("officer", officer);
		model.addAttribute("form", AbsenceForm.of(officer, this.choices.today()));
		return NEW;
	}

	@PostMapping("/new")
	String enter(@PathVariable long officerId, @Valid @ModelAttribute("form") AbsenceForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, AbsenceForm::fieldOf,
				() -> this.absences.enter(officerId, form.getVersion(), form.toCommand()))) {
			model.addAttribute("officer", this.register.getToChange(officerId));
			return NEW;
		}
		Flash.success(redirect, "Absence entered");
		return BACK;
	}

	@GetMapping("/{absenceId}")
	String editForm(@PathVariable long officerId, @PathVariable long absenceId, Model model) {
		Officer officer = this.register.getToChange(officerId);
		Absence absence = this.absences.get(officer, absenceId);
		model.addAttribute("form", AbsenceForm.from(officer, absence));
		return edit(officer, absence, model);
	}

	@PostMapping("/{absenceId}")
	String correct(@PathVariable long officerId, @PathVariable long absenceId,
			@Valid @ModelAttribute("form") AbsenceForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, AbsenceForm::fieldOf,
				() -> this.absences.correct(officerId, form.getVersion(), absenceId, form.toCommand()))) {
			Officer officer = this.register.getToChange(officerId);
			return edit(officer, this.absences.get(officer, absenceId), model);
		}
		Flash.success(redirect, "Absence corrected");
		return BACK;
	}

	@PostMapping("/{absenceId}/strike-out")
	String strikeOut(@PathVariable long officerId, @PathVariable long absenceId,
			@RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		this.absences.strikeOut(officerId, version, absenceId, "Entered by mistake");
		Flash.success(redirect, "Absence struck out");
		return BACK;
	}

	private static String edit(Officer officer, Absence absence, Model model) {
		model.addAttribute("officer", officer);
		model.addAttribute("absence", absence);
		return EDIT;
	}

}
