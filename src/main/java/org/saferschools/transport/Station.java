package org.saferschools.transport;

import java.util.Objects;

import org.saferschools.shared.GridPoint;

/**
 * A station that people walk to.
 *
 * @param code its code in the national register
 * @param kind what leaves from it
 * @param name such as "East Croydon"
 * @param place where it is
 */
public record Station(String code, Kind kind, String name, GridPoint place) {

	public Station {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(name);
		Objects.requireNonNull(place);
		if (code.isBlank()) {
			throw new IllegalArgumentException("A station has a code");
		}
	}

	/**
	 * What leaves from a station.
	 */
	public enum Kind {

		/** Trains. */
		RAIL(Hub.Kind.STATION),
		/** Underground, light railway and trams. */
		METRO(Hub.Kind.STATION),
		/** Buses and coaches. */
		BUS(Hub.Kind.BUS_STATION),
		/** Boats. */
		FERRY(Hub.Kind.PIER);

		private final Hub.Kind hub;

		Kind(Hub.Kind hub) {
			this.hub = hub;
		}

		Hub.Kind hub() {
			return this.hub;
		}

	}

}
