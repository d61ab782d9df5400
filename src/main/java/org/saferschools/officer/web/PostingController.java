package org.saferschools.officer.web;

import java.util.List;

import jakarta.validation.Valid;

import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerRegisterService;
import org.saferschools.officer.Posting;
import org.saferschools.officer.PostingService;
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
 * Posts officers to teams, and changes, ends and withdraws postings.
 */
@Controller
@RequestMapping("/officers/{officerId}/postings")
@PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
class PostingController {

	private static final String NEW = "officer/posting-new";

	private static final String EDIT = "officer/posting-edit";

	private static final String BACK = "redirect:/officers/{officerId}";

	private final OfficerRegisterService register;

	private final PostingService postings;

	private final Choices choices;

	PostingController(OfficerRegisterService register, PostingService postings, Choices choices) {
		this.register = register;
		this.postings = postings;
		this.choices = choices;
	}

	@ModelAttribute("kinds")
	List<Choice> kinds() {
		return this.choices.kinds();
	}

	@GetMapping("/new")
	String newForm(@PathVariable long officerId, Model model) {
		Officer officer = this.register.getToChange(officerId);
		List<Choice> teams = offerTo(officer, model);
		model.addAttribute("form", PostingForm.next(officer, teams, this.choices.today()));
		return NEW;
	}

	@PostMapping("/new")
	String add(@PathVariable long officerId, @Valid @ModelAttribute("form") PostingForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, PostingForm::fieldOf,
				() -> this.postings.post(officerId, form.getVersion(), form.getTeamId(), form.toCommand()))) {
			offerTo(this.register.getToChange(officerId), model);
			return NEW;
		}
		Flash.success(redirect, "Posting added");
		return BACK;
	}

	@GetMapping("/{postingId}")
	String editForm(@PathVariable long officerId, @PathVariable long postingId, Model model) {
		Officer officer = showPosting(officerId, postingId, model);
		model.addAttribute("form", PostingForm.from(officer, officer.posting(postingId)));
		return EDIT;
	}

	@PostMapping("/{postingId}")
	String change(@PathVariable long officerId, @PathVariable long postingId,
			@Valid @ModelAttribute("form") PostingForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, PostingForm::fieldOf,
				() -> this.postings.change(officerId, form.getVersion(), postingId, form.toCommand()))) {
			showPosting(officerId, postingId, model);
			return EDIT;
		}
		Flash.success(redirect, "Posting changed");
		return BACK;
	}

	@PostMapping("/{postingId}/withdraw")
	String withdraw(@PathVariable long officerId, @PathVariable long postingId,
			@RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		this.postings.withdraw(officerId, version, postingId);
		Flash.success(redirect, "Posting withdrawn");
		return BACK;
	}

	private List<Choice> offerTo(Officer officer, Model model) {
		List<Choice> teams = this.choices.keptTeams();
		model.addAttribute("officer", officer);
		model.addAttribute("teams", teams);
		return teams;
	}

	private Officer showPosting(long officerId, long postingId, Model model) {
		Officer officer = this.register.getToChange(officerId);
		Posting posting = officer.posting(postingId);
		model.addAttribute("officer", officer);
		model.addAttribute("posting", PostingView.of(posting, this.choices.today(), true));
		return officer;
	}

}
