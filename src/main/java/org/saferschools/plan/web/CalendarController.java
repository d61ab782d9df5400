package org.saferschools.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.saferschools.officer.OfficerService;
import org.saferschools.officer.TeamService;
import org.saferschools.plan.calendar.CalendarService;
import org.saferschools.plan.calendar.CalendarView;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.Urn;
import org.saferschools.web.Choice;

/**
 * Shows the calendar of a team, an officer or a school by month, week or as a list.
 */
@Controller
class CalendarController {

	private final CalendarService calendar;

	private final TeamService teams;

	private final OfficerService officers;

	private final CurrentUser currentUser;

	private final Clock clock;

	CalendarController(CalendarService calendar, TeamService teams, OfficerService officers, CurrentUser currentUser,
			Clock clock) {
		this.calendar = calendar;
		this.teams = teams;
		this.officers = officers;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@GetMapping("/calendar")
	String show(@RequestParam(required = false) Integer team, @RequestParam(required = false) String officer,
			@RequestParam(required = false) String school, @RequestParam(required = false) String view,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Model model) {
		Optional<Integer> shown = this.calendar.team(team);
		LocalDate today = LocalDate.now(this.clock);
		Long only = officer(officer);
		model.addAttribute("sheet",
				this.calendar.sheet(shown, only, urn(school), CalendarView.of(view), (day != null) ? day : today));
		model.addAttribute("views", CalendarView.values());
		model.addAttribute("today", today);
		model.addAttribute("teamName", shown.map((id) -> this.teams.get(id).name()).orElse("London"));
		model.addAttribute("teams", this.currentUser.is(Role.CENTRAL) ? teams() : List.of());
		model.addAttribute("members", shown.map((id) -> members(id, today)).orElse(List.of()));
		model.addAttribute("onlyOfficer", only);
		return "plan/calendar";
	}

	/** Officers begin with their own calendar; an empty choice is the whole team. */
	private Long officer(String asked) {
		if (asked == null) {
			return this.currentUser.is(Role.OFFICER) ? this.currentUser.person().officerId() : null;
		}
		return asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
	}

	/** What is no URN filters nothing, and the field shows what was typed. */
	private static Urn urn(String text) {
		return (text != null && text.strip().matches("[1-9]\\d{5}")) ? Urn.of(text) : null;
	}

	private List<Choice> teams() {
		return this.teams.all().stream().map((team) -> Choice.of(team.id(), team.name())).toList();
	}

	private List<Choice> members(int team, LocalDate today) {
		return this.officers.ofTeam(team, today)
			.stream()
			.map((officer) -> Choice.of(officer.officerId(), officer.label()))
			.toList();
	}

}
