package org.saferschools.prioritisation;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.saferschools.incident.IncidentKind;
import org.saferschools.prioritisation.forecast.Forecast;

/**
 * Robberies in the catchment: those that are expected in the months to come. What is
 * expected is foreseen group by group when schools are ranked; here stands for which
 * schools it can be.
 */
final class RobberyNearby implements FactorRule {

	@Override
	public Factor factor() {
		return Factor.ROBBERY;
	}

	@Override
	public FactorValues valuesOf(LoadedData data) {
		if (data.incidents().size(IncidentKind.ROBBERY) == 0) {
			return FactorValues.none("No crime recorded as robbery is loaded in the %d months to %s"
				.formatted(data.window().months(), Months.name(data.window().last())));
		}
		double[] unforeseen = data.schools()
			.stream()
			.mapToDouble((school) -> anyOf(data.known().of(school)) ? 0 : Double.NaN)
			.toArray();
		return FactorValues.counted(unforeseen, null, data.lastYear(IncidentKind.ROBBERY));
	}

	private static boolean anyOf(boolean[] known) {
		return IntStream.range(0, known.length).anyMatch((month) -> known[month]);
	}

	/**
	 * Puts in what is foreseen.
	 * @param group of the schools of a group, as above
	 */
	static FactorValues foreseen(FactorValues group, Forecast forecast) {
		double[] values = IntStream.range(0, group.values().length)
			.mapToDouble((school) -> Double.isNaN(group.values()[school]) ? Double.NaN : forecast.means()[school])
			.toArray();
		return FactorValues.counted(values, Arrays.copyOf(forecast.shapes(), values.length), group.counts());
	}

}
