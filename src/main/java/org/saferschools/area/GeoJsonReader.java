package org.saferschools.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.NationalGrid;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the geometry object of a GeoJSON feature (RFC 7946) as a shape in National Grid
 * metres. What crosses itself is mended.
 */
public final class GeoJsonReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final GeometryFactory METRES = new GeometryFactory();

	private static final int FEWEST_POINTS = 4;

	private static final int MOST_CROSSINGS = 1_000;

	private GeoJsonReader() {
	}

	/**
	 * Reads a polygon or multipolygon of degrees.
	 * @return a valid one in metres, not empty; nothing where the text is none, or a
	 * point of it is not on the grid
	 */
	public static Optional<Geometry> read(String json) {
		try {
			JsonNode geometry = JSON.readTree(json);
			JsonNode coordinates = geometry.path("coordinates");
			return Optional.of(switch (geometry.path("type").asString("")) {
				case "Polygon" -> valid(polygon(coordinates));
				case "MultiPolygon" -> valid(METRES.createMultiPolygon(polygons(coordinates)));
				default -> METRES.createPolygon();
			}).filter((shape) -> !shape.isEmpty());
		}
		catch (JacksonException | NotAShapeException ex) {
			return Optional.empty();
		}
	}

	private static Geometry valid(Geometry shape) {
		Geometry valid = shape.isValid() ? shape : mended(shape);
		return (valid.getDimension() == 2 && valid.getGeometryType().endsWith("Polygon")) ? valid
				: METRES.createPolygon();
	}

	/**
	 * What is a tangle rather than an outline would keep the mending busy for minutes.
	 */
	private static Geometry mended(Geometry shape) {
		if (Crossings.areMoreThan(MOST_CROSSINGS, shape)) {
			throw new NotAShapeException();
		}
		return GeometryFixer.fix(shape);
	}

	private static Polygon[] polygons(JsonNode coordinates) {
		List<Polygon> polygons = new ArrayList<>();
		coordinates.forEach((polygon) -> polygons.add(polygon(polygon)));
		return polygons.toArray(Polygon[]::new);
	}

	private static Polygon polygon(JsonNode rings) {
		List<LinearRing> all = new ArrayList<>();
		rings.forEach((ring) -> all.add(ring(ring)));
		if (all.isEmpty()) {
			throw new NotAShapeException();
		}
		return METRES.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
	}

	private static LinearRing ring(JsonNode points) {
		List<Coordinate> ring = new ArrayList<>();
		points.forEach((point) -> {
			Coordinate metres = metres(point);
			if (ring.isEmpty() || !ring.get(ring.size() - 1).equals2D(metres)) {
				ring.add(metres);
			}
		});
		if (ring.size() < FEWEST_POINTS || !ring.get(0).equals2D(ring.get(ring.size() - 1))) {
			throw new NotAShapeException();
		}
		return METRES.createLinearRing(ring.toArray(Coordinate[]::new));
	}

	private static Coordinate metres(JsonNode point) {
		if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
			throw new NotAShapeException();
		}
		GridPoint place = NationalGrid.find(point.path(0).asDouble(), point.path(1).asDouble())
			.orElseThrow(NotAShapeException::new);
		return new Coordinate(place.easting(), place.northing());
	}

	private static final class NotAShapeException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
