package org.saferschools.prioritisation;

/**
 * How the values of one factor come from the data.
 */
interface FactorRule {

	Factor factor();

	/** What the factor says of every school, in the order of the data. */
	FactorValues valuesOf(LoadedData data);

}
