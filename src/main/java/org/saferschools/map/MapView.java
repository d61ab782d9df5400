package org.saferschools.map;

import java.util.Optional;

import org.saferschools.area.AreaShape;
import org.saferschools.shared.GridPoint;

/**
 * One look at the map: what of it, and where.
 *
 * @param filter with the months that are there and the layers that are shown
 * @param box what is in view
 * @param within the borough or BCU that the filter names
 * @param area what that is called, or "London"
 */
public record MapView(MapFilter filter, MapBox box, Optional<AreaShape> within, String area) {

	/** Whether a place is in view. */
	public boolean contains(GridPoint place) {
		return this.box.contains(place) && this.within.map((land) -> land.contains(place)).orElse(true);
	}

	/** The same elsewhere. */
	public MapView in(MapBox other) {
		return new MapView(this.filter, other, this.within, this.area);
	}

}
