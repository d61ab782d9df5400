package org.saferschools.prioritisation;

/**
 * How the values of one factor come from the data.
 */
interface FactorRule {

	Factor factor();

	FactorValues valuesOf(RankingInputs inputs);

}
