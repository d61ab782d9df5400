package org.saferschools.map.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.saferschools.area.GeoJsonShape;
import org.saferschools.map.DrawnLayer;
import org.saferschools.map.MapFeature;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * What a layer has in view, as the map's script reads it.
 *
 * @param key what the address calls it
 * @param label what people call it
 * @param symbol {@code square}, {@code diamond} or {@code area}
 * @param more what is left out, or {@code null}
 * @param features of each id, longitude, latitude, name, mark and look, and of an area
 * its polygons
 */
record CompactLayer(String key, String label, String symbol, String more, List<List<Object>> features) {

	static CompactLayer of(DrawnLayer layer) {
		return new CompactLayer(layer.key(), layer.label(), layer.symbol().name().toLowerCase(Locale.ROOT),
				layer.content().more(), layer.content().features().stream().map(CompactLayer::compact).toList());
	}

	private static List<Object> compact(MapFeature feature) {
		LonLat place = NationalGrid.toLonLat(feature.place());
		List<Object> compact = new ArrayList<>(List.of(feature.id(), rounded(place.longitude()),
				rounded(place.latitude()), feature.name(), feature.mark(), feature.look()));
		if (feature.shape() != null) {
			compact.add(feature.shape()
				.stream()
				.flatMap((shape) -> GeoJsonShape.of(shape).coordinates().stream())
				.toList());
		}
		return compact;
	}

	private static double rounded(double degrees) {
		return Math.round(degrees * 1e5) / 1e5;
	}

}
