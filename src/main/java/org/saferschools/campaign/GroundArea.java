package org.saferschools.campaign;

import java.util.BitSet;

import org.saferschools.shared.GridPoint;

/**
 * The ground of one of a campaign's areas.
 *
 * @param target which area
 * @param squares what it is made of
 * @param cells numbers of its squares
 */
record GroundArea(Target target, Squares squares, BitSet cells) {

	long targetId() {
		return this.target.id();
	}

	boolean isHotspot() {
		return this.target.hotspotId() != null;
	}

	boolean contains(GridPoint place) {
		int square = this.squares.of(place.easting(), place.northing());
		return square >= 0 && this.cells.get(square);
	}

	/** The middle of the box around it. */
	GridPoint middle() {
		GridPoint low = corner(true);
		GridPoint high = corner(false);
		return new GridPoint((low.easting() + high.easting()) / 2, (low.northing() + high.northing()) / 2);
	}

	/** Metres around the middle that hold all of it, at most what may be asked for. */
	int reach() {
		return Math.min(20_000, (int) Math.ceil(middle().distanceTo(corner(true))) + this.squares.side());
	}

	private GridPoint corner(boolean lowest) {
		int easting = lowest ? Integer.MAX_VALUE : 0;
		int northing = lowest ? Integer.MAX_VALUE : 0;
		for (int cell = this.cells.nextSetBit(0); cell >= 0; cell = this.cells.nextSetBit(cell + 1)) {
			GridPoint middle = this.squares.middle(cell);
			easting = lowest ? Math.min(easting, middle.easting()) : Math.max(easting, middle.easting());
			northing = lowest ? Math.min(northing, middle.northing()) : Math.max(northing, middle.northing());
		}
		return this.cells.isEmpty() ? this.target.centre() : new GridPoint(easting, northing);
	}

}
