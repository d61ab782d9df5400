package org.saferschools.prioritisation;

/**
 * How many pupils there are, where the register knows: more pupils, more to look after.
 */
final class PupilsOnRoll implements FactorRule {

	@Override
	public Factor factor() {
		return Factor.PUPILS;
	}

	@Override
	public FactorValues valuesOf(LoadedData data) {
		double[] values = data.schools().stream().mapToDouble(RankedSchool::pupils).toArray();
		return FactorValues.known(values, "The register gives no numbers of pupils");
	}

}
