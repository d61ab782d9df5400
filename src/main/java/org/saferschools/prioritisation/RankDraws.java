package org.saferschools.prioritisation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Asks how else a ranking might have come out. In each draw all that chance decides is
 * drawn anew: what was counted, from the gamma distribution around it; what wasn't known,
 * from what is known of peers; and the weights, which people set, from a Dirichlet
 * distribution around them, in which a weight of a fifth spreads by a quarter of itself.
 * Each draw has its own seed, so that the same seed gives the same draws on any number of
 * processors.
 */
final class RankDraws {

	/**
	 * A weight w of 1 has the relative spread sqrt((1 - w) / (w (c + 1))): 1/4 for w =
	 * 1/5.
	 */
	private static final double CONCENTRATION = 63;

	private static final double LOW = 0.05;

	private static final double HIGH = 0.95;

	/** Spreads the seeds of draws that follow each other (the golden ratio's bits). */
	private static final long STEP = 0x9E3779B97F4A7C15L;

	private final GroupRanking ranking;

	private final List<FactorColumn> columns;

	private final double[][] known;

	private final int schools;

	private RankDraws(GroupRanking ranking) {
		this.ranking = ranking;
		this.columns = Stream.of(Factor.values())
			.map(ranking::column)
			.filter((column) -> column.active() && ranking.weight(column.factor()) > 0)
			.toList();
		this.known = this.columns.stream().map(RankDraws::knownPercentiles).toArray(double[][]::new);
		this.schools = ranking.schools().size();
	}

	private static double[] knownPercentiles(FactorColumn column) {
		return IntStream.range(0, column.percentiles().length)
			.filter((school) -> !column.imputed()[school])
			.mapToDouble((school) -> column.percentiles()[school])
			.toArray();
	}

	/**
	 * Draws.
	 * @param draws how many, 20 or more
	 * @param seed decides all of them
	 */
	static RankChances of(GroupRanking ranking, TierShares shares, int draws, long seed) {
		return new RankDraws(ranking).chances(shares, draws, seed);
	}

	private RankChances chances(TierShares shares, int draws, long seed) {
		int[][] ranks = new int[draws][];
		IntStream.range(0, draws)
			.parallel()
			.forEach((draw) -> ranks[draw] = ranks(RandomSource.XO_SHI_RO_256_PP.create(seed + draw * STEP)));
		int[] tierOfRank = IntStream.rangeClosed(0, this.schools)
			.map((rank) -> (rank == 0) ? 0 : shares.tierOf(rank, this.schools))
			.toArray();
		RankChances chances = new RankChances(new int[this.schools], new int[this.schools],
				new float[this.schools][shares.tiers()]);
		IntStream.range(0, this.schools).parallel().forEach((school) -> note(school, ranks, tierOfRank, chances));
		return chances;
	}

	private void note(int school, int[][] ranks, int[] tierOfRank, RankChances chances) {
		int[] ofSchool = Arrays.stream(ranks).mapToInt((draw) -> draw[school]).sorted().toArray();
		int rank = this.ranking.rank(school);
		chances.low()[school] = Math.min(rank, ofSchool[(int) (LOW * ofSchool.length)]);
		chances.high()[school] = Math.max(rank, ofSchool[(int) Math.ceil(HIGH * ofSchool.length) - 1]);
		int[] tiers = new int[chances.tiers()[school].length];
		for (int drawn : ofSchool) {
			tiers[tierOfRank[drawn] - 1]++;
		}
		for (int tier = 0; tier < tiers.length; tier++) {
			chances.tiers()[school][tier] = tiers[tier] / (float) ofSchool.length;
		}
	}

	/** The rank of each school in one draw. */
	private int[] ranks(UniformRandomProvider random) {
		GammaDraws gamma = new GammaDraws(random);
		double[] weights = weights(gamma);
		double[] needs = new double[this.schools];
		for (int number = 0; number < this.columns.size(); number++) {
			add(weights[number], percentiles(number, random, gamma), needs);
		}
		int[] order = RadixOrder.ascending(needs);
		int[] ranks = new int[this.schools];
		for (int place = 0; place < order.length; place++) {
			ranks[order[place]] = this.schools - place;
		}
		return ranks;
	}

	private double[] weights(GammaDraws gamma) {
		double[] weights = this.columns.stream()
			.mapToDouble((column) -> gamma.next(CONCENTRATION * this.ranking.weight(column.factor()) / 100))
			.toArray();
		double sum = Arrays.stream(weights).sum();
		return Arrays.stream(weights).map((weight) -> weight / sum).toArray();
	}

	private static void add(double weight, double[] percentiles, double[] needs) {
		for (int school = 0; school < needs.length; school++) {
			needs[school] += weight * percentiles[school];
		}
	}

	private double[] percentiles(int number, UniformRandomProvider random, GammaDraws gamma) {
		FactorColumn column = this.columns.get(number);
		double[] percentiles = (column.shapes() != null) ? drawn(column, gamma) : column.percentiles().clone();
		for (int school = 0; school < percentiles.length; school++) {
			if (column.imputed()[school]) {
				percentiles[school] = this.known[number][random.nextInt(this.known[number].length)];
			}
		}
		return percentiles;
	}

	private double[] drawn(FactorColumn column, GammaDraws gamma) {
		double[] values = new double[this.schools];
		for (int school = 0; school < values.length; school++) {
			double shape = column.shapes()[school];
			double mean = column.values()[school];
			values[school] = gamma.next(shape) * ((mean > 0) ? mean / shape : 1);
		}
		int[] order = RadixOrder.ascending(values);
		double[] percentiles = new double[this.schools];
		for (int place = 0; place < order.length; place++) {
			percentiles[order[place]] = 100 * (place + 0.5) / this.schools;
		}
		return percentiles;
	}

}
