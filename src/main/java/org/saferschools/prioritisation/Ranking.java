package org.saferschools.prioritisation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.saferschools.prioritisation.forecast.Forecast;
import org.saferschools.prioritisation.forecast.ForecastParameters;
import org.saferschools.prioritisation.forecast.Forecaster;
import org.saferschools.school.PeerGroup;

/**
 * Ranks the schools of each peer group by need. Pure arithmetic: the same inputs and
 * terms make the same ranking.
 *
 * @param groups the groups that have schools
 * @param chances how sure the ranks are, by group; empty without draws
 */
record Ranking(List<GroupRanking> groups, Map<PeerGroup, RankChances> chances) {

	/**
	 * Ranks.
	 * @param seed of the draws
	 */
	static Ranking of(RankingInputs inputs, RankingTerms terms, long seed) {
		List<GroupRanking> groups = Stream.of(PeerGroup.values())
			.map((group) -> members(group, inputs.schools()))
			.filter((members) -> members.length > 0)
			.map((members) -> rank(members, inputs, terms))
			.toList();
		Map<PeerGroup, RankChances> chances = new EnumMap<>(PeerGroup.class);
		if (terms.draws() > 0) {
			groups.forEach((ranking) -> chances.put(ranking.group(),
					RankDraws.of(ranking, terms.shares(), terms.draws(), seed)));
		}
		return new Ranking(groups, chances);
	}

	private static int[] members(PeerGroup group, List<RankedSchool> all) {
		return IntStream.range(0, all.size()).filter((school) -> all.get(school).group() == group).toArray();
	}

	private static GroupRanking rank(int[] members, RankingInputs inputs, RankingTerms terms) {
		Forecast forecast = (inputs.robberies() != null) ? new Forecaster(inputs.robberies().of(members)).next() : null;
		List<FactorColumn> columns = Stream.of(Factor.values())
			.map((factor) -> FactorColumn.of(factor, values(factor, inputs.values().get(factor).of(members), forecast)))
			.toList();
		List<RankedSchool> schools = IntStream.of(members).mapToObj(inputs.schools()::get).toList();
		return new GroupRanking(schools.get(0).group(), schools, columns, terms.weights(), terms.shares(), forecast);
	}

	private static FactorValues values(Factor factor, FactorValues group, Forecast forecast) {
		return (factor == Factor.ROBBERY && group.active()) ? RobberyNearby.foreseen(group, forecast) : group;
	}

	/** How many schools each group has. */
	Map<PeerGroup, Integer> sizes() {
		Map<PeerGroup, Integer> sizes = new EnumMap<>(PeerGroup.class);
		this.groups.forEach((ranking) -> sizes.put(ranking.group(), ranking.schools().size()));
		return sizes;
	}

	/** Why factors have no data, by group. */
	Map<PeerGroup, Map<Factor, String>> inactive() {
		Map<PeerGroup, Map<Factor, String>> reasons = new EnumMap<>(PeerGroup.class);
		this.groups.forEach((ranking) -> reasons.put(ranking.group(), ranking.inactive()));
		return reasons;
	}

	/** What the data decided of the forecast, by group. */
	Map<PeerGroup, ForecastParameters> forecasts() {
		Map<PeerGroup, ForecastParameters> forecasts = new EnumMap<>(PeerGroup.class);
		this.groups.forEach((ranking) -> ranking.robberies()
			.ifPresent((forecast) -> forecasts.put(ranking.group(), forecast.parameters())));
		return forecasts;
	}

	/** How sure the ranks of a group are. */
	Optional<RankChances> chances(GroupRanking group) {
		return Optional.ofNullable(this.chances.get(group.group()));
	}

	/** Whether in every group a factor with data has a weight. */
	boolean hasWeight() {
		return this.groups.stream().allMatch(GroupRanking::hasWeight);
	}

}
