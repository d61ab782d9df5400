package org.saferschools.officer.web;

import jakarta.validation.Valid;

import org.saferschools.security.AccountService;
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
 * Gives people new passwords, shuts them out and lets them in again.
 */
@Controller
@RequestMapping("/accounts/{accountId}")
@PreAuthorize("hasRole('ADMIN')")
class AccountAccessController {

	private static final String PASSWORD = "officer/account-password";

	private static final String BACK = "redirect:/accounts/{accountId}";

	private final AccountService accounts;

	AccountAccessController(AccountService accounts) {
		this.accounts = accounts;
	}

	@GetMapping("/password")
	String passwordForm(@PathVariable long accountId, Model model) {
		var account = this.accounts.get(accountId);
		model.addAttribute("account", account);
		model.addAttribute("form", PasswordForm.of(account));
		return PASSWORD;
	}

	@PostMapping("/password")
	String changePassword(@PathVariable long accountId, @Valid @ModelAttribute("form") PasswordForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, (rule) -> "password",
				() -> this.accounts.changePassword(accountId, form.getVersion(), form.toCommand()))) {
			model.addAttribute("account", this.accounts.get(accountId));
			return PASSWORD;
		}
		Flash.success(redirect, "Password changed");
		return BACK;
	}

	@PostMapping("/disable")
	String disable(@PathVariable long accountId, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes redirect) {
		this.accounts.disable(accountId, version);
		Flash.success(redirect, "Account disabled");
		return BACK;
	}

	@PostMapping("/enable")
	String enable(@PathVariable long accountId, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes redirect) {
		this.accounts.enable(accountId, version);
		Flash.success(redirect, "Account enabled");
		return BACK;
	}

}
