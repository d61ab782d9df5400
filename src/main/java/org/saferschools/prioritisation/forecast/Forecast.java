package org.saferschools.prioritisation.forecast;

/**
 * What is expected of each place in the months to come.
 *
 * @param parameters by which it was made
 * @param means one a place: expected crime in these months, 0 or more
 * @param shapes one a place, above 0: how sure the mean is; the rate is a gamma
 * distribution of this shape, the count a {@link NegativeBinomial}
 */
public record Forecast(ForecastParameters parameters, double[] means, double[] shapes) {

	/** Months that are foreseen: a term. */
	public static final int MONTHS = 3;

	/** Of a place without any crime: a rate that might as well be another one. */
	private static final double VAGUE = 0.5;

	static Forecast of(Posterior posterior, double level, ForecastParameters parameters) {
		int places = posterior.shapes().length;
		double[] means = new double[places];
		double[] shapes = new double[places];
		for (int place = 0; place < places; place++) {
			means[place] = posterior.mean(place) * level;
			shapes[place] = dispersed(posterior.shapes()[place], parameters.dispersion());
		}
		return new Forecast(parameters, means, shapes);
	}

	static double dispersed(double shape, double dispersion) {
		return (shape > 0) ? 1 / (1 / shape + dispersion) : VAGUE;
	}

	/** The count to come at a place. */
	public NegativeBinomial count(int place) {
		return new NegativeBinomial(this.means[place], this.shapes[place]);
	}

}
