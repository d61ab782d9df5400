package org.saferschools.prioritisation;

import java.util.List;
import java.util.Map;

import org.saferschools.incident.ForceCoverage;
import org.saferschools.incident.IncidentKind;
import org.saferschools.school.PeerGroup;

/**
 * Under what a run was made, and what it found: kept with the run as JSON.
 *
 * @param catchmentRadius metres
 * @param windowMonths months that count
 * @param halfLife months
 * @param tierShares per cent of tier 1, 2, 3
 * @param schools how many were ranked, by group
 * @param incidents how many there were in the window, by kind
 * @param coverage which months each force had given
 * @param inactive why factors had no data, by group
 */
record RunParameters(int catchmentRadius, int windowMonths, double halfLife, List<Integer> tierShares,
		Map<PeerGroup, Integer> schools, Map<IncidentKind, Integer> incidents, List<ForceCoverage> coverage,
		Map<PeerGroup, Map<Factor, String>> inactive) {
}
