package org.saferschools.prioritisation;

/**
 * Robberies at the stops of the routes that are boarded near the school. Inactive until
 * bus stops and the order of stops on each route can be loaded.
 */
final class RobberyOnBusJourneys implements FactorRule {

	@Override
	public Factor factor() {
		return Factor.BUS_JOURNEYS;
	}

	@Override
	public FactorValues valuesOf(RankingInputs inputs) {
		return FactorValues.none("Bus stops and routes can’t be loaded yet");
	}

}
