package org.saferschools.prioritisation;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws from gamma distributions, one after the other, by the method of Marsaglia and
 * Tsang (2000); below a shape of 1 with their boost by a power of a uniform number.
 */
final class GammaDraws {

	private static final double SQUEEZE = 0.0331;

	private final UniformRandomProvider random;

	private final ZigguratSampler.NormalizedGaussian normal;

	GammaDraws(UniformRandomProvider random) {
		this.random = random;
		this.normal = ZigguratSampler.NormalizedGaussian.of(random);
	}

	/**
	 * One draw with scale 1, so with this mean.
	 * @param shape above 0
	 */
	double next(double shape) {
		return (shape >= 1) ? large(shape) : large(shape + 1) * Math.pow(positive(), 1 / shape);
	}

	private double large(double shape) {
		double d = shape - 1.0 / 3;
		double c = 1 / Math.sqrt(9 * d);
		while (true) {
			double x = this.normal.sample();
			double root = 1 + c * x;
			if (root > 0) {
				double v = root * root * root;
				double u = positive();
				if (u < 1 - SQUEEZE * x * x * x * x || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) {
					return d * v;
				}
			}
		}
	}

	/** Above 0, to 1. */
	private double positive() {
		return 1 - this.random.nextDouble();
	}

}
