package org.saferschools.officer.web;

import java.time.LocalDate;
import java.util.List;

import org.saferschools.officer.Absence;
import org.saferschools.officer.OfficerAbsenceService;
import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerList;
import org.saferschools.officer.OfficerRegisterService;
import org.saferschools.officer.TeamService;
import org.saferschools.web.Choice;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The officers that a person may see: the list, and one with all postings.
 */
@Controller
@RequestMapping("/officers")
class OfficerController {

	private final OfficerRegisterService register;

	private final TeamService teams;

	private final OfficerAbsenceService absences;

	private final Choices choices;

	OfficerController(OfficerRegisterService register, TeamService teams, OfficerAbsenceService absences,
			Choices choices) {
		this.register = register;
		this.teams = teams;
		this.absences = absences;
		this.choices = choices;
	}

	@GetMapping
	String list(OfficerQuery query, @RequestParam(required = false) Integer page, Model model) {
		OfficerList list = this.register.find(query.toFilter(), page);
		List<Choice> seenTeams = this.choices.seenTeams();
		List<Choice> kinds = this.choices.kinds();
		LocalDate today = this.choices.today();
		model.addAttribute("officers", list.rows().stream().map((row) -> OfficerLine.of(row, today)).toList());
		model.addAttribute("paging", list.paging());
		model.addAttribute("teams", seenTeams);
		model.addAttribute("kinds", kinds);
		model.addAttribute("withLeavers", List.of(Choice.of(true, "With officers who left")));
		model.addAttribute("chosen", query.tags(seenTeams, kinds));
		model.addAttribute("mayAdd", this.register.mayAdd());
		return "officer/officers";
	}

	@GetMapping("/{officerId}")
	String show(@PathVariable long officerId, Model model) {
		Officer officer = this.register.get(officerId);
		model.addAttribute("officer", OfficerView.of(officer, this.choices.today(), this.register.mayKeep(officer),
				this.teams::mayKeepOfficersOf));
		model.addAttribute("absences", this.absences.seen(officer).map(this::views).orElse(null));
		model.addAttribute("mayEnterAbsences", this.absences.mayEnter(officer));
		return "officer/officer";
	}

	private List<AbsenceView> views(List<Absence> absences) {
		return absences.stream().map((absence) -> AbsenceView.of(absence, this.choices.today())).toList();
	}

}
