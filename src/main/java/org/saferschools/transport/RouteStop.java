package org.saferschools.transport;

import java.util.Objects;
import java.util.regex.Pattern;

import org.saferschools.shared.GridPoint;

/**
 * A stop in the run of a bus route.
 *
 * @param route such as "250" or "N109"
 * @param run which way of the route, from 1; most have two
 * @param sequence where in that run, from 1
 * @param stopCode code of the stop
 * @param name of the stop
 * @param place of the stop
 * @param virtual a section of road along which a bus is hailed
 */
public record RouteStop(String route, int run, int sequence, String stopCode, String name, GridPoint place,
		boolean virtual) {

	private static final Pattern SCHOOL_ROUTE = Pattern.compile("6\\d\\d");

	private static final Pattern NIGHT_ROUTE = Pattern.compile("N\\d+");

	public RouteStop {
		Objects.requireNonNull(route);
		Objects.requireNonNull(stopCode);
		Objects.requireNonNull(name);
		Objects.requireNonNull(place);
		if (run < 1 || sequence < 1) {
			throw new IllegalArgumentException("Runs and stops are counted from 1");
		}
	}

	/** Whether a route is one for schools: London numbers them 600 to 699. */
	public static boolean isSchoolRoute(String route) {
		return SCHOOL_ROUTE.matcher(route).matches();
	}

	/** Whether a route runs by night only, when no pupils travel. */
	static boolean isNightRoute(String route) {
		return NIGHT_ROUTE.matcher(route).matches();
	}

}
