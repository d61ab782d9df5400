package org.saferschools.hotspot;

import java.util.List;

import org.saferschools.area.Outline;
import org.saferschools.incident.ForceCoverage;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.MonthWindow;
import org.saferschools.transport.Hub;
import org.saferschools.transport.RouteRun;

/**
 * What a set is made from.
 *
 * @param points robberies of the months that the order looks back on
 * @param outlines of the boroughs
 * @param schools that are ranked
 * @param hubs where people change and wait
 * @param routes every bus in every direction
 * @param timed robberies of a force extract with their days; empty where it doesn't cover
 * the months
 * @param earlierLoaded whether as many months before those counted are all loaded
 * @param coverage which months each force has given, of those counted
 * @param incidentFingerprint of the robberies
 * @param fingerprint of all of it
 */
record HotspotData(IncidentPoints points, List<Outline> outlines, List<NearbySchool> schools, List<Hub> hubs,
		List<RouteRun> routes, DatedRobberies timed, boolean earlierLoaded, List<ForceCoverage> coverage,
		String incidentFingerprint, String fingerprint) {

	MonthWindow window() {
		return this.points.window();
	}

}
