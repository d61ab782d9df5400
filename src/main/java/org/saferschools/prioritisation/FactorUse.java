package org.saferschools.prioritisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.school.PeerGroup;

/**
 * What a factor counted for in a run.
 *
 * @param factor which
 * @param weight points by the weights
 * @param groups what became of them in each group
 */
public record FactorUse(Factor factor, int weight, List<InGroup> groups) {

	static FactorUse of(Factor factor, RunDetails run) {
		return new FactorUse(factor, run.weights().of(factor),
				run.groups().stream().map((group) -> InGroup.of(factor, group, run)).toList());
	}

	/** Why there was no data, each reason once; empty where all groups had data. */
	public String reason() {
		return this.groups.stream()
			.filter((group) -> group.inactive() != null)
			.map(InGroup::inactive)
			.distinct()
			.collect(Collectors.joining(". "));
	}

	/** Whether any group had data. */
	public boolean active() {
		return this.groups.stream().anyMatch((group) -> group.inactive() == null);
	}

	/**
	 * A factor in one group.
	 *
	 * @param group which peers
	 * @param points what it counts after the weights of factors without data were shared
	 * out
	 * @param inactive why it has no data, or {@code null}
	 */
	public record InGroup(PeerGroup group, double points, String inactive) {

		static InGroup of(Factor factor, PeerGroup group, RunDetails run) {
			Set<Factor> active = EnumSet.allOf(Factor.class);
			active.removeIf((other) -> run.parameters().whyInactive(group, other).isPresent());
			return new InGroup(group, run.weights().sharedAmong(active)[factor.ordinal()],
					run.parameters().whyInactive(group, factor).orElse(null));
		}

	}

}
