package org.saferschools.map;

import java.util.List;

import org.saferschools.shared.GridPoint;

/**
 * What opens in place when something on the map is chosen.
 *
 * @param title what it is
 * @param lines what is known of it
 * @param href its page, or {@code null}
 * @param link the words of the link to that page
 * @param place where it is
 */
public record MapDetails(String title, List<Line> lines, String href, String link, GridPoint place) {

	/**
	 * One thing that is known.
	 *
	 * @param label such as "Lead"
	 * @param value such as "PC 4412"
	 */
	public record Line(String label, String value) {
	}

}
