package org.saferschools.assignment.web;

import java.nio.charset.StandardCharsets;

import org.saferschools.assignment.LeadLetter;
import org.saferschools.assignment.LetterService;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/**
 * Shows what a school is told of its lead, to copy, to print or to send.
 */
@Controller
@PreAuthorize("hasRole('SUPERVISOR')")
class LetterController {

	private final LetterService letters;

	LetterController(LetterService letters) {
		this.letters = letters;
	}

	@GetMapping("/assignments/{id}/letter")
	String letter(@PathVariable long id, Model model) {
		LeadLetter letter = this.letters.of(id);
		model.addAttribute("letter", letter);
		model.addAttribute("email",
				"mailto:?subject=%s&body=%s".formatted(encode(letter.subject()), encode(letter.body())));
		return "assignment/letter";
	}

	private static String encode(String text) {
		return UriUtils.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
	}

}
