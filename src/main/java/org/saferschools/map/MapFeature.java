package org.saferschools.map;

import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.saferschools.shared.GridPoint;

/**
 * A thing on the map.
 *
 * @param id what its layer knows it by
 * @param name what people call it
 * @param note what else the list says of it, such as "rank 4, tier 1"; may be empty
 * @param mark one or two characters inside the symbol; may be empty
 * @param look what colours it: a word of the style sheet, such as {@code tier-1}
 * @param place where it is, or its middle
 * @param shape polygons in National Grid metres of what is more than a place, else
 * {@code null}
 * @param href its page, or {@code null}
 */
public record MapFeature(String id, String name, String note, String mark, String look, GridPoint place,
		List<Geometry> shape, String href) {

	/** A thing that is a place. */
	static MapFeature at(GridPoint place, String id, String name, String note, String mark, String look, String href) {
		return new MapFeature(id, name, note, mark, look, place, null, href);
	}

}
