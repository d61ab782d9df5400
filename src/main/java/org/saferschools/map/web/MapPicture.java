package org.saferschools.map.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.saferschools.map.CrimeCluster;
import org.saferschools.map.CrimeMap;
import org.saferschools.map.DrawnLayer;
import org.saferschools.map.MapExportService;
import org.saferschools.map.MapFeature;
import org.saferschools.map.MapFilter;
import org.saferschools.map.MapGround;
import org.saferschools.map.MapSymbol;
import org.saferschools.map.MapView;
import org.saferschools.shared.GridPoint;

import org.springframework.web.util.HtmlUtils;

/**
 * Draws the map as a picture (SVG), for whoever has no scripts, prints or keeps it. It
 * lies straight on the National Grid.
 */
final class MapPicture {

	private static final int WIDTH = 960;

	private static final int TALLEST = 1_200;

	/** Room for the title above and the words below. */
	private static final int ABOVE = 46;

	private static final int BELOW = 64;

	private static final int[] GRID = { 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000 };

	private static final Map<String, String> COLOURS = Map.of("tier-1", "#12436d", "tier-2", "#28718f", "tier-3",
			"#5f6f7f", "own", "#801650", "school", "#5f6f7f", "stop", "#3d6b35", "hotspot", "#b5421e");

	private final StringBuilder svg = new StringBuilder();

	private final MapView view;

	private final MapGround ground;

	private final double scale;

	private final int height;

	private final Envelope seen;

	MapPicture(MapView view, MapGround ground) {
		this.view = view;
		this.ground = ground;
		this.scale = Math.min((double) WIDTH / view.box().width(), (double) TALLEST / view.box().height());
		this.height = (int) (view.box().height() * this.scale);
		this.seen = new Envelope(view.box().southWest().easting(), view.box().northEast().easting(),
				view.box().southWest().northing(), view.box().northEast().northing());
	}

	String draw(CrimeMap crimes, List<DrawnLayer> layers) {
		add("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d' font-family='Helvetica, Arial, sans-serif'>",
				WIDTH, this.height + ABOVE + BELOW, WIDTH, this.height + ABOVE + BELOW);
		add("<rect width='100%%' height='100%%' fill='#fff'/>");
		text(0, 28, 20, "#0b0c0c", "start", title(crimes));
		add("<svg y='%d' width='%d' height='%d'><rect width='100%%' height='100%%' fill='#fff'/>", ABOVE, WIDTH,
				this.height);
		ground();
		layers.stream().filter((layer) -> layer.symbol() == MapSymbol.AREA).forEach(this::layer);
		crimes.clusters().forEach((cluster) -> crime(cluster));
		layers.stream().filter((layer) -> layer.symbol() != MapSymbol.AREA).forEach(this::layer);
		add("<rect x='.5' y='.5' width='%d' height='%d' fill='none' stroke='#484949'/></svg>", WIDTH - 1,
				this.height - 1);
		words();
		return this.svg.append("</svg>").toString();
	}

	private String title(CrimeMap crimes) {
		String where = this.view.within().isPresent() ? this.view.area() + ": " : "In view: ";
		MapFilter filter = this.view.filter();
		return where + (filter.shows("crimes")
				? String.format(Locale.UK, "%,d crimes (%s), %s", crimes.total(), filter.crimes(), filter.period())
				: "no crimes shown");
	}

	private void words() {
		String limits = MapExportService.LIMITS;
		int half = limits.indexOf(". ") + 1;
		text(0, ABOVE + this.height + 20, 12, "#484949", "start",
				"Circles: crimes. Squares: schools, with their tier. Diamonds: bus stops. Grid lines: National Grid. Safer Schools.");
		text(0, ABOVE + this.height + 37, 12, "#484949", "start", limits.substring(0, half));
		text(0, ABOVE + this.height + 54, 12, "#484949", "start", limits.substring(half).strip());
	}

	private void ground() {
		if (this.view.filter().shows("boroughs")) {
			this.ground.boroughs().forEach((land) -> shape(land.shape(), "fill='#f4f6f9' stroke='#8a8f94'"));
		}
		grid();
		if (this.view.filter().shows("boroughs")) {
			this.ground.boroughs().forEach(this::name);
		}
		if (this.view.filter().shows("bcus")) {
			this.ground.bcus()
				.forEach((land) -> shape(land.shape(), "fill='none' stroke='#14284b' stroke-width='2.5'"));
		}
	}

