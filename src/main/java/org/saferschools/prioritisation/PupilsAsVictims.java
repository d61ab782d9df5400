package org.saferschools.prioritisation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Victims aged 11 to 17 of robbery, theft and violence in the catchment, in the
 * afternoons of school days of the last 12 months. Only a force extract tells ages and
 * hours: police.uk has neither.
 */
final class PupilsAsVictims implements FactorRule {

	private final int radius;

	PupilsAsVictims(int radius) {
		this.radius = radius;
	}

	@Override
	public Factor factor() {
		return Factor.VICTIMS;
	}

	@Override
	public FactorValues valuesOf(LoadedData data) {
		return data.further()
			.victims()
			.map((victims) -> count(data.schools(), lastYear(victims, data.window().months())))
			.orElseGet(
					() -> FactorValues.none("No force extract is loaded, and police.uk tells neither ages nor hours"));
	}

	private static List<FurtherData.YoungVictim> lastYear(List<FurtherData.YoungVictim> victims, int months) {
		return victims.stream().filter((victim) -> victim.month() >= months - CrimeNearby.YEAR).toList();
	}

	private FactorValues count(List<RankedSchool> schools, List<FurtherData.YoungVictim> victims) {
		WeightedSum[] sums = schools.stream()
			.parallel()
			.map((school) -> near(school, victims))
			.toArray(WeightedSum[]::new);
		return WeightedSum.values(sums);
	}

	private WeightedSum near(RankedSchool school, List<FurtherData.YoungVictim> victims) {
		WeightedSum sum = new WeightedSum();
		victims.stream()
			.filter((victim) -> school.place().isWithin(this.radius, victim.place()))
			.forEach((victim) -> sum.add(victim.weight()));
		return sum;
	}

}
