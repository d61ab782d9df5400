package org.saferschools.prioritisation;

/**
 * Victims aged 11 to 17 on the way home. Inactive until a force extract can be loaded:
 * police.uk tells neither ages nor hours.
 */
final class PupilsAsVictims implements FactorRule {

	@Override
	public Factor factor() {
		return Factor.VICTIMS;
	}

	@Override
	public FactorValues valuesOf(RankingInputs inputs) {
		return FactorValues
			.none("It needs a force extract, which can’t be loaded yet: police.uk tells neither ages nor hours");
	}

}
