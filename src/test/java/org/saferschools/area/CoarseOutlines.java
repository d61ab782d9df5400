package org.saferschools.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Draws the coarse outlines that the migration carries, from {@code places.csv} and
 * {@code greater-london.csv} beside this class: every spot of Greater London goes to the
 * borough of its nearest well-known place (a Voronoi diagram), cut at the edge of London.
 * <p>
 * Run it to get the SQL, after a change to either file and before any release only: a
 * released migration stays as it is.
 */
final class CoarseOutlines {

	private static final PrecisionModel WHOLE_METRES = new PrecisionModel(1);

	private static final GeometryFactory GEOMETRY = new GeometryFactory(WHOLE_METRES);

	private CoarseOutlines() {
	}

	public static void main(String[] args) {
		System.out.println("insert into area_served (name, margin_metres, outline) values");
		System.out.println("\t('Greater London', 3000,\n\t '%s');".formatted(greaterLondon().toText()));
		System.out.println();
		System.out.println("insert into borough_outline (borough_code, source, valid_from, outline) values");
		System.out.println(boroughs().entrySet()
			.stream()
			.map((borough) -> "\t('%s', 'coarse', '1965-04-01',\n\t '%s')".formatted(borough.getKey(),
					borough.getValue().toText()))
			.collect(Collectors.joining(",\n", "", ";")));
	}

	/**
	 * The edge of Greater London.
	 */
	static Geometry greaterLondon() {
		List<Coordinate> corners = lines("greater-london.csv").map((corner) -> metres(corner[1], corner[2]))
			.collect(Collectors.toList());
		corners.add(corners.get(0));
		return GEOMETRY.createPolygon(corners.toArray(Coordinate[]::new)).norm();
	}

	/**
	 * The outline of every borough by its code.
	 */
	static Map<String, Geometry> boroughs() {
		Map<Coordinate, String> boroughOfPlace = boroughOfPlace();
		Map<String, List<Geometry>> cells = cellsAround(boroughOfPlace.keySet()).collect(Collectors.groupingBy(
				(cell) -> boroughOfPlace.get((Coordinate) cell.getUserData()), TreeMap::new, Collectors.toList()));
		Geometry london = greaterLondon();
		Map<String, Geometry> outlines = new LinkedHashMap<>();
		cells.forEach((code, its) -> outlines.put(code,
				OverlayNG.overlay(UnaryUnionNG.union(its, WHOLE_METRES), london, OverlayNG.INTERSECTION, WHOLE_METRES)
					.norm()));
		return outlines;
	}

	/**
	 * The town hall or civic centre of every borough by its code.
	 */
	static Map<String, Coordinate> centres() {
		Map<String, Coordinate> centres = new LinkedHashMap<>();
		boroughOfPlace().forEach((place, code) -> centres.putIfAbsent(code, place));
		return centres;
	}

	private static Stream<Geometry> cellsAround(Set<Coordinate> places) {
		VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
		voronoi.setSites(places);
		Envelope beyond = greaterLondon().getEnvelopeInternal();
		beyond.expandBy(20_000);
		voronoi.setClipEnvelope(beyond);
		Geometry diagram = voronoi.getDiagram(new GeometryFactory());
		return IntStream.range(0, diagram.getNumGeometries()).mapToObj(diagram::getGeometryN);
	}

	private static Map<Coordinate, String> boroughOfPlace() {
		Map<Coordinate, String> places = new LinkedHashMap<>();
		lines("places.csv").forEach((place) -> places.put(metres(place[2], place[3]), place[0]));
		return places;
	}

	private static Coordinate metres(String kmEast, String kmNorth) {
		return new Coordinate(Math.rint(1000 * Double.parseDouble(kmEast)),
				Math.rint(1000 * Double.parseDouble(kmNorth)));
	}

	private static Stream<String[]> lines(String file) {
		try (InputStream in = CoarseOutlines.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.skip(1)
				.map((line) -> line.split(","));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
