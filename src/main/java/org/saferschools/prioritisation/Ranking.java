package org.saferschools.prioritisation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.saferschools.school.PeerGroup;

/**
 * Ranks the schools of each peer group by need. Pure arithmetic: the same inputs and
 * weights make the same ranking.
 *
 * @param groups the groups that have schools
 */
record Ranking(List<GroupRanking> groups) {

	static Ranking of(RankingInputs inputs, List<FactorRule> rules, Weights weights, TierShares shares) {
		Map<Factor, FactorValues> values = new EnumMap<>(Factor.class);
		rules.forEach((rule) -> values.put(rule.factor(), rule.valuesOf(inputs)));
		return new Ranking(Stream.of(PeerGroup.values())
			.map((group) -> rank(group, inputs.schools(), values, weights, shares))
			.filter((ranking) -> !ranking.schools().isEmpty())
			.toList());
	}

	private static GroupRanking rank(PeerGroup group, List<RankedSchool> all, Map<Factor, FactorValues> values,
			Weights weights, TierShares shares) {
		int[] members = IntStream.range(0, all.size()).filter((school) -> all.get(school).group() == group).toArray();
		List<FactorColumn> columns = Stream.of(Factor.values())
			.map((factor) -> FactorColumn.of(factor, values.get(factor), members))
			.toList();
		return new GroupRanking(group, IntStream.of(members).mapToObj(all::get).toList(), columns, weights, shares);
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

}
