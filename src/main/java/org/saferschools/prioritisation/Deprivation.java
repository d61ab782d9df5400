package org.saferschools.prioritisation;

/**
 * Per cent of pupils with free school meals. The register's 0.0 of an independent school
 * means that nobody asked, so it is unknown.
 */
final class Deprivation implements FactorRule {

	@Override
	public Factor factor() {
		return Factor.DEPRIVATION;
	}

	@Override
	public FactorValues valuesOf(RankingInputs inputs) {
		double[] values = inputs.schools().stream().mapToDouble(Deprivation::freeMeals).toArray();
		return FactorValues.known(values, "The register gives no free school meals");
	}

	private static double freeMeals(RankedSchool school) {
		return (school.independent() && school.freeMeals() == 0) ? Double.NaN : school.freeMeals();
	}

}
