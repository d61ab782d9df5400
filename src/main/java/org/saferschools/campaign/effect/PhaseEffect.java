package org.saferschools.campaign.effect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one phase shows.
 *
 * @param span its months
 * @param treatedNow incidents in the treated areas
 * @param treatedBefore incidents there in the same months of all earlier years
 * @param untreatedNow incidents in the areas like them
 * @param untreatedBefore incidents there in the same months of all earlier years
 * @param ratio treated against untreated areas; empty where too little was recorded
 * @param ring the ring around against untreated areas; empty where too little was
 * recorded
 * @param displacement weighted displacement quotient; {@code null} where there is nothing
 * that could have been displaced
 */
public record PhaseEffect(Span span, int treatedNow, int treatedBefore, int untreatedNow, int untreatedBefore,
		Optional<RateRatio> ratio, Optional<RateRatio> ring, Double displacement) {

	static PhaseEffect of(Matches matches, List<Counts> ring, Span span) {
		Comparison comparison = new Comparison(matches.treated(), matches.untreated(), span);
		Comparison around = new Comparison(ring, matches.untreated(), span);
		OptionalDouble quotient = new Displacement(comparison, ring, span).quotient();
		return new PhaseEffect(span, comparison.treated().now(), comparison.treated().before(),
				comparison.untreated().now(), comparison.untreated().before(), comparison.ratio(), around.ratio(),
				quotient.isPresent() ? quotient.getAsDouble() : null);
	}

	/** How many earlier years the sums before have in them. */
	public int years() {
		return this.span.earlierYears();
	}

	/** Incidents of an average earlier year in the treated areas. */
	public double usual() {
		return (double) this.treatedBefore / years();
	}

	/**
	 * What would have been expected of the treated areas, had they changed as the
	 * untreated ones did.
	 */
	public double expected() {
		return (this.untreatedBefore == 0) ? Double.NaN
				: (double) this.treatedBefore * this.untreatedNow / this.untreatedBefore;
	}

}
