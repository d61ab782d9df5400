package org.saferschools.security.web;

import jakarta.servlet.http.HttpSession;

import org.saferschools.security.FirstAdministrator;
import org.saferschools.security.SignInHint;
import org.saferschools.security.SignInRefusal;
import org.saferschools.security.SignedInPerson;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The sign-in page. The sign-in itself is a filter.
 */
@Controller
class SignInController {

	private final FirstAdministrator firstAdministrator;

	private final ObjectProvider<SignInHint> hint;

	SignInController(FirstAdministrator firstAdministrator, ObjectProvider<SignInHint> hint) {
		this.firstAdministrator = firstAdministrator;
		this.hint = hint;
	}

	@GetMapping("/sign-in")
	String signIn(@AuthenticationPrincipal SignedInPerson person, @RequestParam(required = false) String refused,
			HttpSession session, Model model) {
		if (person != null) {
			return "redirect:/";
		}
		if (this.firstAdministrator.isAwaited()) {
			return "redirect:/set-up";
		}
		if (refused != null) {
			model.addAttribute("refusal", SignInRefusal.last(session).message());
			model.addAttribute("username", SignInRefusal.lastUsername(session));
		}
		this.hint.ifAvailable((accounts) -> model.addAttribute("hints", accounts.signIns()));
		return "security/sign-in";
	}

}
