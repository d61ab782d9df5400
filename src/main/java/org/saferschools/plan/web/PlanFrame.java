package org.saferschools.plan.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.saferschools.plan.PlanBoard;
import org.saferschools.plan.TermPlanService;
import org.saferschools.plan.TermRef;
import org.saferschools.shared.Term;
import org.saferschools.web.Choice;

/**
 * What every page of a plan shows: team, term, and which other terms there are.
 */
@Component
class PlanFrame {

	private final TermPlanService plans;

	private final Clock clock;

	PlanFrame(TermPlanService plans, Clock clock) {
		this.plans = plans;
		this.clock = clock;
	}

	Term term(String ref) {
		return TermRef.parse(ref, Term.of(today()));
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	PlanBoard add(int team, Term term, Model model) {
		PlanBoard board = this.plans.board(team, term);
		Term now = Term.of(today());
		model.addAttribute("board", board);
		model.addAttribute("term", TermRef.of(term));
		model.addAttribute("terms",
				Stream.of(now.previous(), now, now.next())
					.map((each) -> Choice.of(TermRef.of(each), each.label()))
					.toList());
		model.addAttribute("mayDecide", this.plans.mayDecide(team));
		model.addAttribute("over", term.to().isBefore(today()));
		return board;
	}

	/**
	 * The Monday of the week to show: the one asked for, this one, or the term's first.
	 */
	LocalDate monday(LocalDate asked, Term term) {
		LocalDate day = (asked != null) ? asked : today();
		LocalDate within = term.contains(day) ? day : term.from();
		return within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** The weeks of a term, by their Mondays. */
	List<LocalDate> weeks(Term term) {
		return Stream
			.iterate(term.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
					(monday) -> !monday.isAfter(term.to()), (monday) -> monday.plusWeeks(1))
			.toList();
	}

}
