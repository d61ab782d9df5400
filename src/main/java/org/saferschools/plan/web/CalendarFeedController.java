package org.saferschools.plan.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.saferschools.plan.calendar.CalendarFeedService;
import org.saferschools.plan.calendar.PrivateFeed;
import org.saferschools.web.Flash;

/**
 * Gives a person the address of the own calendar, and calendars to whoever has such an
 * address.
 */
@Controller
class CalendarFeedController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final String PAGE = "redirect:/calendar/feed";

	private final CalendarFeedService feeds;

	private final PrivateFeed feed;

	CalendarFeedController(CalendarFeedService feeds, PrivateFeed feed) {
		this.feeds = feeds;
		this.feed = feed;
	}

	@GetMapping("/calendar/feed")
	String show(Model model) {
		model.addAttribute("madeAt", this.feeds.madeAt().orElse(null));
		return "plan/feed";
	}

	@PostMapping("/calendar/feed")
	String make(RedirectAttributes redirect) {
		String address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/calendar/feed/{token}.ics")
			.buildAndExpand(this.feeds.make())
			.toUriString();
		redirect.addFlashAttribute("address", address);
		Flash.success(redirect, "Calendar address made. Copy it now: it is not shown again");
		return PAGE;
	}

	@PostMapping("/calendar/feed/revoke")
	String revoke(RedirectAttributes redirect) {
		this.feeds.revoke();
		Flash.success(redirect, "Calendar address taken back. It answers no more");
		return PAGE;
	}

	@GetMapping("/calendar/feed/{token}.ics")
	ResponseEntity<byte[]> read(@PathVariable String token) {
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.cacheControl(CacheControl.noStore())
			.body(this.feed.read(token).getBytes(StandardCharsets.UTF_8));
	}

}
