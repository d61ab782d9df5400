package org.saferschools.hotspot;

import java.util.List;

import org.saferschools.shared.Urn;

/**
 * A school whose pupils pass a hotspot.
 *
 * @param urn its number
 * @param name its name
 * @param secondary whether it is for pupils of secondary age
 * @param way how they pass
 * @param metres straight on foot, along the route by bus
 * @param routes bus routes that are boarded at the school and stop in the hotspot; empty
 * on foot
 */
public record PassingSchool(Urn urn, String name, boolean secondary, Way way, int metres, List<String> routes) {

	/**
	 * How pupils pass.
	 */
	public enum Way {

		FOOT("On foot"), BUS("By bus");

		private final String label;

		Way(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
