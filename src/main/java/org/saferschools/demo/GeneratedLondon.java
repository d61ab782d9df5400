package org.saferschools.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

import org.saferschools.area.Borough;
import org.saferschools.area.Outline;
import org.saferschools.shared.GridPoint;

/**
 * A London that never was, grown from a seed inside the real borough outlines:
 * neighbourhoods, hubs and streets with invented names, and schools among them.
 */
final class GeneratedLondon {

	private static final GridPoint MIDDLE = new GridPoint(530_000, 180_400);

	private static final int SCHOOLS = 3_200;

	private static final int FIRST_URN = 700_001;

	private static final int CITY_OF_LONDON = 201;

	private static final int HUBS = 7;

	private static final int POINTS_PER_HUB = 45;

	private static final int STREET_POINTS = 260;

	private final List<GeneratedBorough> boroughs = new ArrayList<>();

	private final SplittableRandom random;

	private final PlaceNames names;

	private int neighbourhoods;

	private GeneratedLondon(long seed) {
		this.random = new SplittableRandom(seed);
		this.names = new PlaceNames(seed);
	}

	/**
	 * Grows a London.
	 * @param outlines of all boroughs, in a fixed order
	 * @param seed the same seed and outlines give the same London
	 */
	static GeneratedLondon grow(List<Outline> outlines, long seed) {
		GeneratedLondon london = new GeneratedLondon(seed);
		outlines.forEach((outline) -> london.grow(outline.borough(), outline.shape()));
		return london;
	}

	List<GeneratedBorough> boroughs() {
		return this.boroughs;
	}

	private void grow(Borough borough, Geometry outline) {
		PreparedGeometry inside = PreparedGeometryFactory.prepare(outline);
		List<Hub> hubs = new ArrayList<>();
		for (int k = 1; k <= HUBS; k++) {
			GridPoint centre = (k == 1) ? middleOf(outline) : pointIn(inside, outline.getEnvelopeInternal());
			hubs.add(hub(centre, inside, 1.0 / k * (0.7 + 0.6 * this.random.nextDouble())));
		}
		List<MapPoint> streets = new ArrayList<>();
		for (int i = 0; i < STREET_POINTS; i++) {
			streets.add(mapPoint(pointIn(inside, outline.getEnvelopeInternal()), this.names.next(), "Road"));
			if (i % 20 == 0) {
				this.neighbourhoods++;
			}
		}
		this.boroughs.add(new GeneratedBorough(borough, hubs, streets, level(outline)));
	}

	private Hub hub(GridPoint centre, PreparedGeometry inside, double pull) {
		String name = this.names.next();
		this.neighbourhoods++;
		double spread = 180 + 160 * this.random.nextDouble();
		List<MapPoint> points = new ArrayList<>();
		while (points.size() < POINTS_PER_HUB) {
			GridPoint near = near(centre, spread);
			if (contains(inside, near) || points.isEmpty()) {
				points.add(mapPoint(near, name, streetEnding(points.size())));
			}
		}
		return new Hub(name, centre, pull, points);
	}

	private static String streetEnding(int i) {
		String[] endings = { "High Street", "Broadway", "Station Road", "Parade", "Lane", "Market", "Row", "Green" };
		return endings[i % endings.length];
	}

	private MapPoint mapPoint(GridPoint point, String name, String ending) {
		String lsoa = "E019%05d,%s %03dA".formatted(this.neighbourhoods, "Neighbourhood", this.neighbourhoods);
		return MapPoint.at(point, name + " " + ending, lsoa);
	}

	private static double level(Geometry outline) {
		double kilometres = middleOf(outline).distanceTo(MIDDLE) / 1_000;
		double density = Math.exp(-kilometres / 9) * 3 + 0.35;
		return density * Math.sqrt(outline.getArea() / 1e6);
	}

	private static GridPoint middleOf(Geometry outline) {
		Point middle = outline.getInteriorPoint();
		return new GridPoint((int) middle.getX(), (int) middle.getY());
	}

	private GridPoint near(GridPoint centre, double spread) {
		return new GridPoint((int) (centre.easting() + spread * this.random.nextGaussian()),
				(int) (centre.northing() + spread * this.random.nextGaussian()));
	}

	private GridPoint pointIn(PreparedGeometry inside, Envelope box) {
		while (true) {
			GridPoint point = new GridPoint((int) (box.getMinX() + box.getWidth() * this.random.nextDouble()),
					(int) (box.getMinY() + box.getHeight() * this.random.nextDouble()));
			if (contains(inside, point)) {
				return point;
			}
		}
	}

	private static boolean contains(PreparedGeometry inside, GridPoint point) {
		Coordinate place = new Coordinate(point.easting(), point.northing());
		return inside.contains(inside.getGeometry().getFactory().createPoint(place));
	}

	/**
	 * The schools, spread over the boroughs by how many people live there, about half of
	 * them near a hub.
	 * @param census the day of the pupil count
	 */
	List<GeneratedSchool> schools(LocalDate census) {
		List<GeneratedSchool> schools = new ArrayList<>(SCHOOLS);
		for (int i = 0; i < SCHOOLS; i++) {
			GeneratedBorough borough = drawBorough();
			schools.add(school(FIRST_URN + i, borough, census));
		}
		return schools;
	}

	/** Any borough alike, but seldom the City of London, which has few schools. */
	private GeneratedBorough drawBorough() {
		GeneratedBorough borough = this.boroughs.get(this.random.nextInt(this.boroughs.size()));
		boolean city = borough.borough().laCode() == CITY_OF_LONDON;
		return (city && this.random.nextDouble() < 0.9) ? drawBorough() : borough;
	}

	private GeneratedSchool school(int urn, GeneratedBorough borough, LocalDate census) {
		SchoolKind kind = SchoolKind.draw(this.random);
		MapPoint near = borough.drawPoint(this.random, 0.4);
		String name = this.names.next() + " " + kind.ending;
		boolean poorer = borough.level() > 3;
		double meals = Math.min(72, Math.max(1.5, (poorer ? 30 : 19) + 11 * this.random.nextGaussian()));
		boolean known = kind != SchoolKind.INDEPENDENT;
		boolean counted = this.random.nextDouble() > 0.03;
		return new GeneratedSchool(urn, name, kind, borough, borough.hubs().get(urn % HUBS).name(),
				near(near.point(), 160), counted ? kind.pupils(this.random) : null, known ? meals : null, census);
	}

}
