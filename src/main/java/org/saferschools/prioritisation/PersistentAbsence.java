package org.saferschools.prioritisation;

/**
 * Pupils who are persistently absent. Inactive until the Department for Education's
 * absence figures can be loaded.
 */
final class PersistentAbsence implements FactorRule {

	@Override
	public Factor factor() {
		return Factor.ABSENCE;
	}

	@Override
	public FactorValues valuesOf(RankingInputs inputs) {
		return FactorValues.none("Absence figures can’t be loaded yet");
	}

}
