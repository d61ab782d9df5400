package org.saferschools.assignment.web;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import org.saferschools.assignment.AimsService;
import org.saferschools.assignment.AimsVersion;
import org.saferschools.officer.TeamService;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Flash;
import org.saferschools.web.Refusals;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a team's placements are judged by, and changing it.
 */
@Controller
@RequestMapping("/assignments/aims")
class AimsController {

	private final AimsService aims;

	private final TeamService teams;

	AimsController(AimsService aims, TeamService teams) {
		this.aims = aims;
		this.teams = teams;
	}

	@GetMapping
	String show(@RequestParam(required = false) Integer team, Model model) {
		Optional<Integer> shown = this.aims.team(team);
		if (shown.isEmpty()) {
			return "redirect:/assignments";
		}
		List<AimsVersion> versions = this.aims.versions(shown.get());
		model.addAttribute("form",
				AimsForm.of(this.aims.of(shown.get()), versions.isEmpty() ? 0 : versions.get(0).version()));
		return page(shown.get(), model);
	}

	@PostMapping
	@PreAuthorize("hasRole('SUPERVISOR')")
	String change(@Valid @ModelAttribute("form") AimsForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		int team = this.aims.team(null).orElseThrow();
		if (!errors.hasErrors()) {
			try {
				this.aims.change(form.toCommand(team));
				Flash.success(redirect, "Aims changed. The next proposal is judged by them");
				return "redirect:/assignments/aims";
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(team, model);
	}

	private String page(int team, Model model) {
		model.addAttribute("team", this.teams.get(team));
		model.addAttribute("mayChange", this.aims.mayChange(team));
		model.addAttribute("current", this.aims.of(team));
		model.addAttribute("versions", this.aims.versions(team));
		return "assignment/aims";
	}

}
