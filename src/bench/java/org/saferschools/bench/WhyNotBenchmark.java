package org.saferschools.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.saferschools.assignment.placing.ContradictoryPinsException;
import org.saferschools.assignment.placing.Limits;
import org.saferschools.assignment.placing.OfficerOnOffer;
import org.saferschools.assignment.placing.Pin;
import org.saferschools.assignment.placing.Placer;
import org.saferschools.assignment.placing.PlacingProblem;
import org.saferschools.assignment.placing.SearchWatch;
import org.saferschools.assignment.placing.SchoolInNeed;
import org.saferschools.assignment.placing.Solution;
import org.saferschools.shared.Urn;

/**
 * How long it takes to say what another officer at a school would cost, for schools and
 * officers by chance in proposals for made-up BCUs ({@link GeneratedBcu}), and how much is
 * proved of the answers.
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:exec -Dbench=WhyNotBenchmark
 * </pre>
 */
final class WhyNotBenchmark {

	private static final double[] HOURS_GIVEN = { 0.6, 0.8, 0.95 };

	private static final int QUESTIONS_EACH = 15;

	private static final double MOST_SECONDS = 1;

	private static final Limits PROPOSAL = Limits.of(Duration.ofSeconds(10), 2).until(0.1);

	private static final Limits ANSWER = Limits.of(Duration.ofMillis(600), 2).until(0.05);

	private final List<Double> seconds = new ArrayList<>();

	private final List<Double> open = new ArrayList<>();

	public static void main(String[] arguments) {
		System.exit(new WhyNotBenchmark().run() ? 0 : 1);
	}

	boolean run() {
		System.out.println(Figures.machine());
		for (int bcu = 0; bcu < HOURS_GIVEN.length; bcu++) {
			ask(GeneratedBcu.of(bcu, HOURS_GIVEN[bcu]), new Random(bcu));
		}
		double median = median(this.seconds);
		System.out.printf("What another officer would cost: median of %d questions %.2f s (at most %.0f), slowest %.2f s%n",
				this.seconds.size(), median, MOST_SECONDS, this.seconds.stream().mapToDouble(Double::doubleValue).max().orElse(0));
		System.out.printf("Between what it costs and what it costs at least: median %.2f%% of the cost, %d of %d within 0.05%%%n",
				median(this.open), this.open.stream().filter((gap) -> gap <= 0.05).count(), this.open.size());
		return median <= MOST_SECONDS;
	}

	private void ask(PlacingProblem problem, Random random) {
		Solution proposal = Placer.propose(problem, PROPOSAL, SearchWatch.silent());
		Map<Urn, Long> leads = proposal.allocation().leads();
		for (int question = 0; question < QUESTIONS_EACH;) {
			SchoolInNeed school = problem.schools().get(random.nextInt(problem.schools().size()));
			OfficerOnOffer officer = problem.officers().get(random.nextInt(problem.officers().size()));
			if (problem.mayLead(school.urn(), officer.id()) && !Long.valueOf(officer.id()).equals(leads.get(school.urn()))
					&& answered(problem, leads, Pin.keep(school.urn(), officer.id()), proposal)) {
				question++;
			}
		}
	}

	private boolean answered(PlacingProblem problem, Map<Urn, Long> leads, Pin forced, Solution proposal) {
		long begin = System.nanoTime();
		try {
			Solution other = Placer.propose(problem.with(List.of(forced)), leads, ANSWER, SearchWatch.silent());
			this.seconds.add((System.nanoTime() - begin) / 1e9);
			this.open.add(100.0 * (other.cost() - Math.max(other.bound(), proposal.bound())) / other.cost());
			return true;
		}
		catch (ContradictoryPinsException tooLarge) {
			return false;
		}
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

}
