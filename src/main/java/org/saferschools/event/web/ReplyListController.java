package org.saferschools.event.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.saferschools.event.EventService;
import org.saferschools.event.InvitedOfficer;
import org.saferschools.event.ReplyService;
import org.saferschools.web.Choice;
import org.saferschools.web.CsvDownload;
import org.saferschools.web.FilterTag;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;
import org.saferschools.web.Paging;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who is invited to an event, comes and was there.
 */
@Controller
@RequestMapping("/events/{eventId}")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class ReplyListController {

	private static final Map<String, String> ANSWERS = Map.of("ACCEPTED", "Comes", "DECLINED", "Doesn’t come", "OPEN",
			"No reply yet");

	private final EventService events;

	private final ReplyService replies;

	private final Formats formats;

	ReplyListController(EventService events, ReplyService replies, Formats formats) {
		this.events = events;
		this.replies = replies;
		this.formats = formats;
	}

	@GetMapping("/replies")
	String list(@PathVariable long eventId, @RequestParam(defaultValue = "") String reply,
			@RequestParam(required = false) Integer page, Model model) {
		List<InvitedOfficer> invited = this.replies.invited(eventId, reply);
		Paging paging = Paging.of(page, invited.size());
		int first = (int) paging.offset();
		model.addAttribute("event", this.events.page(eventId));
		model.addAttribute("paging", paging);
		model.addAttribute("invited", invited.subList(first, Math.min(invited.size(), first + paging.size())));
		model.addAttribute("answers", List.of(Choice.of("ACCEPTED", "Comes"), Choice.of("DECLINED", "Doesn’t come"),
				Choice.of("OPEN", "No reply yet")));
		model.addAttribute("chosen",
				ANSWERS.containsKey(reply) ? List.of(new FilterTag("reply", reply, ANSWERS.get(reply))) : List.of());
		return "event/replies";
	}

	@GetMapping("/replies.csv")
	void export(@PathVariable long eventId, @RequestParam(defaultValue = "") String reply, HttpServletResponse response)
			throws IOException {
		List<InvitedOfficer> invited = this.replies.invited(eventId, reply);
		try (CsvDownload csv = CsvDownload.to(response, "event-%d-replies.csv".formatted(eventId), "Officer", "Kind",
				"Team", "Reply", "Replied on", "Attended")) {
			invited.forEach((officer) -> csv.row(officer.label(), officer.kind(), officer.team(),
					ANSWERS.get(officer.answer()), officer.invitation().repliedOn(),
					(officer.invitation().attended() == null) ? "" : officer.invitation().attended() ? "yes" : "no"));
		}
	}

	@PostMapping("/attendance")
	@PreAuthorize("hasRole('CENTRAL')")
	String attendance(@PathVariable long eventId, @RequestParam(defaultValue = "") Set<Long> shown,
			@RequestParam(defaultValue = "") Set<Long> present, RedirectAttributes redirect) {
		this.replies.attendance(eventId, shown, present);
		Flash.success(redirect,
				"Attendance of %s recorded".formatted(this.formats.count(shown.size(), "officer", "officers")));
		return "redirect:/events/" + eventId + "/replies";
	}

}
