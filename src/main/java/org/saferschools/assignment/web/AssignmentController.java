package org.saferschools.assignment.web;

import java.util.Optional;

import org.saferschools.assignment.TeamBoard;
import org.saferschools.assignment.TeamBoardService;
import org.saferschools.officer.TeamService;
import org.saferschools.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows how a team's placements stand.
 */
@Controller
@RequestMapping("/assignments")
class AssignmentController {

	private static final int SCHOOLS_ON_A_PAGE = 20;

	private static final int LEADS_ON_A_PAGE = 25;

	private final TeamBoardService boards;

	private final TeamService teams;

	AssignmentController(TeamBoardService boards, TeamService teams) {
		this.boards = boards;
		this.teams = teams;
	}

	@GetMapping
	String board(@RequestParam(required = false) Integer team, @RequestParam(required = false) Integer page,
			Model model) {
		Optional<Integer> shown = this.boards.team(team);
		if (shown.isEmpty()) {
			model.addAttribute("teams", this.teams.all());
			return "assignment/teams";
		}
		TeamBoard board = this.boards.board(shown.get());
		Paging paging = Paging.of(page, SCHOOLS_ON_A_PAGE, board.withoutLead().size());
		model.addAttribute("board", board);
		model.addAttribute("paging", paging);
		model.addAttribute("withoutLead", board.withoutLead().subList((int) paging.offset(), (int) paging.last()));
		return "assignment/board";
	}

	@GetMapping("/leads")
	String leads(@RequestParam(required = false) Integer team, @RequestParam(required = false) Long officer,
			@RequestParam(required = false) Integer page, Model model) {
		Optional<Integer> shown = this.boards.team(team);
		if (shown.isEmpty()) {
			return "redirect:/assignments";
		}
		Paging paging = Paging.of(page, LEADS_ON_A_PAGE, this.boards.countLeads(shown.get(), officer));
		model.addAttribute("team", this.teams.get(shown.get()));
		model.addAttribute("mayDecide", this.boards.mayDecide(shown.get()));
		model.addAttribute("paging", paging);
		model.addAttribute("leads", this.boards.leads(shown.get(), officer, paging.size(), paging.offset()));
		return "assignment/leads";
	}

}
