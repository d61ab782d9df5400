package org.saferschools.prioritisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A factor that counts for more or less than it did.
 *
 * @param factor which
 * @param before its points before
 * @param now its points now, another number
 */
public record WeightChange(Factor factor, int before, int now) {

	/** What is different, in the order of the factors. */
	static List<WeightChange> between(Map<Factor, Integer> before, Map<Factor, Integer> now) {
		return Stream.of(Factor.values())
			.filter((factor) -> !before.get(factor).equals(now.get(factor)))
			.map((factor) -> new WeightChange(factor, before.get(factor), now.get(factor)))
			.toList();
	}

	/** Such as "Robbery 30 → 25". */
	public String inWords() {
		return "%s %d → %d".formatted(this.factor.shortLabel(), this.before, this.now);
	}

	/** Such as "Robbery 30 → 25, Theft 10 → 15". */
	public static String inWords(List<WeightChange> changes) {
		return changes.stream().map(WeightChange::inWords).collect(Collectors.joining(", "));
	}

}
