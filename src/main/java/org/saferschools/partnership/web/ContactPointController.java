package org.saferschools.partnership.web;

import jakarta.validation.Valid;

import org.saferschools.partnership.ContactPointService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Keeps how people at a school are reached.
 */
@Controller
@RequestMapping("/schools/{urn}/partnership/contacts")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class ContactPointController {

	private static final String PAGE = "partnership/contact";

	private final ContactPointService contacts;

	private final PartnershipService partnerships;

	private final PartnershipLists lists;

	ContactPointController(ContactPointService contacts, PartnershipService partnerships, PartnershipLists lists) {
		this.contacts = contacts;
		this.partnerships = partnerships;
		this.lists = lists;
	}

	@GetMapping("/new")
	String form(@PathVariable Urn urn, Model model) {
		model.addAttribute("form", new ContactForm());
		return page(urn, null, model);
	}

	@PostMapping("/new")
	String add(@PathVariable Urn urn, @Valid @ModelAttribute("form") ContactForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.contacts.add(urn, form.toCommand());
				Flash.success(redirect, "Contact added");
				return PartnershipController.back(urn);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(urn, null, model);
	}

	@GetMapping("/{contactId}")
	String edit(@PathVariable Urn urn, @PathVariable long contactId, Model model) {
		model.addAttribute("form", ContactForm.of(this.contacts.get(urn, contactId)));
		return page(urn, contactId, model);
	}

	@PostMapping("/{contactId}")
	String change(@PathVariable Urn urn, @PathVariable long contactId, @Valid @ModelAttribute("form") ContactForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.contacts.change(urn, contactId, form.getVersion(), form.toCommand());
				Flash.success(redirect, "Contact changed");
				return PartnershipController.back(urn);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(urn, contactId, model);
	}

	@PostMapping("/{contactId}/remove")
	String remove(@PathVariable Urn urn, @PathVariable long contactId, @RequestParam int version,
			RedirectAttributes redirect) {
		this.contacts.remove(urn, contactId, version);
		Flash.success(redirect, "Contact removed");
		return PartnershipController.back(urn);
	}

	private String page(Urn urn, Long contactId, Model model) {
		model.addAttribute("school", this.partnerships.toKeep(urn));
		model.addAttribute("contactId", contactId);
		model.addAttribute("roles", PartnershipChoices.of(this.lists.roles()));
		return PAGE;
	}

}
