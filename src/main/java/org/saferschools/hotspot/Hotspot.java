package org.saferschools.hotspot;

import org.saferschools.shared.GridPoint;

/**
 * A place where robbery gathers, as one set found it. Never changed.
 *
 * @param id its number among all sets
 * @param setId of its set
 * @param number its number within the set, 1 the most worth going to
 * @param name after a hub, street, stop or school
 * @param boroughCode GSS code of the borough that has most of it
 * @param borough that borough's name
 * @param peak middle of the cell that comes first in the order
 * @param cells how many cells it is made of
 * @param significantCells how many of them are more than chance
 * @param robberies in the months that the set counts
 * @param robberiesBefore in as many months before; {@code null} where they weren't loaded
 * @param changeProbability that chance alone brings such a change beside that of all
 * London, corrected for the number of hotspots; {@code null} with the former
 * @param score what it weighs in the order
 * @param z the highest Gi* of its cells
 * @param adjusted the lowest probability of its cells, corrected for the number of cells
 * @param outline well-known text in National Grid metres
 */
public record Hotspot(long id, long setId, int number, String name, String boroughCode, String borough, GridPoint peak,
		int cells, int significantCells, int robberies, Integer robberiesBefore, Double changeProbability, double score,
		double z, double adjusted, String outline) {

	/** Whether any of it is more than chance. */
	public boolean isSignificant() {
		return this.significantCells > 0;
	}

	/** Name and borough. */
	public String title() {
		return this.name + ", " + this.borough;
	}

}
