package org.saferschools.prioritisation.forecast;

/**
 * What the data decide of a forecast.
 *
 * @param halfLife months after which a month counts half
 * @param dispersion how much more than by chance the same place differs from one term to
 * the next, as the square of a share of its mean: 0.04 stands for 20 per cent
 */
public record ForecastParameters(double halfLife, double dispersion) {

	/** Where there is too little to choose by. */
	public static final ForecastParameters USUAL = new ForecastParameters(18, 0.03);

	/** Half-lives that are tried. */
	static final double[] HALF_LIVES = { 4.5, 9, 18, 36 };

	/** Dispersions that are tried. */
	static final double[] DISPERSIONS = { 0, 0.01, 0.02, 0.03, 0.04, 0.06, 0.1, 0.15, 0.2 };

	public ForecastParameters {
		if (!(halfLife > 0) || !(dispersion >= 0)) {
			throw new IllegalArgumentException("A half-life is above 0 and a dispersion at least 0, not %s and %s"
				.formatted(halfLife, dispersion));
		}
	}

}
