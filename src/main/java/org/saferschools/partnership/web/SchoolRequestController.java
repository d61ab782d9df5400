package org.saferschools.partnership.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;

import org.saferschools.partnership.PartnershipLists;
import org.saferschools.partnership.PartnershipService;
import org.saferschools.partnership.SchoolRequestService;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records what a school asks for, and that it takes it back.
 */
@Controller
@RequestMapping("/schools/{urn}/partnership/requests")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class SchoolRequestController {

	private final SchoolRequestService requests;

	private final PartnershipService partnerships;

	private final PartnershipLists lists;

	private final Clock clock;

	SchoolRequestController(SchoolRequestService requests, PartnershipService partnerships, PartnershipLists lists,
			Clock clock) {
		this.requests = requests;
		this.partnerships = partnerships;
		this.lists = lists;
		this.clock = clock;
	}

	@GetMapping("/new")
	String form(@PathVariable Urn urn, Model model) {
		model.addAttribute("form", RequestForm.from(LocalDate.now(this.clock)));
		return page(urn, model);
	}

	@PostMapping("/new")
	String record(@PathVariable Urn urn, @Valid @ModelAttribute("form") RequestForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.requests.record(urn, form.toCommand());
				Flash.success(redirect, "Request recorded");
				return PartnershipController.back(urn);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(urn, model);
	}

	private String page(Urn urn, Model model) {
		model.addAttribute("school", this.partnerships.toKeep(urn));
		model.addAttribute("roles", PartnershipChoices.of(this.lists.roles()));
		model.addAttribute("requestKinds", PartnershipChoices.of(this.lists.requestKinds()));
		return "partnership/request";
	}

	@GetMapping("/{requestId}/withdraw")
	String ask(@PathVariable Urn urn, @PathVariable long requestId, Model model) {
		model.addAttribute("form", WithdrawForm.of(this.requests.get(urn, requestId).version()));
		return withdrawPage(urn, requestId, model);
	}

	@PostMapping("/{requestId}/withdraw")
	String withdraw(@PathVariable Urn urn, @PathVariable long requestId,
			@Valid @ModelAttribute("form") WithdrawForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.requests.withdraw(urn, requestId, form.getVersion(), form.getWithdrawnBy());
				Flash.success(redirect, "Request withdrawn. What was planned on it is cancelled");
				return PartnershipController.back(urn);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return withdrawPage(urn, requestId, model);
	}

	private String withdrawPage(Urn urn, long requestId, Model model) {
		model.addAttribute("school", this.partnerships.toKeep(urn));
		model.addAttribute("request", this.requests.get(urn, requestId));
		model.addAttribute("roles", PartnershipChoices.of(this.lists.roles()));
		return "partnership/request-withdraw";
	}

}
