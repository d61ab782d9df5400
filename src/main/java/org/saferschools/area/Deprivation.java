package org.saferschools.area;

import java.util.Map;
import java.util.Optional;

/**
 * Income deprivation affecting children (IDACI) in the neighbourhoods of one census: a
 * neighbourhood of another census is not in it, even where both have the same code.
 *
 * @param census after which these neighbourhoods were drawn
 * @param scores share of children in families with a low income, 0 to 1, by code
 */
public record Deprivation(LsoaCensus census, Map<String, Double> scores) {

	public Deprivation {
		scores = Map.copyOf(scores);
	}

	/**
	 * The score of a neighbourhood.
	 * @param lsoaCode nine characters, of this census
	 * @return 0 to 1, higher is more deprived; empty where it isn't known
	 */
	public Optional<Double> of(String lsoaCode) {
		return Optional.ofNullable(this.scores.get(lsoaCode));
	}

}
