package org.saferschools.overview.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.saferschools.overview.RankedSchool;
import org.saferschools.prioritisation.Factor;
import org.saferschools.web.StackedBar;

import org.springframework.stereotype.Component;

/**
 * Draws need as its parts, each factor in the same colour on every page.
 */
@Component
class NeedBars {

	private static final double FULL = 100;

	/**
	 * The bar of one school.
	 * @param parts what each factor adds, in the order of the factors; {@code null} for
	 * one without data
	 */
	public StackedBar of(List<Double> parts) {
		List<StackedBar.Part> stacked = new ArrayList<>();
		for (Factor factor : Factor.values()) {
			Double part = parts.get(factor.ordinal());
			stacked.add(part(factor, (part != null) ? part : 0));
		}
		return new StackedBar(stacked, FULL);
	}

	/**
	 * A bar with one factor's part alone.
	 * @param weight what the factor can add at most
	 */
	public StackedBar of(Factor factor, double part, double weight) {
		return new StackedBar(List.of(part(factor, part)), weight);
	}

	/** The factors that have data for any of these schools, with their colours. */
	public List<StackedBar.Part> legend(List<RankedSchool> schools) {
		return Arrays.stream(Factor.values())
			.filter((factor) -> schools.stream().anyMatch((school) -> school.parts().get(factor.ordinal()) != null))
			.map((factor) -> part(factor, 0))
			.toList();
	}

	private static StackedBar.Part part(Factor factor, double value) {
		return new StackedBar.Part(factor.shortLabel(), value, factor.ordinal() + 1);
	}

}
