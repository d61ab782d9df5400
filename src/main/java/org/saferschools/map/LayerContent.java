package org.saferschools.map;

import java.util.List;

/**
 * What a layer has in view.
 *
 * @param features what is drawn, the most important first
 * @param more what is left out and how to see it; {@code null} where all is drawn
 */
public record LayerContent(List<MapFeature> features, String more) {

	static LayerContent of(List<MapFeature> features) {
		return new LayerContent(features, null);
	}

	static LayerContent none(String why) {
		return new LayerContent(List.of(), why);
	}

}
