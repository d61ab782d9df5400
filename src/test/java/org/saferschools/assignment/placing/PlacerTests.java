package org.saferschools.assignment.placing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlacerTests {

	private static final Limits LIMITS = Limits.of(Duration.ofSeconds(20), 1);

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsWhatTryingEverythingFinds(long seed) {
		PlacingProblem problem = TeamFixture.random(seed, 5, 7);
		Solution solution = Placer.propose(problem, LIMITS, SearchWatch.silent());
		assertThat(solution.cost()).isEqualTo(Exhaustive.leastCost(problem));
		assertThat(solution.isOptimal()).isTrue();
		assertThat(solution.gapPercent()).isZero();
	}

	static LongStream someSeeds() {
		return LongStream.range(500, 540);
	}

	@ParameterizedTest
	@MethodSource("someSeeds")
	void fillingsProveNoMoreThanTryingEverythingFinds(long seed) {
		PlacingProblem problem = TeamFixture.random(seed, 5, 7);
		PairCosts costs = new PairCosts(problem);
		BestSoFar best = new BestSoFar(costs, LIMITS, SearchWatch.silent());
		best.offer(new Roster(costs));
		NativeSolver.load();
		new FillingSearch(costs, new PriceBound(costs), best, LIMITS, SearchWatch.silent()).search(() -> {
		});
		assertThat(Exhaustive.leastCost(problem)).isBetween(best.bound(), best.cost());
	}

	@ParameterizedTest
	@MethodSource("someSeeds")
	void theWholeProblemAloneFindsWhatTryingEverythingFinds(long seed) {
		PlacingProblem problem = TeamFixture.random(seed, 5, 7);
		PairCosts costs = new PairCosts(problem);
		BestSoFar best = new BestSoFar(costs, LIMITS, SearchWatch.silent());
		best.offer(new Roster(costs));
		NativeSolver.load();
		new PairSearch(problem, costs, new long[costs.schools][costs.officers], best).search(LIMITS,
				SearchWatch.silent());
		long least = Exhaustive.leastCost(problem);
		assertThat(best.cost()).isEqualTo(least);
		assertThat(best.bound()).isEqualTo(least);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isNeverWorseThanGreedy(long seed) {
		PlacingProblem problem = TeamFixture.random(seed + 1000, 12, 40);
		Solution solution = Placer.propose(problem, LIMITS.until(5), SearchWatch.silent());
		assertThat(solution.cost()).isLessThanOrEqualTo(Placer.greedy(problem).cost());
		assertThat(solution.bound()).isLessThanOrEqualTo(solution.cost());
	}

	@Test
	void givesTheSameForTheSameSeed() {
		PlacingProblem problem = TeamFixture.random(4711, 12, 60);
		Solution one = Placer.propose(problem, LIMITS.until(1), SearchWatch.silent());
		Solution other = Placer.propose(problem, LIMITS.until(1), SearchWatch.silent());
		assertThat(one.allocation().leads()).isEqualTo(other.allocation().leads());
		assertThat(one.cost()).isEqualTo(other.cost());
	}

	@Test
	void endsWithTheBestSoFarWhenStopped() {
		List<Progress> heard = new ArrayList<>();
		SearchWatch[] watch = new SearchWatch[1];
		watch[0] = new SearchWatch((progress) -> {
			heard.add(progress);
			watch[0].stop();
		});
		PlacingProblem problem = TeamFixture.random(4711, 12, 60);
		Solution solution = Placer.propose(problem, LIMITS, watch[0]);
		assertThat(watch[0].isStopped()).isTrue();
		assertThat(solution.cost()).isLessThanOrEqualTo(heard.get(0).cost());
		assertThat(solution.took()).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void tellsCostsThatFallAndBoundsThatRise() {
		List<Progress> heard = new ArrayList<>();
		Solution solution = Placer.propose(TeamFixture.random(4711, 12, 60), LIMITS.until(1),
				new SearchWatch(heard::add));
		assertThat(heard).isNotEmpty().allMatch((progress) -> progress.bound() <= progress.cost());
		assertThat(heard).extracting(Progress::cost).isSortedAccordingTo((one, other) -> Long.compare(other, one));
		assertThat(heard).extracting(Progress::bound).isSorted();
		assertThat(heard.get(heard.size() - 1).cost()).isEqualTo(solution.cost());
	}

	@Test
	void endsAtTheGapAskedFor() {
		PlacingProblem problem = TeamFixture.random(4711, 12, 60);
		assertThat(Placer.propose(problem, LIMITS.until(10), SearchWatch.silent()).gapPercent())
			.isLessThanOrEqualTo(10);
	}

}
