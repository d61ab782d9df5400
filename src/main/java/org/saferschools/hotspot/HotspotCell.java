package org.saferschools.hotspot;

/**
 * A square of the grid, as a set found it.
 *
 * @param column its western side over its side
 * @param row its southern side over its side
 * @param hotspotId the hotspot that it belongs to; {@code null} where it isn't targeted
 * @param place in the order, from 1
 * @param robberies in the months that the set counts
 * @param score what it weighs in the order
 * @param density robberies a square kilometre in those months
 * @param z Gi*
 * @param probability that chance alone brings as far a Gi*
 * @param adjusted the same, corrected for the number of cells
 * @param significant whether it has more robberies around it than by chance
 */
public record HotspotCell(int column, int row, Long hotspotId, int place, int robberies, double score, double density,
		double z, double probability, double adjusted, boolean significant) {

	public boolean targeted() {
		return this.hotspotId != null;
	}

}
