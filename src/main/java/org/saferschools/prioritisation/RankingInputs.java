package org.saferschools.prioritisation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.prioritisation.forecast.CrimeHistory;
import org.saferschools.prioritisation.forecast.MonthlyCounts;

/**
 * Everything that the arithmetic of a ranking takes. The same inputs, weights and shares
 * make the same ranking.
 *
 * @param schools the schools to rank
 * @param robberies near each of them; {@code null} where none are loaded
 * @param values what each factor says of each of them, in the order of the schools; of
 * robbery, for which it can be foreseen
 */
record RankingInputs(List<RankedSchool> schools, CrimeHistory robberies, Map<Factor, FactorValues> values) {

	/** Metres around a school of which the trend is its own, and on which it leans. */
	static final int NEIGHBOURHOOD = 5000;

	RankingInputs {
		values = new EnumMap<>(values);
		if (values.size() != Factor.values().length) {
			throw new IllegalArgumentException("Each factor says something, if only why it can't");
		}
	}

	static RankingInputs of(LoadedData data, PrioritisationSettings settings) {
		Map<Factor, FactorValues> values = FactorRules.values(data, settings);
		return new RankingInputs(data.schools(), values.get(Factor.ROBBERY).active() ? robberies(data) : null, values);
	}

	private static CrimeHistory robberies(LoadedData data) {
		IncidentPoints robberies = data.incidents().latest(IncidentKind.ROBBERY, data.window().months());
		var around = robberies.countWithin(LoadedData.eastings(data.schools()), LoadedData.northings(data.schools()),
				NEIGHBOURHOOD);
		return new CrimeHistory(new MonthlyCounts(data.window().months(), data.counts().counts(IncidentKind.ROBBERY)),
				new MonthlyCounts(data.window().months(), around.counts(IncidentKind.ROBBERY)),
				Arrays.stream(robberies.byMonth(IncidentKind.ROBBERY)).asDoubleStream().toArray(),
				data.schools().stream().map(data.known()::of).toArray(boolean[][]::new));
	}

}
