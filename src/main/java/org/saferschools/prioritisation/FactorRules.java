package org.saferschools.prioritisation;

import java.util.List;
import java.util.Set;

import org.saferschools.incident.IncidentKind;

/**
 * The table of contents of need: one rule for each factor, in their order.
 */
final class FactorRules {

	/** What the rules below count. */
	static final Set<IncidentKind> KINDS = Set.of(RobberyNearby.KIND, ViolenceNearby.KIND, TheftNearby.KIND);

	private FactorRules() {
	}

	static List<FactorRule> all(PrioritisationSettings settings) {
		CrimeEstimate recentFirst = new DecayedCount(settings.halfLife());
		return List.of(new RobberyNearby(recentFirst), new ViolenceNearby(recentFirst), new RobberyOnBusJourneys(),
				new PupilsAsVictims(), new TheftNearby(recentFirst), new PersistentAbsence(), new Deprivation(),
				new PupilsOnRoll());
	}

}
