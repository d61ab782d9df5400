package org.saferschools.prioritisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.incident.IncidentKind;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;
import org.saferschools.transport.RouteRun;

/**
 * What a ranking takes beside schools and months of crime, as far as it is loaded.
 *
 * @param absence per cent of pupils persistently absent, in the latest year
 * @param idaci share of children in families with a low income, 0 to 1, by neighbourhood
 * @param routes every bus route in every direction
 * @param victims young victims on the way home, where a force extract is loaded
 * @param fingerprints of all of these that are loaded, by name
 */
record FurtherData(Map<Urn, Double> absence, Map<String, Double> idaci, List<RouteRun> routes,
		Optional<List<YoungVictim>> victims, Map<String, String> fingerprints) {

	static final FurtherData NONE = new FurtherData(Map.of(), Map.of(), List.of(), Optional.empty(), Map.of());

	/**
	 * A victim of school age on the afternoon of a school day, as far as the time of the
	 * crime is known.
	 *
	 * @param kind of crime
	 * @param month number of the month in the window, from 0
	 * @param place where
	 * @param weight how much of the time within which it was committed lies there, above
	 * 0 to 1
	 */
	record YoungVictim(IncidentKind kind, int month, GridPoint place, double weight) {
	}

}
