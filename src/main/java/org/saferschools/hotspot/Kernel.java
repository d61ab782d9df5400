package org.saferschools.hotspot;

/**
 * The shape of the hill that one robbery heaps up around its map point. Each holds a
 * volume of 1, so that densities are robberies per area.
 */
public enum Kernel {

	/**
	 * K(d) = 3 / (pi h^2) (1 - d^2/h^2)^2 within the bandwidth h, nothing beyond:
	 * Silverman, Density Estimation for Statistics and Data Analysis (1986), equation
	 * 4.5.
	 */
	QUARTIC(1) {

		@Override
		double at(double squaredMetres, double bandwidth) {
			double rest = 1 - squaredMetres / (bandwidth * bandwidth);
			return (rest <= 0) ? 0 : 3 / (Math.PI * bandwidth * bandwidth) * rest * rest;
		}

	},

	/**
	 * K(d) = 1 / (2 pi h^2) exp(-d^2 / 2h^2): equation 4.4 there. Beyond five bandwidths
	 * (0.0004 per cent of the volume) it is taken for nothing.
	 */
	GAUSSIAN(5) {

		@Override
		double at(double squaredMetres, double bandwidth) {
			double squared = bandwidth * bandwidth;
			return Math.exp(-squaredMetres / (2 * squared)) / (2 * Math.PI * squared);
		}

	};

	private final int bandwidths;

	Kernel(int bandwidths) {
		this.bandwidths = bandwidths;
	}

	/**
	 * The height at a distance.
	 * @param squaredMetres the distance, squared
	 * @param bandwidth metres
	 * @return per square metre
	 */
	abstract double at(double squaredMetres, double bandwidth);

	/**
	 * Beyond how many metres nothing is added.
	 * @param bandwidth metres
	 */
	int reach(int bandwidth) {
		return this.bandwidths * bandwidth;
	}

}
