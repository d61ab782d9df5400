package org.saferschools.map;

import java.util.Optional;

/**
 * Things that can be drawn on the map over the crimes. Every bean of it is a layer: on
 * the map, in the list beside it, in the filter and in exports. What the signed-in person
 * may see of them is the layer's to hold.
 */
interface MapLayer {

	/** What the address calls it: one short word. */
	String key();

	/** What people call it. */
	String label();

	MapSymbol symbol();

	/** Whether it is shown where the address names no layers. */
	boolean usual();

	/** What of it is in view. */
	LayerContent in(MapView view);

	/**
	 * What is known of one of its things.
	 * @param id as the feature has it
	 */
	Optional<MapDetails> details(String id);

}