	private void grid() {
		int apart = GRID[GRID.length - 1];
		for (int at = GRID.length - 1; at >= 0 && GRID[at] * this.scale >= 80; at--) {
			apart = GRID[at];
		}
		GridPoint from = this.view.box().southWest();
		GridPoint to = this.view.box().northEast();
		for (int east = from.easting() / apart * apart + apart; east < to.easting(); east += apart) {
			add("<path d='M%.1f 0V%d' stroke='#cecece' fill='none'/>", x(east), this.height);
		}
		for (int north = from.northing() / apart * apart + apart; north < to.northing(); north += apart) {
			add("<path d='M0 %.1fH%d' stroke='#cecece' fill='none'/>", y(north), WIDTH);
		}
	}

	private void name(MapGround.Land land) {
		Coordinate middle = land.shape().getInteriorPoint().getCoordinate();
		text(x(middle.x), y(middle.y), 12, "#6b6d6f", "middle", land.name());
	}

	private void shape(Geometry shape, String look) {
		if (!shape.getEnvelopeInternal().intersects(this.seen)) {
			return;
		}
		StringBuilder path = new StringBuilder();
		for (int part = 0; part < shape.getNumGeometries(); part++) {
			Coordinate[] ring = shape.getGeometryN(part).getCoordinates();
			for (int point = 0; point < ring.length; point++) {
				path.append(String.format(Locale.ROOT, "%s%.1f %.1f", (point == 0) ? "M" : "L", x(ring[point].x),
						y(ring[point].y)));
			}
			path.append('Z');
		}
		this.svg.append("<path d='").append(path).append("' ").append(look).append("/>");
	}

	private void crime(CrimeCluster cluster) {
		double radius = CrimeCircle.radius(cluster.count());
		double x = x(cluster.place().easting());
		double y = y(cluster.place().northing());
		add("<circle cx='%.1f' cy='%.1f' r='%.1f' fill='#d4351c' fill-opacity='.75' stroke='#fff'/>", x, y, radius);
		if (radius >= CrimeCircle.READABLE) {
			text(x, y + 4, 11, "#fff", "middle", CrimeCircle.words(cluster.count()));
		}
	}

	private void layer(DrawnLayer layer) {
		layer.content().features().forEach((feature) -> {
			switch (layer.symbol()) {
				case SQUARE -> square(feature);
				case DIAMOND -> diamond(feature);
				case AREA -> area(feature);
			}
		});
	}

	private void square(MapFeature feature) {
		double x = x(feature.place().easting());
		double y = y(feature.place().northing());
		add("<rect x='%.1f' y='%.1f' width='14' height='14' fill='%s' stroke='#fff' stroke-width='1.5'/>", x - 7, y - 7,
				colour(feature));
		text(x, y + 4, 11, "#fff", "middle", feature.mark());
	}

	private void diamond(MapFeature feature) {
		add("<path d='M%.1f %.1fl5 5-5 5-5-5z' fill='%s' stroke='#fff'/>", x(feature.place().easting()),
				y(feature.place().northing()) - 5, colour(feature));
	}

	private void area(MapFeature feature) {
		if (feature.shape() != null) {
			feature.shape()
				.forEach((shape) -> shape(shape,
						"fill='%1$s' fill-opacity='.18' stroke='%1$s' stroke-width='2'".formatted(colour(feature))));
		}
		text(x(feature.place().easting()), y(feature.place().northing()) + 5, 13, "#0b0c0c", "middle", feature.mark());
	}

	private static String colour(MapFeature feature) {
		return COLOURS.getOrDefault(feature.look(), "#5f6f7f");
	}

	private double x(double easting) {
		return (easting - this.view.box().southWest().easting()) * this.scale;
	}

	private double y(double northing) {
		return (this.view.box().northEast().northing() - northing) * this.scale;
	}

	private void text(double x, double y, int size, String colour, String anchor, String words) {
		if (!words.isEmpty()) {
			add("<text x='%.1f' y='%.1f' font-size='%d' fill='%s' text-anchor='%s'>", x, y, size, colour, anchor);
			this.svg.append(HtmlUtils.htmlEscapeDecimal(words, "UTF-8")).append("</text>");
		}
	}

	private void add(String format, Object... values) {
		this.svg.append(String.format(Locale.ROOT, format, values));
	}

}
