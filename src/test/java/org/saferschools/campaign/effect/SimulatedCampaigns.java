package org.saferschools.campaign.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Campaigns in invented cities of which the truth is known. Areas have levels of their
 * own that drift from month to month, share seasons and a trend, and have more chance in
 * them than a Poisson count. The campaign's areas are chosen as in life, among those with
 * most crime in the year before, and its effect is one number for all of them.
 */
public final class SimulatedCampaigns {

	private static final int AREAS = 200;

	private static final int START = 36;

	private static final int DURING = 2;

	private static final int TREATED = 8;

	private static final int CHOSEN_AMONG = 24;

	private static final double[] SEASON = { 1.06, 0.98, 1.02, 0.95, 0.98, 0.96, 0.97, 0.86, 1.02, 1.10, 1.14, 0.96 };

	private final double effect;

	private final double drift;

	private final double shape;

	private final SplittableRandom random;

	/**
	 * Prepares campaigns.
	 * @param effect the true rate ratio
	 * @param drift standard deviation by which the logarithm of an area's level moves
	 * within a year
	 * @param shape of the gamma distribution that a month's rate is drawn from: a small
	 * one for much more than chance
	 * @param seed the same seed gives the same campaigns
	 */
	public SimulatedCampaigns(double effect, double drift, double shape, long seed) {
		this.effect = effect;
		this.drift = drift / Math.sqrt(12);
		this.shape = shape;
		this.random = new SplittableRandom(seed);
	}

	/**
	 * Simulates and estimates.
	 * @param campaigns how many, each in a city of its own
	 */
	public Result run(int campaigns) {
		List<RateRatio> ratios = IntStream.range(0, campaigns).mapToObj((number) -> estimate()).toList();
		return new Result(this.effect, ratios);
	}

	private RateRatio estimate() {
		List<Area> city = city();
		List<Area> most = new ArrayList<>(city.stream()
			.sorted(Comparator.comparingInt((Area area) -> -area.counts().sum(START - 12, 12)))
			.limit(CHOSEN_AMONG)
			.toList());
		List<Counts> treated = new ArrayList<>();
		while (treated.size() < TREATED) {
			Area chosen = most.remove(this.random.nextInt(most.size()));
			city.remove(chosen);
			treated.add(treat(chosen));
		}
		Matches matches = Matches.find(treated, (area) -> city, START);
		return new Comparison(matches.treated(), matches.untreated(), new Span(START, DURING)).ratio().orElseThrow();
	}

	private Counts treat(Area area) {
		int[] months = area.counts().months().clone();
		for (int month = START; month < START + DURING; month++) {
			months[month] = count(area.rates()[month] * this.effect);
		}
		return new Counts(area.counts().name(), months);
	}

	private List<Area> city() {
		double trend = 0.1 * this.random.nextGaussian();
		List<Area> city = new ArrayList<>();
		for (int number = 0; number < AREAS; number++) {
			double level = Math.log(3) + 0.8 * this.random.nextGaussian();
			double[] rates = new double[START + DURING];
			int[] months = new int[rates.length];
			for (int month = 0; month < rates.length; month++) {
				level += this.drift * this.random.nextGaussian();
				rates[month] = Math.exp(level + trend * month / 12) * SEASON[(month + 8) % 12];
				months[month] = count(rates[month]);
			}
			city.add(new Area(number, new Counts("Area " + number, months), rates));
		}
		return city;
	}

	/**
	 * Negative binomial: a Poisson count whose rate is drawn from a gamma distribution.
	 */
	private int count(double rate) {
		return poisson(rate * gamma(this.shape) / this.shape);
	}

	/** By the inverse of the distribution function. */
	private int poisson(double rate) {
		double chance = Math.exp(-rate);
		int count = 0;
		for (double left = this.random.nextDouble() - chance; left > 0 && chance > 0; left -= chance) {
			count++;
			chance *= rate / count;
		}
		return count;
	}

	/**
	 * Marsaglia and Tsang, ACM Transactions on Mathematical Software 26, 2000; shape from
	 * 1.
	 */
	private double gamma(double shape) {
		double d = shape - 1.0 / 3;
		while (true) {
			double normal = this.random.nextGaussian();
			double root = 1 + normal / Math.sqrt(9 * d);
			double v = root * root * root;
			if (v > 0 && Math.log(this.random.nextDouble()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) {
				return d * v;
			}
		}
	}

	private record Area(int number, Counts counts, double[] rates) implements Candidate {

		@Override
		public boolean overlaps(Candidate other) {
			return other == this;
		}

	}

	/**
	 * What came of it.
	 *
	 * @param effect the true rate ratio
	 * @param ratios what was estimated
	 */
	public record Result(double effect, List<RateRatio> ratios) {

		/** Share of the intervals that cover the truth. */
		public double coverage() {
			return share((ratio) -> ratio.low() <= this.effect && this.effect <= ratio.high());
		}

		/** Share of the campaigns that are said to have lowered the counts. */
		public double found() {
			return share(RateRatio::isLess);
		}

		/**
		 * Geometric mean of the estimates over the truth: 1 where they are right on
		 * average.
		 */
		public double bias() {
			return Math
				.exp(this.ratios.stream().mapToDouble((ratio) -> Math.log(ratio.ratio())).average().orElseThrow())
					/ this.effect;
		}

		/** Mean variance over that of chance alone. */
		public double dispersion() {
			return this.ratios.stream().mapToDouble(RateRatio::dispersion).average().orElseThrow();
		}

		private double share(Predicate<RateRatio> what) {
			return this.ratios.stream().filter(what).count() / (double) this.ratios.size();
		}

	}

}
