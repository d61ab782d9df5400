package org.saferschools.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.saferschools.assignment.AwayLead;
import org.saferschools.assignment.ContactRhythm;
import org.saferschools.plan.TeamWeek;
import org.saferschools.prioritisation.Mover;

/**
 * What a supervisor has to decide, and what moved.
 *
 * @param schools every ranked school of the team
 * @param movers schools of tier 1 or 2 that moved since the run before, those whose tier
 * is another one first
 * @param rhythm what the tiers are promised
 * @param borderlineSince since when the longest waiting school has stood at the border of
 * a tier without a decision, or {@code null}
 * @param away officers who lead schools and are away for more than two weeks, now or soon
 * @param week what the team has before it
 */
public record SupervisorHome(List<RankedSchool> schools, List<Mover> movers, ContactRhythm rhythm,
		Instant borderlineSince, List<AwayLead> away, TeamWeek week) {

	/** Schools at the border of a tier on which nobody has decided. */
	public long undecided() {
		return this.schools.stream().filter(RankedSchool::wantsDecision).count();
	}

	/**
	 * Tier 1 schools that nobody leads and nobody is to lead, those with the greatest
	 * need first.
	 */
	public List<RankedSchool> priorityWithoutLead() {
		return this.schools.stream()
			.filter((school) -> school.tier() == 1 && school.wantsLead())
			.sorted(Comparator.comparingDouble(RankedSchool::need).reversed())
			.toList();
	}

	/**
	 * Schools whose contact is overdue, tier by tier, those longest overdue first.
	 */
	public List<RankedSchool> overdue() {
		return this.schools.stream()
			.filter(RankedSchool::overdue)
			.sorted(Comparator.comparingInt(RankedSchool::tier)
				.thenComparing(Comparator.comparingInt(RankedSchool::daysOverdue).reversed()))
			.toList();
	}

	public long overdueInTier(int tier) {
		return overdue().stream().filter((school) -> school.tier() == tier).count();
	}

	/** Schools whose new lead waits for the school to be told. */
	public List<RankedSchool> waitingToBeTold() {
		return this.schools.stream().filter(RankedSchool::leadPending).toList();
	}

}
