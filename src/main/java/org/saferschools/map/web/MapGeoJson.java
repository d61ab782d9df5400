package org.saferschools.map.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.locationtech.jts.geom.Geometry;
import org.saferschools.area.GeoJsonShape;
import org.saferschools.map.DrawnLayer;
import org.saferschools.map.ExportedCrime;
import org.saferschools.map.MapFeature;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * A collection of features (RFC 7946).
 */
@JsonPropertyOrder({ "type", "about", "features" })
final class MapGeoJson {

	private final String about;

	private final List<Map<String, Object>> features = new ArrayList<>();

	/**
	 * An empty one.
	 * @param about what a reader of the file must know
	 */
	MapGeoJson(String about) {
		this.about = about;
	}

	void add(ExportedCrime crime) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("layer", "Crimes");
		properties.put("kind", crime.kind().label());
		properties.put("month", crime.month().toString());
		properties.put("crimes", crime.count());
		this.features.add(feature(point(crime.place()), properties));
	}

	void add(DrawnLayer layer) {
		layer.content().features().forEach((feature) -> add(layer.label(), feature));
	}

	private void add(String layer, MapFeature feature) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("layer", layer);
		properties.put("id", feature.id());
		properties.put("name", feature.name());
		properties.put("note", feature.note());
		if (feature.shape() == null) {
			this.features.add(feature(point(feature.place()), properties));
		}
		else {
			for (Geometry shape : feature.shape()) {
				this.features.add(feature(GeoJsonShape.of(shape), properties));
			}
		}
	}

	private static Map<String, Object> feature(Object geometry, Map<String, Object> properties) {
		Map<String, Object> feature = new LinkedHashMap<>();
		feature.put("type", "Feature");
		feature.put("geometry", geometry);
		feature.put("properties", properties);
		return feature;
	}

	private static Map<String, Object> point(GridPoint place) {
		LonLat degrees = NationalGrid.toLonLat(place);
		Map<String, Object> point = new LinkedHashMap<>();
		point.put("type", "Point");
		point.put("coordinates", List.of(rounded(degrees.longitude()), rounded(degrees.latitude())));
		return point;
	}

	/** To a metre. */
	static double rounded(double degrees) {
		return Math.round(degrees * 1e5) / 1e5;
	}

	@JsonProperty
	String type() {
		return "FeatureCollection";
	}

	@JsonProperty
	String about() {
		return this.about;
	}

	@JsonProperty
	List<Map<String, Object>> features() {
		return this.features;
	}

}
