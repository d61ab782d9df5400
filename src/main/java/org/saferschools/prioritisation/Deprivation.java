package org.saferschools.prioritisation;

import java.util.Map;

/**
 * How poor the families are: per cent of children in families with a low income around
 * the school (IDACI), where that is loaded for the neighbourhoods of most schools, else
 * per cent of pupils with free school meals. Never a mixture of both. The register's 0.0
 * of an independent school means that nobody asked, so it is unknown.
 */
final class Deprivation implements FactorRule {

	private static final double PERCENT = 100;

	@Override
	public Factor factor() {
		return Factor.DEPRIVATION;
	}

	@Override
	public FactorValues valuesOf(LoadedData data) {
		double[] values = data.schools()
			.stream()
			.mapToDouble(
					byNeighbourhood(data) ? (school) -> around(school, data.further().idaci()) : Deprivation::freeMeals)
			.toArray();
		return FactorValues.known(values, "The register gives no free school meals, and no IDACI is loaded");
	}

	/** Whether IDACI stands for it. */
	static boolean byNeighbourhood(LoadedData data) {
		Map<String, Double> scores = data.further().idaci();
		return data.schools().stream().filter((school) -> scores.containsKey(code(school))).count() * 2 > data.schools()
			.size();
	}

	private static double around(RankedSchool school, Map<String, Double> scores) {
		return scores.getOrDefault(code(school), Double.NaN) * PERCENT;
	}

	private static String code(RankedSchool school) {
		return (school.lsoaCode() != null) ? school.lsoaCode() : "";
	}

	private static double freeMeals(RankedSchool school) {
		return (school.independent() && school.freeMeals() == 0) ? Double.NaN : school.freeMeals();
	}

}
