package org.saferschools.hotspot.web;

import java.time.YearMonth;
import java.util.List;

import org.saferschools.hotspot.HotspotFreshness;
import org.saferschools.hotspot.HotspotService;
import org.saferschools.hotspot.HotspotSetService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * All sets of hotspots, and how a new one is made.
 */
@Controller
class HotspotSetController {

	private final HotspotService hotspots;

	private final HotspotSetService making;

	private final HotspotFreshness freshness;

	private final CurrentUser currentUser;

	private final Formats formats;

	HotspotSetController(HotspotService hotspots, HotspotSetService making, HotspotFreshness freshness,
			CurrentUser currentUser, Formats formats) {
		this.hotspots = hotspots;
		this.making = making;
		this.freshness = freshness;
		this.currentUser = currentUser;
		this.formats = formats;
	}

	@GetMapping("/hotspots/sets")
	@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
	String show(@ModelAttribute("form") HotspotSetForm form, Model model) {
		return sets(model);
	}

	@PostMapping("/hotspots/sets")
	@PreAuthorize("hasRole('CENTRAL')")
	String make(@ModelAttribute("form") HotspotSetForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return sets(model);
		}
		try {
			long set = this.making.make(form.getAsOf());
			Flash.success(redirect, "Set %d is made. Everybody works with it from now on.".formatted(set));
			return "redirect:/hotspots";
		}
		catch (RuleException ex) {
			errors.rejectValue("asOf", ex.code(), ex.getMessage());
			return sets(model);
		}
	}

	private String sets(Model model) {
		boolean central = this.currentUser.is(Role.CENTRAL);
		model.addAttribute("central", central);
		model.addAttribute("sets", this.hotspots.sets());
		model.addAttribute("months", central ? choices(this.making.months()) : List.of());
		model.addAttribute("newer", this.freshness.newer().orElse(null));
		return "hotspot/sets";
	}

	private List<Choice> choices(List<YearMonth> months) {
		return months.stream().map((month) -> Choice.of(month, this.formats.month(month))).toList();
	}

}
