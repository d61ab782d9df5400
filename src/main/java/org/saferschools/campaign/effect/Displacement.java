package org.saferschools.campaign.effect;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether crime went around the corner: the weighted displacement quotient of a ring
 * around the treated areas (Bowers and Johnson, Measuring the geographical displacement
 * and diffusion of benefit effects of crime prevention activity, Journal of Quantitative
 * Criminology 19, 2003).
 * <p>
 * With A, R and C the counts of treated areas, ring and untreated areas, 1 now and 0 in
 * the same months before, it is (R1/C1 - R0/C0) / (A1/C1 - A0/C0). Where the treated
 * areas did better than the untreated ones it tells what the ring did meanwhile: above 0
 * it shared the benefit, below 0 it took some of the crime, at -1 all of it.
 */
final class Displacement {

	private final Comparison.Group treated;

	private final Comparison.Group ring;

	private final Comparison.Group untreated;

	Displacement(Comparison comparison, List<Counts> ring, Span span) {
		this.treated = comparison.treated();
		this.untreated = comparison.untreated();
		this.ring = new Comparison.Group(ring, span);
	}

	/**
	 * The quotient.
	 * @return empty where the treated areas did no better than the untreated ones, since
	 * then there is nothing that could have been displaced
	 */
	OptionalDouble quotient() {
		if (this.untreated.isEmpty()) {
			return OptionalDouble.empty();
		}
		double success = share(this.treated);
		return (success < 0) ? OptionalDouble.of(share(this.ring) / success) : OptionalDouble.empty();
	}

	private double share(Comparison.Group group) {
		return (double) group.now() / this.untreated.now() - (double) group.before() / this.untreated.before();
	}

}
