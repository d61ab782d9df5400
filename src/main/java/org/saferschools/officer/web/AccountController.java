package org.saferschools.officer.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.Valid;

import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PersonService;
import org.saferschools.security.Account;
import org.saferschools.security.AccountFilter;
import org.saferschools.security.AccountList;
import org.saferschools.security.AccountService;
import org.saferschools.security.Role;
import org.saferschools.web.Choice;
import org.saferschools.web.FilterTag;
import org.saferschools.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists, makes and changes accounts.
 */
@Controller
@RequestMapping("/accounts")
@PreAuthorize("hasRole('ADMIN')")
class AccountController {

	private static final String NEW = "officer/account-new";

	private static final String EDIT = "officer/account";

	private final AccountService accounts;

	private final PersonService people;

	private final OfficerService officers;

	private final Choices choices;

	AccountController(AccountService accounts, PersonService people, OfficerService officers, Choices choices) {
		this.accounts = accounts;
		this.people = people;
		this.officers = officers;
		this.choices = choices;
	}

	@ModelAttribute("roles")
	List<Choice> roles() {
		return Arrays.stream(Role.values()).map((role) -> Choice.of(role.name(), role.label())).toList();
	}

	@GetMapping
	String list(@RequestParam(required = false) Role role, @RequestParam(required = false) String q,
			@RequestParam(required = false) Integer page, Model model) {
		AccountList list = this.accounts.find(new AccountFilter(role, q), page);
		model.addAttribute("accounts", AccountLine.of(list.accounts(), this.people.belonging(list.accounts())));
		model.addAttribute("paging", list.paging());
		model.addAttribute("chosen", tags(role, q));
		return "officer/accounts";
	}

	@GetMapping("/new")
	String newForm(@ModelAttribute("form") NewAccountForm form, Model model) {
		model.addAttribute("teams", this.choices.teams());
		return NEW;
	}

	@PostMapping("/new")
	String create(@Valid @ModelAttribute("form") NewAccountForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, AccountForm::fieldOf,
				() -> this.people.create(form.getUsername(), form.password(), form.toCommand()))) {
			model.addAttribute("teams", this.choices.teams());
			return NEW;
		}
		Flash.success(redirect, "Account made for " + form.getDisplayName());
		return "redirect:/accounts";
	}

	@GetMapping("/{accountId}")
	String editForm(@PathVariable long accountId, Model model) {
		Account account = showAccount(accountId, model);
		model.addAttribute("form", AccountForm.from(account, warrantNumber(account)));
		return EDIT;
	}

	@PostMapping("/{accountId}")
	String change(@PathVariable long accountId, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Attempt.succeeds(errors, AccountForm::fieldOf,
				() -> this.people.change(accountId, form.getVersion(), form.toCommand()))) {
			showAccount(accountId, model);
			return EDIT;
		}
		Flash.success(redirect, "Account changed");
		return "redirect:/accounts/{accountId}";
	}

	private Account showAccount(long accountId, Model model) {
		Account account = this.accounts.get(accountId);
		model.addAttribute("account", account);
		model.addAttribute("teams", this.choices.teams());
		return account;
	}

	private String warrantNumber(Account account) {
		return (account.officerId() != null) ? this.officers.get(account.officerId()).warrantNo() : "";
	}

	private static List<FilterTag> tags(Role role, String q) {
		List<FilterTag> tags = new ArrayList<>();
		if (StringUtils.hasText(q)) {
			tags.add(new FilterTag("q", q, "Name: " + q));
		}
		if (role != null) {
			tags.add(new FilterTag("role", role.name(), "Role: " + role.label()));
		}
		return tags;
	}

}
