package org.saferschools.prioritisation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param nearer robberies within half the radius, by which only hindsight is kept; not an
 * input to need. {@code null} where none are loaded, and in a run from before they were
 * kept
 * @param values what each factor says of each of them, in the order of the schools; of
 * robbery, for which it can be foreseen
 */
record RankingInputs(List<RankedSchool> schools, CrimeHistory robberies, MonthlyCounts nearer,
		Map<Factor, FactorValues> values) {

	/** Metres around a school of which the trend is its own, and on which it leans. */
	static final int NEIGHBOURHOOD = 5000;

	RankingInputs {
		values = new EnumMap<>(values);
		if (values.size() != Factor.values().length) {
			throw new IllegalArgumentException("Each factor says something, if only why it can't");
		}
	}

	static RankingInputs of(LoadedData data, PrioritisationSettings settings) {
		return of(data, settings, RobberyScope.ALL);
	}

	static RankingInputs of(LoadedData data, PrioritisationSettings settings, RobberyScope scope) {
		Map<Factor, FactorValues> values = FactorRules.values(data, settings);
		if (scope == RobberyScope.SCHOOL_AFTERNOONS) {
			return afternoons(data, settings, values);
		}
		if (!values.get(Factor.ROBBERY).active()) {
			return new RankingInputs(data.schools(), null, null, values);
		}
		IncidentPoints robberies = data.incidents().latest(IncidentKind.ROBBERY, data.window().months());
		return new RankingInputs(data.schools(), history(data, robberies),
				within(half(settings.catchmentRadius()), data, robberies), values);
	}

	private static RankingInputs afternoons(LoadedData data, PrioritisationSettings settings,
			Map<Factor, FactorValues> values) {
		AfternoonRobberies robberies = new AfternoonRobberies(data);
		CrimeHistory history = robberies.history(settings.catchmentRadius(), NEIGHBOURHOOD);
		values.put(Factor.ROBBERY, AfternoonRobberies.values(history));
		return values.get(Factor.ROBBERY).active()
				? new RankingInputs(data.schools(), history, robberies.counts(half(settings.catchmentRadius())), values)
				: new RankingInputs(data.schools(), null, null, values);
	}

	private static CrimeHistory history(LoadedData data, IncidentPoints robberies) {
		return new CrimeHistory(new MonthlyCounts(data.window().months(), data.counts().counts(IncidentKind.ROBBERY)),
				within(NEIGHBOURHOOD, data, robberies),
				Arrays.stream(robberies.byMonth(IncidentKind.ROBBERY)).asDoubleStream().toArray(),
				data.schools().stream().map(data.known()::of).toArray(boolean[][]::new));
	}

	private static MonthlyCounts within(int radius, LoadedData data, IncidentPoints robberies) {
		int[] eastings = LoadedData.eastings(data.schools());
		int[] northings = LoadedData.northings(data.schools());
		return new MonthlyCounts(data.window().months(),
				robberies.countWithin(eastings, northings, radius).counts(IncidentKind.ROBBERY));
	}

	/** Half a radius, in whole metres. */
	static int half(int radius) {
		return radius / 2;
	}

	/** Robberies within half the radius; empty where they weren't kept. */
	Optional<CrimeHistory> nearerRobberies() {
		return Optional.ofNullable(this.nearer)
			.map((counts) -> new CrimeHistory(counts, this.robberies.around(), this.robberies.totals(),
					this.robberies.known()));
	}

}
