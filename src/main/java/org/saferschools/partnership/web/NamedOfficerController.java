package org.saferschools.partnership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;

import org.saferschools.partnership.NamedOfficerService;
import org.saferschools.partnership.OfficerOffer;
import org.saferschools.partnership.Partnership;
import org.saferschools.partnership.PartnershipLists;
import org.saferschools.partnership.PartnershipService;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Offers a school an officer whom it knows as its own.
 */
@Controller
@RequestMapping("/schools/{urn}/partnership/officer")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class NamedOfficerController {

	private static final List<Choice> ANSWERS = List.of(Choice.of("ACCEPTED", "Accepted"),
			Choice.of("DECLINED", "Declined"));

	private final NamedOfficerService offers;

	private final PartnershipService partnerships;

	private final PartnershipLists lists;

	private final Clock clock;

	NamedOfficerController(NamedOfficerService offers, PartnershipService partnerships, PartnershipLists lists,
			Clock clock) {
		this.offers = offers;
		this.partnerships = partnerships;
		this.lists = lists;
		this.clock = clock;
	}

	@GetMapping
	String form(@PathVariable Urn urn, Model model) {
		model.addAttribute("form", OfferForm.on(LocalDate.now(this.clock)));
		return page(urn, model);
	}

	@PostMapping
	String offer(@PathVariable Urn urn, @Valid @ModelAttribute("form") OfferForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.offers.offer(urn, form.getOfficer(), form.getDay());
				Flash.success(redirect, "Offer recorded");
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
		model.addAttribute("candidates", this.offers.candidates(urn)
			.stream()
			.map((officer) -> Choice.of(officer.officerId(), "%s, %s".formatted(officer.label(), officer.kindName())))
			.toList());
		return "partnership/offer";
	}

	@GetMapping("/{offerId}")
	String ask(@PathVariable Urn urn, @PathVariable long offerId, Model model) {
		model.addAttribute("form", AnswerForm.of(this.offers.get(urn, offerId).version()));
		return answerPage(urn, offerId, model);
	}

	@PostMapping("/{offerId}")
	String answer(@PathVariable Urn urn, @PathVariable long offerId, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.offers.answer(urn, offerId, form.getVersion(), form.accepts(), form.getAnsweredBy());
				Flash.success(redirect, "Answer recorded");
				return PartnershipController.back(urn);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return answerPage(urn, offerId, model);
	}

	@PostMapping("/{offerId}/end")
	String end(@PathVariable Urn urn, @PathVariable long offerId, @RequestParam int version,
			RedirectAttributes redirect) {
		this.offers.end(urn, offerId, version);
		Flash.success(redirect, "Named officer ended");
		return PartnershipController.back(urn);
	}

	private String answerPage(Urn urn, long offerId, Model model) {
		Partnership partnership = this.partnerships.of(urn);
		OfficerOffer offer = this.offers.get(urn, offerId);
		model.addAttribute("school", partnership.school());
		model.addAttribute("offer", offer);
		model.addAttribute("officer", partnership.officer(offer));
		model.addAttribute("answers", ANSWERS);
		model.addAttribute("roles", PartnershipChoices.of(this.lists.roles()));
		return "partnership/answer";
	}

}
