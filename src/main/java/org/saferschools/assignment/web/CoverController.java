package org.saferschools.assignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import org.saferschools.assignment.Cover;
import org.saferschools.assignment.CoverService;
import org.saferschools.officer.TeamService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Arranges that officers cover across a border.
 */
@Controller
@RequestMapping("/assignments/cover")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class CoverController {

	private static final String LIST = "redirect:/assignments/cover";

	private final CoverService covers;

	private final TeamService teams;

	private final Clock clock;

	CoverController(CoverService covers, TeamService teams, Clock clock) {
		this.covers = covers;
		this.teams = teams;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("covers", this.covers.seen());
		model.addAttribute("ownTeam", this.covers.ownTeam());
		return "assignment/cover";
	}

	@GetMapping("/new")
	String asking(Model model) {
		model.addAttribute("form", CoverForm.startingOn(LocalDate.now(this.clock)));
		return page(model);
	}

	@PostMapping("/new")
	String ask(@Valid @ModelAttribute("form") CoverForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.covers.ask(form.toCommand());
				Flash.success(redirect, (this.covers.ownTeam() != null)
						? "Asked for cover. It holds once the other team agrees" : "Cover arranged");
				return LIST;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(model);
	}

	@PostMapping("/{id}/agree")
	String agree(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		Cover cover = this.covers.agree(id, version);
		Flash.success(redirect, "%s covers %s".formatted(cover.officer(), cover.place()));
		return LIST;
	}

	@PostMapping("/{id}/close")
	String close(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		Cover cover = this.covers.close(id, version);
		Flash.success(redirect, "%s %s %s".formatted(cover.officer(),
				cover.agreed() ? "no longer covers" : "does not cover", cover.place()));
		return LIST;
	}

	private String page(Model model) {
		List<Choice> boroughs = this.teams.boroughs(LocalDate.now(this.clock))
			.stream()
			.map((borough) -> Choice.of(borough.code(), borough.name()))
			.toList();
		model.addAttribute("boroughs", boroughs);
		return "assignment/cover-new";
	}

}
