package org.saferschools.event.web;

import java.util.List;

import jakarta.validation.Valid;
import org.saferschools.event.AwardBoard;
import org.saferschools.event.EventService;
import org.saferschools.event.NominationService;
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
 * Nominations for awards: from the supervisors' wish to the winner.
 */
@Controller
@RequestMapping("/events/{eventId}")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class NominationController {

	private static final String BACK = "redirect:/events/{eventId}/nominations";

	private final EventService events;

	private final NominationService nominations;

	NominationController(EventService events, NominationService nominations) {
		this.events = events;
		this.nominations = nominations;
	}

	@GetMapping("/nominations")
	String list(@PathVariable long eventId, Model model) {
		model.addAttribute("form", new AwardForm());
		return boards(eventId, model);
	}

	@PostMapping("/awards")
	@PreAuthorize("hasRole('CENTRAL')")
	String addAward(@PathVariable long eventId, @Valid @ModelAttribute("form") AwardForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.nominations.addAward(eventId, form.getName(), form.getKindCode());
				Flash.success(redirect, "Award added");
				return BACK;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return boards(eventId, model);
	}

	private String boards(long eventId, Model model) {
		model.addAttribute("page", this.events.page(eventId));
		model.addAttribute("boards", this.nominations.boards(eventId));
		model.addAttribute("officerKinds",
				this.events.kinds().stream().map((kind) -> Choice.of(kind.code(), kind.name())).toList());
		return "event/nominations";
	}

	@GetMapping("/nominate")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String nominateForm(@PathVariable long eventId, Model model) {
		model.addAttribute("form", new NominationForm());
		return nominatePage(eventId, model);
	}

	@PostMapping("/nominate")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String nominate(@PathVariable long eventId, @Valid @ModelAttribute("form") NominationForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.nominations.nominate(eventId, form.toCommand());
				Flash.success(redirect, "Nomination sent");
				return BACK;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return nominatePage(eventId, model);
	}

	private String nominatePage(long eventId, Model model) {
		List<AwardBoard> boards = this.nominations.boards(eventId);
		model.addAttribute("page", this.events.page(eventId));
		model.addAttribute("awards",
				boards.stream()
					.map((board) -> Choice.of(board.award().id(), board.award().name())
						.withHint("For " + board.award().kindName()))
					.toList());
		model.addAttribute("officers",
				this.nominations.eligible(eventId)
					.stream()
					.map((officer) -> Choice.of(officer.officerId(), officer.label() + ", " + officer.kindName()))
					.toList());
		return "event/nominate";
	}

	@PostMapping("/nominations/{nominationId}/withdraw")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String withdraw(@PathVariable long eventId, @PathVariable long nominationId,
			@RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		this.nominations.withdraw(eventId, nominationId, version);
		Flash.success(redirect, "Nomination withdrawn");
		return BACK;
	}

	@PostMapping("/nominations/{nominationId}/shortlist")
	@PreAuthorize("hasRole('CENTRAL')")
	String shortlist(@PathVariable long eventId, @PathVariable long nominationId,
			@RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		this.nominations.shortlist(eventId, nominationId, version);
		Flash.success(redirect, "Put on the shortlist");
		return BACK;
	}

	@PostMapping("/nominations/{nominationId}/winner")
	@PreAuthorize("hasRole('CENTRAL')")
	String choose(@PathVariable long eventId, @PathVariable long nominationId,
			@RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		this.nominations.choose(eventId, nominationId, version);
		Flash.success(redirect, "Winner chosen. Officers see it once the ceremony has begun");
		return BACK;
	}

}
