package org.saferschools.activity.web;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.saferschools.activity.CatalogueEntry;
import org.saferschools.activity.CatalogueList;
import org.saferschools.activity.CatalogueService;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Keeps the catalogue of activities.
 */
@Controller
@RequestMapping("/catalogue")
@PreAuthorize("hasAnyRole('CENTRAL', 'ADMIN')")
class CatalogueController {

	private static final String PAGE = "activity/catalogue-entry";

	private final CatalogueService catalogue;

	CatalogueController(CatalogueService catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("kinds", this.catalogue.kinds());
		model.addAttribute("topics", this.catalogue.entries(CatalogueList.TOPICS));
		return "activity/catalogue";
	}

	@GetMapping("/topics/new")
	String form(Model model) {
		model.addAttribute("form", new CatalogueForm());
		return page(CatalogueList.TOPICS, null, model);
	}

	@PostMapping("/topics/new")
	String add(@Valid @ModelAttribute("form") CatalogueForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.catalogue.addTopic(form.toNewTopic());
				Flash.success(redirect, "Topic added");
				return "redirect:/catalogue";
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(CatalogueList.TOPICS, null, model);
	}

	@GetMapping("/{list}/{code}")
	String edit(@PathVariable String list, @PathVariable String code, Model model) {
		CatalogueEntry entry = this.catalogue.get(named(list), code);
		model.addAttribute("form", CatalogueForm.of(entry));
		return page(named(list), entry, model);
	}

	@PostMapping("/{list}/{code}")
	String change(@PathVariable String list, @PathVariable String code,
			@Valid @ModelAttribute("form") CatalogueForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		CatalogueEntry entry = this.catalogue.get(named(list), code);
		if (!errors.hasErrors()) {
			try {
				this.catalogue.change(named(list), form.toEntry(code));
				Flash.success(redirect, "%s changed".formatted(form.getName().strip()));
				return "redirect:/catalogue";
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(named(list), entry, model);
	}

	private static CatalogueList named(String list) {
		return Stream.of(CatalogueList.values())
			.filter((one) -> one.name().equalsIgnoreCase(list))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("The catalogue has no list " + list));
	}

	private static String page(CatalogueList list, CatalogueEntry entry, Model model) {
		model.addAttribute("list", list);
		model.addAttribute("entry", entry);
		model.addAttribute("months", months());
		return PAGE;
	}

	private static List<Choice> months() {
		return Stream.of(Month.values())
			.map((month) -> Choice.of(month.getValue(), month.getDisplayName(TextStyle.FULL, Locale.UK)))
			.toList();
	}

}
