package org.saferschools.assignment;

import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.shared.Term;

/**
 * What a team's officers have for schools over a term, beside what the schools need.
 *
 * @param teamId the team
 * @param teamName its name
 * @param term the term
 * @param officers the officers who are posted to the team in the term, by warrant number
 * @param needed hours a week that all ranked schools of the team need by the standards of
 * their tiers
 * @param schools how many these are
 */
public record TermBalance(int teamId, String teamName, Term term, List<OfficerBalance> officers, double needed,
		int schools) {

	public TermBalance {
		officers = List.copyOf(officers);
	}

	/** The team, week by week. */
	public List<BalanceWeek> weeks() {
		return IntStream.range(0, this.term.weeks())
			.mapToObj((week) -> this.officers.stream()
				.map((officer) -> officer.weeks().get(week))
				.reduce(BalanceWeek::plus)
				.orElse(new BalanceWeek(OfficerWeeks.mondays(this.term).get(week), 0, 0, 0, 0, 0)))
			.toList();
	}

	/** All weeks together. */
	public BalanceWeek total() {
		return weeks().stream().reduce(BalanceWeek::plus).orElseThrow();
	}

	/** Hours that all schools need in the term. */
	public double neededInTerm() {
		return this.needed * this.term.weeks();
	}

	/** What is there beyond what all schools need; below 0 where it is short. */
	public double balance() {
		return total().available() - neededInTerm();
	}

}
