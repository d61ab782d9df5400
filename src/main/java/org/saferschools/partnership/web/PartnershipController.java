package org.saferschools.partnership.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;

import org.saferschools.partnership.Partnership;
import org.saferschools.partnership.PartnershipService;
import org.saferschools.partnership.SchoolNoteService;
import org.saferschools.shared.Urn;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;

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
 * Shows what is arranged with a school, and keeps its notes.
 */
@Controller
@RequestMapping("/schools/{urn}/partnership")
class PartnershipController {

	private static final String PAGE = "partnership/show";

	private final PartnershipService partnerships;

	private final SchoolNoteService notes;

	private final Formats formats;

	private final Clock clock;

	PartnershipController(PartnershipService partnerships, SchoolNoteService notes, Formats formats, Clock clock) {
		this.partnerships = partnerships;
		this.notes = notes;
		this.formats = formats;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable Urn urn, Model model) {
		model.addAttribute("form", new NoteForm());
		return page(urn, model);
	}

	private String page(Urn urn, Model model) {
		Partnership partnership = this.partnerships.of(urn);
		model.addAttribute("partnership", partnership);
		model.addAttribute("insets", partnership.dates().insetDays().stream().map(this.formats::date).toList());
		model.addAttribute("finishes",
				partnership.dates()
					.finishes()
					.stream()
					.map((finish) -> "%s from %s".formatted(this.formats.time(finish.finishTime()),
							this.formats.date(finish.fromDay())))
					.toList());
		model.addAttribute("today", LocalDate.now(this.clock));
		return PAGE;
	}

	@PostMapping("/notes")
	@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
	String write(@PathVariable Urn urn, @Valid @ModelAttribute("form") NoteForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		this.partnerships.toKeep(urn);
		if (errors.hasErrors()) {
			return page(urn, model);
		}
		this.notes.write(urn, form.getNote());
		Flash.success(redirect, "Note saved");
		return back(urn);
	}

	@PostMapping("/notes/{noteId}/remove")
	@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
	String remove(@PathVariable Urn urn, @PathVariable long noteId, RedirectAttributes redirect) {
		this.notes.remove(urn, noteId);
		Flash.success(redirect, "Note removed");
		return back(urn);
	}

	static String back(Urn urn) {
		return "redirect:/schools/%s/partnership".formatted(urn);
	}

}
