package org.saferschools.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.saferschools.hotspot.Hotspot;
import org.saferschools.hotspot.HotspotFilter;
import org.saferschools.hotspot.HotspotService;
import org.saferschools.hotspot.HotspotSet;
import org.saferschools.map.MapDetails.Line;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where robbery gathers, as the latest set of hotspots found it.
 */
@Component
@Order(2)
class HotspotLayer implements MapLayer {

	private final HotspotService hotspots;

	HotspotLayer(HotspotService hotspots) {
		this.hotspots = hotspots;
	}

	@Override
	public String key() {
		return "hotspots";
	}

	@Override
	public String label() {
		return "Hotspots";
	}

	@Override
	public MapSymbol symbol() {
		return MapSymbol.AREA;
	}

	@Override
	public boolean usual() {
		return true;
	}

	@Override
	public LayerContent in(MapView view) {
		MapFilter filter = view.filter();
		HotspotFilter asked = new HotspotFilter(filter.borough().isEmpty() ? filter.bcu() : null, filter.borough(),
				false);
		return this.hotspots.current()
			.map((set) -> LayerContent.of(this.hotspots.of(set.id(), asked)
				.stream()
				.filter((hotspot) -> view.box().contains(hotspot.peak()))
				.map((hotspot) -> feature(hotspot, set))
				.toList()))
			.orElseGet(() -> LayerContent.none("No hotspots have been found yet."));
	}

	private static MapFeature feature(Hotspot hotspot, HotspotSet set) {
		return new MapFeature(String.valueOf(hotspot.id()), "%d %s".formatted(hotspot.number(), hotspot.name()),
				"%s in %d months%s".formatted(robberies(hotspot), set.window().months(),
						hotspot.isSignificant() ? ", more than chance" : ""),
				String.valueOf(hotspot.number()), "hotspot", hotspot.peak(), outline(hotspot), page(hotspot));
	}

	private static String page(Hotspot hotspot) {
		return "/hotspots/" + hotspot.id();
	}

	private static String robberies(Hotspot hotspot) {
		return String.format(Locale.UK, (hotspot.robberies() == 1) ? "%,d robbery" : "%,d robberies",
				hotspot.robberies());
	}

	private static List<Geometry> outline(Hotspot hotspot) {
		try {
			Geometry outline = new WKTReader().read(hotspot.outline());
			return outline.isEmpty() ? List.of() : List.of(outline);
		}
		catch (ParseException ex) {
			throw new IllegalStateException("The outline of hotspot %d is not well-known text".formatted(hotspot.id()),
					ex);
		}
	}

	@Override
	public Optional<MapDetails> details(String id) {
		if (!id.matches("\\d{1,18}")) {
			return Optional.empty();
		}
		Hotspot hotspot = this.hotspots.hotspot(Long.parseLong(id));
		HotspotSet set = this.hotspots.set(hotspot.setId());
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("Robberies", "%,d in %d months".formatted(hotspot.robberies(), set.window().months())));
		if (hotspot.robberiesBefore() != null) {
			lines.add(new Line("Before", "%,d in as many months".formatted(hotspot.robberiesBefore())));
		}
		lines.add(new Line("Beyond chance", hotspot.isSignificant() ? "Yes" : "Not shown"));
		return Optional
			.of(new MapDetails(hotspot.title(), lines, page(hotspot), "Open the hotspot’s page", hotspot.peak()));
	}

}
