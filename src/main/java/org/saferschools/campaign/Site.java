package org.saferschools.campaign;

import org.saferschools.shared.GridPoint;

/**
 * Where a poster may hang.
 *
 * @param kind a stop or a hub
 * @param code how its source calls it
 * @param name such as "East Croydon"
 * @param place where it is
 * @param targetId number of the campaign's area that it is in
 */
public record Site(Kind kind, String code, String name, GridPoint place, long targetId) {

	/** What a form sends for it. */
	public String key() {
		return this.kind + ":" + this.code;
	}

	/**
	 * What it is.
	 */
	public enum Kind {

		STOP("Bus stop"), HUB("Transport hub");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
