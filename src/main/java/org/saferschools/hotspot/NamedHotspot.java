package org.saferschools.hotspot;

import org.saferschools.database.BinaryRows;
import org.saferschools.shared.GridPoint;

/**
 * A hotspot before it is written.
 *
 * @param found its cells
 * @param name its name
 * @param before robberies in as many months before; {@code null} where they aren't loaded
 * @param changeProbability corrected for the number of hotspots; {@code null} with the
 * former
 */
record NamedHotspot(FoundHotspot found, String name, Integer before, Double changeProbability) {

	static final String COLUMNS = "id, set_id, number, name, borough_code, easting, northing, cells, significant_cells, "
			+ "robberies, robberies_before, change_p, score, z, p_adjusted, outline";

	void addTo(BinaryRows rows, long setId, long id, int number) {
		GridPoint peak = this.found.peak();
		rows.begin(16);
		rows.bigint(id);
		rows.bigint(setId);
		rows.smallint(number);
		rows.text(this.name);
		rows.text(this.found.borough().code());
		rows.integer(peak.easting());
		rows.integer(peak.northing());
		rows.smallint(this.found.cells().size());
		rows.smallint(this.found.significantCells());
		rows.integer(this.found.robberies());
		rows.integerOrNothing(this.before);
		rows.numberOrNothing(this.changeProbability);
		rows.number(this.found.score());
		rows.number(this.found.z());
		rows.number(this.found.adjusted());
		rows.text(this.found.outline().toText());
	}

}
