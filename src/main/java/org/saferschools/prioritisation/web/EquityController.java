package org.saferschools.prioritisation.web;

import org.saferschools.prioritisation.EquityService;
import org.saferschools.school.PeerGroup;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How tiers and contacts fall on groups of schools.
 */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class EquityController {

	private final EquityService equity;

	EquityController(EquityService equity) {
		this.equity = equity;
	}

	@GetMapping("/prioritisation/equity")
	String show(@RequestParam(defaultValue = "SECONDARY") PeerGroup group, Model model) {
		model.addAttribute("groups", PeerGroup.values());
		model.addAttribute("equity", this.equity.today(group));
		return "prioritisation/equity";
	}

}
