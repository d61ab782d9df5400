package org.saferschools.prioritisation.forecast;

/**
 * What is believed of each place's rate: a gamma distribution.
 *
 * @param shapes one a place, above 0; 0 where there is no crime at all
 * @param rates one a place, above 0: the shape over the mean crime of a month at the
 * level of the last year
 */
record Posterior(double[] shapes, double[] rates) {

	double mean(int place) {
		return (this.shapes[place] > 0) ? this.shapes[place] / this.rates[place] : 0;
	}

}
