package org.saferschools.prioritisation;

import java.util.List;
import java.util.stream.Collectors;

import org.saferschools.school.PeerGroup;

/**
 * What a factor counts for under weights that are tried, beside what it counts for now.
 *
 * @param factor which
 * @param before its points now
 * @param now its points under the weights that are tried
 * @param groups what becomes of them in each group
 */
public record FactorShift(Factor factor, int before, int now, List<InGroup> groups) {

	static FactorShift of(Factor factor, Weights before, Weights now, List<RankingComparison> groups) {
		return new FactorShift(factor, before.of(factor), now.of(factor),
				groups.stream().map((group) -> InGroup.of(factor, group)).toList());
	}

	/** Why there are no data, each reason once; empty where all groups have data. */
	public String reason() {
		return this.groups.stream()
			.filter((group) -> !group.active())
			.map(InGroup::inactive)
			.distinct()
			.collect(Collectors.joining(". "));
	}

	/** Whether any group has data. */
	public boolean active() {
		return this.groups.stream().anyMatch(InGroup::active);
	}

	/** Whether it gets more points though no group has data of it. */
	public boolean wasted() {
		return this.now > this.before && !active();
	}

	/**
	 * A factor in one group, after the weights of factors without data are shared out.
	 *
	 * @param group which peers
	 * @param before what it counts now
	 * @param now what it would count
	 * @param inactive why it has no data, or {@code null}
	 */
	public record InGroup(PeerGroup group, double before, double now, String inactive) {

		static InGroup of(Factor factor, RankingComparison comparison) {
			return new InGroup(comparison.now().group(), comparison.before().weight(factor),
					comparison.now().weight(factor), comparison.now().column(factor).inactive());
		}

		public boolean active() {
			return this.inactive == null;
		}

	}

}
