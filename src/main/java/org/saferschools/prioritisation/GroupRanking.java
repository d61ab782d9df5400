package org.saferschools.prioritisation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.saferschools.prioritisation.forecast.Forecast;
import org.saferschools.prioritisation.forecast.NegativeBinomial;
import org.saferschools.school.PeerGroup;

/**
 * The ranking of one peer group. Schools go by number, from 0, in every array.
 */
final class GroupRanking {

	private final PeerGroup group;

	private final List<RankedSchool> schools;

	private final List<FactorColumn> columns;

	private final double[] weights;

	private final double[] needs;

	private final int[] ranks;

	private final TierShares shares;

	private final Forecast robberies;

	/**
	 * Ranks.
	 * @param columns one for each factor, in their order
	 * @param robberies what is foreseen near each school, or {@code null}
	 */
	GroupRanking(PeerGroup group, List<RankedSchool> schools, List<FactorColumn> columns, Weights weights,
			TierShares shares, Forecast robberies) {
		this.group = group;
		this.schools = schools;
		this.columns = columns;
		this.weights = weights.sharedAmong(columns.stream()
			.filter(FactorColumn::active)
			.map(FactorColumn::factor)
			.collect(Collectors.toUnmodifiableSet()));
		this.needs = IntStream.range(0, schools.size()).mapToDouble(this::sumOfParts).toArray();
		this.ranks = Ranks.of(this.needs);
		this.shares = shares;
		this.robberies = robberies;
	}

	/** The same schools and values under other weights. */
	GroupRanking under(Weights others) {
		return new GroupRanking(this.group, this.schools, this.columns, others, this.shares, this.robberies);
	}

	private double sumOfParts(int school) {
		double sum = 0;
		for (FactorColumn column : this.columns) {
			sum += column.active() ? part(column.factor(), school) : 0;
		}
		return sum;
	}

	PeerGroup group() {
		return this.group;
	}

	List<RankedSchool> schools() {
		return this.schools;
	}

	FactorColumn column(Factor factor) {
		return this.columns.get(factor.ordinal());
	}

	/** Why factors have no data in this group. */
	Map<Factor, String> inactive() {
		Map<Factor, String> reasons = new EnumMap<>(Factor.class);
		this.columns.stream()
			.filter((column) -> !column.active())
			.forEach((column) -> reasons.put(column.factor(), column.inactive()));
		return reasons;
	}

	/** Whether any factor with data has a weight. */
	boolean hasWeight() {
		return IntStream.range(0, this.weights.length).anyMatch((factor) -> this.weights[factor] > 0);
	}

	/** The weight of a factor, those of factors without data shared out: 100 in all. */
	double weight(Factor factor) {
		return this.weights[factor.ordinal()];
	}

	/** How robberies were foreseen; empty where none are loaded. */
	Optional<Forecast> robberies() {
		return Optional.ofNullable(this.robberies);
	}

	/** The robberies to come near a school; empty where they can't be foreseen. */
	Optional<NegativeBinomial> expected(int school) {
		return robberies().filter((forecast) -> !column(Factor.ROBBERY).imputed()[school])
			.map((forecast) -> forecast.count(school));
	}

	/** What a factor with data adds to a school's need. */
	double part(Factor factor, int school) {
		return this.weights[factor.ordinal()] * column(factor).percentiles()[school] / 100;
	}

	/** The sum of the parts, 0 to 100. */
	double need(int school) {
		return this.needs[school];
	}

	int rank(int school) {
		return this.ranks[school];
	}

	int tier(int school) {
		return this.shares.tierOf(this.ranks[school], this.schools.size());
	}

	/**
	 * Ranks among the schools of the same area only.
	 * @param area where a school is, or {@code null} outside any
	 * @return by school; 0 where it is outside
	 */
	int[] ranksWithin(Function<RankedSchool, ?> area) {
		int[] within = new int[this.schools.size()];
		IntStream.range(0, within.length)
			.boxed()
			.filter((school) -> area.apply(this.schools.get(school)) != null)
			.collect(Collectors.groupingBy((school) -> area.apply(this.schools.get(school))))
			.values()
			.forEach((neighbours) -> rank(neighbours, within));
		return within;
	}

	private void rank(Collection<Integer> neighbours, int[] within) {
		int[] numbers = neighbours.stream().mapToInt(Integer::intValue).toArray();
		int[] among = Ranks.of(IntStream.of(numbers).mapToDouble((school) -> this.needs[school]).toArray());
		for (int at = 0; at < numbers.length; at++) {
			within[numbers[at]] = among[at];
		}
	}

}
