package org.saferschools.patrol.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.saferschools.activity.ActivityPlanner;
import org.saferschools.area.AreaService;
import org.saferschools.area.Outline;
import org.saferschools.officer.TeamService;
import org.saferschools.patrol.DosageService;
import org.saferschools.patrol.Patrol;
import org.saferschools.patrol.PatrolService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Shows patrols, and how many each place had.
 */
@Controller
@RequestMapping("/patrols")
class PatrolController {

	private final PatrolService patrols;

	private final DosageService dosage;

	private final TeamService teams;

	private final ActivityPlanner planner;

	private final AreaService areas;

	private final Clock clock;

	PatrolController(PatrolService patrols, DosageService dosage, TeamService teams, ActivityPlanner planner,
			AreaService areas, Clock clock) {
		this.patrols = patrols;
		this.dosage = dosage;
		this.teams = teams;
		this.planner = planner;
		this.areas = areas;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) Integer team, Model model) {
		Optional<Integer> shown = this.patrols.team(team);
		if (shown.isEmpty()) {
			return chooseTeam("/patrols", model);
		}
		model.addAttribute("team", this.teams.get(shown.get()));
		model.addAttribute("patrols", this.patrols.ofTeam(shown.get()));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "patrol/list";
	}

	@GetMapping("/dosage")
	String dosage(@RequestParam(required = false) Integer team, Model model) {
		Optional<Integer> shown = this.patrols.team(team);
		if (shown.isEmpty()) {
			return chooseTeam("/patrols/dosage", model);
		}
		model.addAttribute("team", this.teams.get(shown.get()));
		model.addAttribute("term", this.dosage.term());
		model.addAttribute("schools", DosageTable.of(this.dosage.ofSchools(shown.get())));
		model.addAttribute("hotspots", this.dosage.ofHotspots(shown.get()));
		return "patrol/dosage";
	}

	private String chooseTeam(String address, Model model) {
		model.addAttribute("teams", this.teams.all());
		model.addAttribute("addressOfPage", address);
		return "patrol/teams";
	}

	@GetMapping("/{id}")
	String show(@PathVariable long id, Model model) {
		Patrol patrol = this.patrols.get(id);
		model.addAttribute("patrol", patrol);
		model.addAttribute("mayDecide", this.planner.mayDecide(patrol.activity()));
		return "patrol/show";
	}

	@GetMapping("/{id}/briefing")
	String briefing(@PathVariable long id, Model model) {
		model.addAttribute("patrol", this.patrols.get(id));
		return "patrol/briefing";
	}

	@GetMapping("/{id}/map.json")
	@ResponseBody
	PatrolMap map(@PathVariable long id) {
		return PatrolMap.of(this.patrols.get(id),
				this.areas.outlines(LocalDate.now(this.clock)).stream().map(Outline::geoJson).toList());
	}

}
