package org.saferschools.patrol;

import org.saferschools.shared.Urn;

/**
 * Where a patrol goes: always for the pupils of a school, around it, in a hotspot that
 * they pass, or along a bus route that they board.
 *
 * @param place what it goes around or along
 * @param school whose pupils it is for
 * @param hotspotId which hotspot, {@code null} for none
 * @param route which bus route, {@code null} for none
 * @param run which direction of the route, from 1; {@code null} for none
 */
public record PatrolTarget(PatrolPlace place, Urn school, Long hotspotId, String route, Integer run) {

	public PatrolTarget {
		if ((place == PatrolPlace.HOTSPOT) != (hotspotId != null)) {
			throw new IllegalArgumentException("A patrol of a hotspot names it, and no other does");
		}
		if ((place == PatrolPlace.BUS_ROUTE) != (route != null) || (route == null) != (run == null)) {
			throw new IllegalArgumentException("A patrol of a bus route names it and its direction, and no other does");
		}
	}

	public static PatrolTarget around(Urn school) {
		return new PatrolTarget(PatrolPlace.SCHOOL, school, null, null, null);
	}

	public static PatrolTarget along(String route, int run, Urn school) {
		return new PatrolTarget(PatrolPlace.BUS_ROUTE, school, null, route, run);
	}

	public static PatrolTarget in(long hotspotId, Urn school) {
		return new PatrolTarget(PatrolPlace.HOTSPOT, school, hotspotId, null, null);
	}

}
