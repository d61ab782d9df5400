package org.saferschools.prioritisation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.saferschools.incident.CatchmentCounts;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.MonthWindow;

/**
 * What was read for a ranking.
 *
 * @param schools the schools to rank
 * @param incidents all incidents of the window
 * @param counts those in the catchment of each school, in the order of the schools
 * @param known of which months crime near a school is known
 * @param further what else there is
 */
record LoadedData(List<RankedSchool> schools, IncidentPoints incidents, CatchmentCounts counts, KnownMonths known,
		FurtherData further) {

	static LoadedData of(List<RankedSchool> schools, IncidentPoints incidents, int radius, KnownMonths known,
			FurtherData further) {
		return new LoadedData(schools, incidents, incidents.countWithin(eastings(schools), northings(schools), radius),
				known, further);
	}

	static int[] eastings(List<RankedSchool> schools) {
		return schools.stream().mapToInt((school) -> school.place().easting()).toArray();
	}

	static int[] northings(List<RankedSchool> schools) {
		return schools.stream().mapToInt((school) -> school.place().northing()).toArray();
	}

	MonthWindow window() {
		return this.incidents.window();
	}

	/** The plain count of the last 12 months in each catchment. */
	int[] lastYear(IncidentKind kind) {
		return IntStream.range(0, this.schools.size())
			.map((school) -> this.counts.latest(school, kind, CrimeNearby.YEAR))
			.toArray();
	}

	Map<IncidentKind, Integer> incidentsByKind() {
		Map<IncidentKind, Integer> sizes = new TreeMap<>();
		FactorRules.KINDS.forEach((kind) -> sizes.put(kind, this.incidents.size(kind)));
		return sizes;
	}

}
