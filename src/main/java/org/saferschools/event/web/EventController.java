package org.saferschools.event.web;

import java.util.List;

import org.saferschools.event.EventLine;
import org.saferschools.event.EventPage;
import org.saferschools.event.EventService;
import org.saferschools.event.EventState;
import org.saferschools.event.Reply;
import org.saferschools.event.ReplyService;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
import org.saferschools.web.Refusals;

import jakarta.validation.Valid;

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
 * Shows events, and takes an officer's reply.
 */
@Controller
@RequestMapping("/events")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
class EventController {

	private final EventService events;

	private final ReplyService replies;

	EventController(EventService events, ReplyService replies) {
		this.events = events;
		this.replies = replies;
	}

	@GetMapping
	String list(Model model) {
		List<EventLine> all = this.events.all();
		model.addAttribute("coming",
				all.stream().filter(EventController::isComing).sorted(EventController::earliestFirst).toList());
		model.addAttribute("past", all.stream().filter((line) -> !isComing(line)).toList());
		return "event/list";
	}

	private static boolean isComing(EventLine line) {
		return line.state() == EventState.OPEN || line.state() == EventState.CLOSED;
	}

	private static int earliestFirst(EventLine one, EventLine other) {
		return one.event().startsAt().compareTo(other.event().startsAt());
	}

	@GetMapping("/{eventId}")
	String show(@PathVariable long eventId, Model model) {
		EventPage page = this.events.page(eventId);
		model.addAttribute("form", ReplyForm.from(page.own()));
		return page(page, model);
	}

	@PostMapping("/{eventId}/reply")
	@PreAuthorize("hasRole('OFFICER')")
	String reply(@PathVariable long eventId, @Valid @ModelAttribute("form") ReplyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.replies.reply(eventId, form.getReply());
				Flash.success(redirect, (form.getReply() == Reply.ACCEPTED) ? "You are coming. Thank you for saying so"
						: "You are not coming. Thank you for saying so");
				return "redirect:/events/" + eventId;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(this.events.page(eventId), model);
	}

	private static String page(EventPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("replies",
				List.of(Choice.of(Reply.ACCEPTED, "Yes, I am coming"), Choice.of(Reply.DECLINED, "No, I can’t come")));
		return "event/show";
	}

}
