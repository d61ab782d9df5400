package org.saferschools.transport;

import org.saferschools.shared.GridPoint;

/**
 * A place where many people change or wait: a station, several stations close together,
 * or stops of many bus routes close together.
 *
 * @param code that of the station or stop in its middle
 * @param kind what makes it a hub
 * @param name of the station or stop in its middle
 * @param place of its middle
 * @param routes how many bus routes stop there by day
 */
public record Hub(String code, Kind kind, String name, GridPoint place, int routes) {

	/**
	 * What makes a place a hub.
	 */
	public enum Kind {

		/** One station of trains, underground or trams. */
		STATION("Station"),
		/** A bus or coach station. */
		BUS_STATION("Bus station"),
		/** A pier of river buses. */
		PIER("Pier"),
		/** Stations of several kinds. */
		INTERCHANGE("Interchange"),
		/** Stops of many routes. */
		BUS_CLUSTER("Bus stops of many routes");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
