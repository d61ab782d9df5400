package org.saferschools.prioritisation;

import java.util.List;

import org.saferschools.incident.CatchmentCounts;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoints;

/**
 * Everything that a ranking is made from, in memory.
 *
 * @param schools the schools to rank
 * @param incidents all incidents of the window
 * @param counts those in the catchment of each school, in the order of the schools
 */
record RankingInputs(List<RankedSchool> schools, IncidentPoints incidents, CatchmentCounts counts) {

	static RankingInputs of(List<RankedSchool> schools, IncidentPoints incidents, int radius) {
		int[] eastings = schools.stream().mapToInt((school) -> school.place().easting()).toArray();
		int[] northings = schools.stream().mapToInt((school) -> school.place().northing()).toArray();
		return new RankingInputs(schools, incidents, incidents.countWithin(eastings, northings, radius));
	}

	boolean hasAny(IncidentKind kind) {
		return this.incidents.size(kind) > 0;
	}

}
