package org.saferschools.bench;

import java.util.List;

import org.saferschools.plan.drafting.DraftedActivity;
import org.saferschools.plan.drafting.GeneratedTerm;
import org.saferschools.plan.drafting.PlanRules;
import org.saferschools.plan.drafting.StandardsMet;
import org.saferschools.plan.drafting.TermDrafter;
import org.saferschools.plan.drafting.TermToPlan;
import org.saferschools.plan.drafting.WeekByWeek;

/**
 * How long the draft of a term takes for 270 schools and 33 officers, whether it breaks a
 * rule, and how much of the standards it meets beside filling the term week by week.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=PlanBenchmark
 * </pre>
 */
final class PlanBenchmark {

	private static final double MOST_SECONDS = 5;

	/** Hours a week of all officers: half, about all and twice what the standards ask. */
	private static final double[] HOURS = { 60, 110, 200 };

	private static final int SEEDS = 5;

	private PlanBenchmark() {
	}

	public static void main(String[] arguments) {
		System.out.printf("%d schools, %d officers; %s%n", GeneratedTerm.SCHOOLS, GeneratedTerm.OFFICERS,
				Figures.machine());
		boolean reached = true;
		for (double hours : HOURS) {
			for (long seed = 1; seed <= SEEDS; seed++) {
				reached &= compare(seed, hours);
			}
		}
		System.exit(reached ? 0 : 1);
	}

	private static boolean compare(long seed, double hours) {
		TermToPlan term = GeneratedTerm.of(seed, hours);
		long start = System.nanoTime();
		List<DraftedActivity> draft = TermDrafter.draft(term).activities();
		double seconds = (System.nanoTime() - start) / 1e9;
		StandardsMet met = StandardsMet.by(draft, term);
		StandardsMet simple = StandardsMet.by(WeekByWeek.fill(term), term);
		List<String> breaches = PlanRules.breaches(term, draft);
		System.out.printf("%3.0f hours a week, seed %d: %.2f s, %d breaches, %s; week by week %s%n", hours, seed,
				seconds, breaches.size(), met, simple);
		return seconds <= MOST_SECONDS && breaches.isEmpty() && met.contacts() >= simple.contacts()
				&& met.tierOne() >= simple.tierOne() && met.schools() >= simple.schools();
	}

}
