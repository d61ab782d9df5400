package org.saferschools.prioritisation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saferschools.incident.ForceCoverage;
import org.saferschools.incident.IncidentKind;

/**
 * What was read for a ranking, and what tells it from other data.
 *
 * @param inputs schools and incidents
 * @param coverage which months each force has given
 * @param incidentFingerprint of the incidents of the window
 * @param schoolFingerprint of the schools
 */
record LoadedData(RankingInputs inputs, List<ForceCoverage> coverage, String incidentFingerprint,
		String schoolFingerprint) {

	Map<IncidentKind, Integer> incidentsByKind() {
		Map<IncidentKind, Integer> sizes = new TreeMap<>();
		FactorRules.KINDS.forEach((kind) -> sizes.put(kind, this.inputs.incidents().size(kind)));
		return sizes;
	}

}
