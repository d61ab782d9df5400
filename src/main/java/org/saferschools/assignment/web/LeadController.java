package org.saferschools.assignment.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.saferschools.assignment.AssignmentService;
import org.saferschools.assignment.Lead;
import org.saferschools.assignment.SeenLead;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;
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
 * Records that a school was told of its lead, ends a lead, or takes one back.
 */
@Controller
@RequestMapping("/assignments/{id}")
@PreAuthorize("hasRole('SUPERVISOR')")
class LeadController {

	private static final String BOARD = "redirect:/assignments";

	private final AssignmentService assignments;

	private final Formats formats;

	private final Clock clock;

	LeadController(AssignmentService assignments, Formats formats, Clock clock) {
		this.assignments = assignments;
		this.formats = formats;
		this.clock = clock;
	}

	@GetMapping("/tell")
	String telling(@PathVariable long id, Model model) {
		Lead lead = this.assignments.getPending(id);
		model.addAttribute("lead", lead);
		model.addAttribute("form", TellForm.of(lead, LocalDate.now(this.clock)));
		return "assignment/tell";
	}

	@PostMapping("/tell")
	String tell(@PathVariable long id, @Valid @ModelAttribute("form") TellForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				Lead lead = this.assignments.tell(new SeenLead(id, form.getVersion()), form.role(), form.getToldOn());
				Flash.success(redirect, "%s leads %s from %s".formatted(lead.officer().label(), lead.school().name(),
						this.formats.date(lead.startsOn())));
				return BOARD;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		model.addAttribute("lead", this.assignments.get(id));
		return "assignment/tell";
	}

	@GetMapping("/end")
	String ending(@PathVariable long id, Model model) {
		Lead lead = this.assignments.get(id);
		model.addAttribute("lead", lead);
		model.addAttribute("form", EndForm.of(lead, LocalDate.now(this.clock)));
		return "assignment/end";
	}

	@PostMapping("/end")
	String end(@PathVariable long id, @Valid @ModelAttribute("form") EndForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				Lead lead = this.assignments.end(new SeenLead(id, form.getVersion()), form.getLastDay(),
						form.getReason());
				Flash.success(redirect, "Lead of %s at %s ends on %s".formatted(lead.officer().label(),
						lead.school().name(), this.formats.date(lead.lastDay())));
				return BOARD;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		model.addAttribute("lead", this.assignments.get(id));
		return "assignment/end";
	}

	@GetMapping("/withdraw")
	String withdrawing(@PathVariable long id, Model model) {
		model.addAttribute("lead", this.assignments.getPending(id));
		return "assignment/withdraw";
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		Lead lead = this.assignments.withdraw(new SeenLead(id, version));
		Flash.success(redirect, "Lead of %s at %s withdrawn".formatted(lead.officer().label(), lead.school().name()));
		return BOARD;
	}

}
