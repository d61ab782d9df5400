package org.saferschools.map;

import java.time.YearMonth;
import java.util.List;

import org.saferschools.incident.IncidentKind;
import org.saferschools.shared.GridPoint;

/**
 * What the map shows, as a list.
 *
 * @param missing why crimes can't be drawn, or {@code null}
 * @param total crimes in view
 * @param kinds how many of each kind
 * @param months how many in each month, the earliest first
 * @param places the map points with most
 * @param layers what else is in view
 */
public record MapList(String missing, int total, List<Kind> kinds, List<Month> months, List<Place> places,
		List<DrawnLayer> layers) {

	/**
	 * A kind of crime.
	 */
	public record Kind(IncidentKind kind, int count) {
	}

	/**
	 * A month.
	 *
	 * @param loaded whether anything of it is loaded
	 */
	public record Month(YearMonth month, int count, boolean loaded) {
	}

	/**
	 * A map point.
	 *
	 * @param street what police.uk calls it, or where it lies
	 */
	public record Place(GridPoint point, String street, int count) {
	}

}
