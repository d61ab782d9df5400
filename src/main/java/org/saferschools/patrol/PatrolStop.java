package org.saferschools.patrol;

import org.saferschools.shared.GridPoint;

/**
 * A place where a patrol can stop.
 *
 * @param code what it is called among the stops offered: of a bus stop or hub,
 * {@link #GATE} or {@link #PEAK}
 * @param name such as "School gate" or "Highbury Corner"
 * @param place where it is
 * @param robberies robberies within {@link PatrolStops#NEAR_METRES} in 12 months
 */
public record PatrolStop(String code, String name, GridPoint place, int robberies) {

	/** The code of the school's own gate. */
	public static final String GATE = "GATE";

	/** The code of the worst place of a hotspot. */
	public static final String PEAK = "PEAK";

	/** Minutes at each stop. */
	public static final int MINUTES = 15;

}
