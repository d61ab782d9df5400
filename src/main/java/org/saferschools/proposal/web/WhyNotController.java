package org.saferschools.proposal.web;

import java.util.List;
import java.util.stream.Stream;

import org.saferschools.proposal.ProposalLine;
import org.saferschools.proposal.ProposalService;
import org.saferschools.proposal.ProposalView;
import org.saferschools.proposal.WhyNotService;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.Choice;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Says what it would cost to give a school to another officer than the proposed one.
 */
@Controller
@RequestMapping("/assignments/proposals/{proposalId}/why-not")
class WhyNotController {

	/** The answer that means that nobody leads the school. */
	static final long NOBODY = 0;

	private final ProposalService proposals;

	private final WhyNotService whyNot;

	WhyNotController(ProposalService proposals, WhyNotService whyNot) {
		this.proposals = proposals;
		this.whyNot = whyNot;
	}

	@GetMapping
	String ask(@PathVariable long proposalId, @RequestParam Urn school, @RequestParam(required = false) Long officer,
			Model model) {
		ProposalView view = this.proposals.get(proposalId);
		ProposalLine line = view.lines()
			.stream()
			.filter((each) -> each.urn().equals(school))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("This proposal has no school " + school));
		model.addAttribute("view", view);
		model.addAttribute("line", line);
		model.addAttribute("officers", choices(view, line));
		model.addAttribute("officer", officer);
		if (officer != null) {
			answer(view, school, (officer == NOBODY) ? null : officer, model);
		}
		return "proposal/why-not";
	}

	private void answer(ProposalView view, Urn school, Long officer, Model model) {
		try {
			model.addAttribute("answer", this.whyNot.whyNot(view.proposal().id(), school, officer));
		}
		catch (RuleException refused) {
			model.addAttribute("refused", refused.getMessage());
		}
	}

	private static List<Choice> choices(ProposalView view, ProposalLine line) {
		Stream<Choice> officers = view.weeks()
			.stream()
			.map((week) -> week.officer())
			.filter((officer) -> line.proposed() == null || officer.id() != line.proposed().id())
			.map((officer) -> Choice.of(officer.id(), officer.label()));
		return ((line.proposed() == null) ? officers
				: Stream.concat(officers, Stream.of(Choice.of(NOBODY, "Nobody, leave it without"))))
			.toList();
	}

}
