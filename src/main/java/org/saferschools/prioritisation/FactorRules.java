package org.saferschools.prioritisation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saferschools.incident.IncidentKind;

/**
 * The table of contents of need: one rule for each factor, in their order.
 */
final class FactorRules {

	/** What the rules below count. */
	static final Set<IncidentKind> KINDS = Set.of(IncidentKind.ROBBERY, IncidentKind.VIOLENCE,
			IncidentKind.THEFT_FROM_PERSON);

	private FactorRules() {
	}

	static List<FactorRule> all(PrioritisationSettings settings) {
		return List.of(new RobberyNearby(),
				new CrimeNearby(Factor.VIOLENCE, IncidentKind.VIOLENCE, settings.halfLife()),
				new RobberyOnBusJourneys(settings.catchmentRadius()), new PupilsAsVictims(settings.catchmentRadius()),
				new CrimeNearby(Factor.THEFT, IncidentKind.THEFT_FROM_PERSON, settings.halfLife()),
				new PersistentAbsence(), new Deprivation(), new PupilsOnRoll());
	}

	/** What all rules say. */
	static Map<Factor, FactorValues> values(LoadedData data, PrioritisationSettings settings) {
		Map<Factor, FactorValues> values = new EnumMap<>(Factor.class);
		all(settings).forEach((rule) -> values.put(rule.factor(), rule.valuesOf(data)));
		return values;
	}

}
