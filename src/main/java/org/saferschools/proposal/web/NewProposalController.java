package org.saferschools.proposal.web;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import org.saferschools.assignment.TeamGround;
import org.saferschools.officer.TeamService;
import org.saferschools.proposal.ProposalService;
import org.saferschools.proposal.ProposalSettings;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asks for a proposal, from the beginning or around another one.
 */
@Controller
@RequestMapping("/assignments/proposals")
class NewProposalController {

	private final ProposalService proposals;

	private final ProposalSettings settings;

	private final TeamService teams;

	NewProposalController(ProposalService proposals, ProposalSettings settings, TeamService teams) {
		this.proposals = proposals;
		this.settings = settings;
		this.teams = teams;
	}

	@GetMapping("/new")
	String choose(@RequestParam(required = false) Integer team, @RequestParam(required = false) Long base,
			@RequestParam(required = false) Urn school, Model model) {
		if (base != null) {
			ProposalForm form = ProposalForm.around(this.proposals.get(base), school);
			model.addAttribute("form", form);
			return page(form, model);
		}
		Optional<Integer> shown = this.proposals.team(team);
		if (shown.isEmpty()) {
			return "redirect:/assignments/proposals";
		}
		ProposalForm form = ProposalForm.forTeam(shown.get(), this.settings.seconds());
		model.addAttribute("form", form);
		return page(form, model);
	}

	@PostMapping("/new")
	String ask(@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors,
			@RequestParam(required = false) String more, Model model) {
		form.setTeam(this.proposals.team(form.getTeam()).orElseThrow(() -> noTeam()));
		if (more != null) {
			form.addRows(1);
			return page(form, model);
		}
		if (!errors.hasErrors()) {
			try {
				return "redirect:/assignments/proposals/" + this.proposals.ask(form.toCommand());
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(form, model);
	}

	private static RuleException noTeam() {
		return new RuleException("team.none", "Say for which team the proposal is to be made");
	}

	@PostMapping("/all")
	@PreAuthorize("hasRole('CENTRAL')")
	String askForAll(RedirectAttributes redirect) {
		int count = this.proposals.askForAll();
		Flash.success(redirect, "Proposals for %d teams are searched one after the other".formatted(count));
		return "redirect:/assignments/proposals";
	}

	private String page(ProposalForm form, Model model) {
		TeamGround ground = this.proposals.ground(form.getTeam());
		List<Choice> schools = ground.openSchools()
			.stream()
			.map((school) -> Choice.of(school.urn(), "%s (tier %d)".formatted(school.name(), school.tier())))
			.toList();
		List<Choice> officers = ground.fitOfficers()
			.stream()
			.map((officer) -> Choice.of(officer.id(), officer.label()))
			.toList();
		model.addAttribute("team", this.teams.get(form.getTeam()));
		model.addAttribute("schools", schools);
		model.addAttribute("officers", officers);
		model.addAttribute("ground", ground);
		return "proposal/new";
	}

}
