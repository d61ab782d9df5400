package org.saferschools.scenario.web;

import java.util.List;

import org.saferschools.scenario.TeamValue;
import org.saferschools.scenario.ValueService;
import org.saferschools.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows where officers and hours would be worth most.
 */
@Controller
@RequestMapping("/assignments/value")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class ValueController {

	private final ValueService values;

	ValueController(ValueService values) {
		this.values = values;
	}

	@GetMapping
	String show(Model model) {
		List<TeamValue> values = this.values.values();
		model.addAttribute("values", values);
		model.addAttribute("underWay", values.stream().filter(TeamValue::isUnderWay).count());
		return "scenario/value";
	}

	@PostMapping
	String reckon(RedirectAttributes redirect) {
		this.values.reckon();
		Flash.success(redirect, "The value is being reckoned, some seconds for each team");
		return "redirect:/assignments/value";
	}

}
