package org.saferschools.prioritisation;

/**
 * Per cent of pupils who are persistently absent, by the latest year of the Department
 * for Education's figures.
 */
final class PersistentAbsence implements FactorRule {

	@Override
	public Factor factor() {
		return Factor.ABSENCE;
	}

	@Override
	public FactorValues valuesOf(LoadedData data) {
		double[] values = data.schools()
			.stream()
			.mapToDouble((school) -> data.further().absence().getOrDefault(school.urn(), Double.NaN))
			.toArray();
		return FactorValues.known(values, "No absence figures are loaded");
	}

}
