package org.saferschools.partnership.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;

import org.saferschools.partnership.Agreement;
import org.saferschools.partnership.AgreementService;
import org.saferschools.partnership.PartnershipLists;
import org.saferschools.partnership.PartnershipService;
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
 * Records what a school agrees to, and its early end.
 */
@Controller
@RequestMapping("/schools/{urn}/partnership/agreements")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class AgreementController {

	private final AgreementService agreements;

	private final PartnershipService partnerships;

	private final PartnershipLists lists;

	private final Clock clock;

	AgreementController(AgreementService agreements, PartnershipService partnerships, PartnershipLists lists,
			Clock clock) {
		this.agreements = agreements;
		this.partnerships = partnerships;
		this.lists = lists;
		this.clock = clock;
	}

	@GetMapping("/new")
	String form(@PathVariable Urn urn, Model model) {
		model.addAttribute("form", AgreementForm.from(LocalDate.now(this.clock)));
		return page(urn, model);
	}

	@PostMapping("/new")
	String record(@PathVariable Urn urn, @Valid @ModelAttribute("form") AgreementForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.agreements.record(urn, form.toCommand());
				Flash.success(redirect, "Agreement recorded");
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
		model.addAttribute("covers", PartnershipChoices.of(this.lists.scopes()));
		return "partnership/agreement";
	}

	@GetMapping("/{agreementId}/end")
	String ask(@PathVariable Urn urn, @PathVariable long agreementId, Model model) {
		Agreement agreement = this.agreements.get(urn, agreementId);
		model.addAttribute("form", EndForm.of(agreement.version(), LocalDate.now(this.clock)));
		return endPage(urn, agreementId, model);
	}

	@PostMapping("/{agreementId}/end")
	String end(@PathVariable Urn urn, @PathVariable long agreementId, @Valid @ModelAttribute("form") EndForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.agreements.end(urn, agreementId, form.getVersion(), form.getDay(), form.getReason().strip());
				Flash.success(redirect, "Agreement ended. What was planned on it from that day on is cancelled");
				return PartnershipController.back(urn);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return endPage(urn, agreementId, model);
	}

	private String endPage(Urn urn, long agreementId, Model model) {
		model.addAttribute("school", this.partnerships.toKeep(urn));
		model.addAttribute("agreement", this.agreements.get(urn, agreementId));
		return "partnership/agreement-end";
	}

}
