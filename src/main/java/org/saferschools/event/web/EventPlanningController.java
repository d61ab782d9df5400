package org.saferschools.event.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.saferschools.event.Event;
import org.saferschools.event.EventKind;
import org.saferschools.event.EventPlanning;
import org.saferschools.event.EventService;
import org.saferschools.shared.RuleException;
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
 * The central team makes events, invites to them and calls them off.
 */
@Controller
@RequestMapping("/events")
@PreAuthorize("hasRole('CENTRAL')")
class EventPlanningController {

	private final EventService events;

	private final EventPlanning planning;

	private final Formats formats;

	private final Clock clock;

	EventPlanningController(EventService events, EventPlanning planning, Formats formats, Clock clock) {
		this.events = events;
		this.planning = planning;
		this.formats = formats;
		this.clock = clock;
	}

	@ModelAttribute("kinds")
	List<Choice> kinds() {
		return Stream.of(EventKind.values()).map((kind) -> Choice.of(kind, kind.label())).toList();
	}

	@ModelAttribute("officerKinds")
	List<Choice> officerKinds() {
		return this.events.kinds().stream().map((kind) -> Choice.of(kind.code(), kind.name())).toList();
	}

	@GetMapping("/new")
	String newForm(@RequestParam(required = false) EventKind kind, Model model) {
		model.addAttribute("form", EventForm.of(kind, LocalDate.now(this.clock)));
		return "event/new";
	}

	@PostMapping("/new")
	String create(@Valid @ModelAttribute("form") EventForm form, BindingResult errors, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				long event = this.planning.create(form.toCommand());
				Flash.success(redirect, "%s made. Nobody is invited yet".formatted(form.getName().strip()));
				return "redirect:/events/" + event;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return "event/new";
	}

	@GetMapping("/{eventId}/edit")
	String editForm(@PathVariable long eventId, Model model) {
		Event event = this.events.page(eventId).event();
		model.addAttribute("form", EventForm.from(event));
		return edit(event, model);
	}

	@PostMapping("/{eventId}/edit")
	String change(@PathVariable long eventId, @Valid @ModelAttribute("form") EventForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.planning.change(eventId, form.getVersion(), form.toCommand());
				Flash.success(redirect, form.getName().strip() + " changed");
				return "redirect:/events/" + eventId;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return edit(this.events.page(eventId).event(), model);
	}

	private static String edit(Event event, Model model) {
		model.addAttribute("event", event);
		return "event/edit";
	}

	@PostMapping("/{eventId}/invite")
	String invite(@PathVariable long eventId, RedirectAttributes redirect) {
		int invited = this.planning.invite(eventId);
		Flash.success(redirect, (invited == 0) ? "Everybody of these kinds is invited already"
				: this.formats.count(invited, "officer", "officers") + " invited");
		return "redirect:/events/" + eventId;
	}

	@GetMapping("/{eventId}/cancel")
	String cancelForm(@PathVariable long eventId, Model model) {
		Event event = this.events.page(eventId).event();
		model.addAttribute("form", CancelForm.on(event.version()));
		model.addAttribute("event", event);
		return "event/cancel";
	}

	@PostMapping("/{eventId}/cancel")
	String cancel(@PathVariable long eventId, @Valid @ModelAttribute("form") CancelForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		Event event = this.events.page(eventId).event();
		if (errors.hasErrors()) {
			model.addAttribute("event", event);
			return "event/cancel";
		}
		this.planning.cancel(eventId, form.getVersion(), form.getReason());
		Flash.success(redirect, event.name() + " is called off");
		return "redirect:/events/" + eventId;
	}

}
