package org.saferschools.prioritisation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.saferschools.web.StackedBar;

/**
 * Draws need as its parts.
 */
public final class NeedBar {

	private static final double FULL = 100;

	private NeedBar() {
	}

	/**
	 * The bar of one school.
	 * @param parts {@code school_score.factor_part}: one entry a factor, in their order,
	 * {@code null} for a factor without data
	 */
	public static StackedBar of(Double[] parts) {
		return new StackedBar(Stream.of(Factor.values())
			.filter((factor) -> parts[factor.ordinal()] != null)
			.map((factor) -> part(factor, parts[factor.ordinal()]))
			.toList(), FULL);
	}

	/**
	 * What the colours mean, for a legend.
	 * @param factors those that are drawn
	 */
	public static List<StackedBar.Part> legend(Collection<Factor> factors) {
		return factors.stream().sorted().map((factor) -> part(factor, 0)).toList();
	}

	static StackedBar of(List<FactorScore> scores) {
		return new StackedBar(
				scores.stream().filter(FactorScore::active).map((score) -> part(score.factor(), score.part())).toList(),
				FULL);
	}

	private static StackedBar.Part part(Factor factor, double points) {
		return new StackedBar.Part(factor.shortLabel(), points, factor.colour());
	}

}
