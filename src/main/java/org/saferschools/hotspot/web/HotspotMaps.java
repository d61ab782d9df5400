package org.saferschools.hotspot.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.saferschools.area.AreaService;
import org.saferschools.area.GeoJsonShape;
import org.saferschools.area.Outline;
import org.saferschools.hotspot.Hotspot;
import org.saferschools.hotspot.HotspotPage;
import org.saferschools.shared.NationalGrid;

import org.springframework.stereotype.Component;

/**
 * Draws maps of hotspots.
 */
@Component
class HotspotMaps {

	private final AreaService areas;

	private final Clock clock;

	HotspotMaps(AreaService areas, Clock clock) {
		this.areas = areas;
		this.clock = clock;
	}

	HotspotMap draw(List<Hotspot> hotspots) {
		return draw(hotspots, List.of());
	}

	HotspotMap draw(HotspotPage page) {
		return draw(List.of(page.hotspot()),
				Stream
					.concat(page.hubs()
						.stream()
						.map((hub) -> new HotspotMap.Point("hub", hub.name(), NationalGrid.toLonLat(hub.place()))),
							page.stops()
								.stream()
								.map((stop) -> new HotspotMap.Point("stop", stop.name(),
										NationalGrid.toLonLat(stop.place()))))
					.toList());
	}

	private HotspotMap draw(List<Hotspot> hotspots, List<HotspotMap.Point> points) {
		return new HotspotMap(this.areas.outlines(LocalDate.now(this.clock)).stream().map(Outline::geoJson).toList(),
				hotspots.stream()
					.map((hotspot) -> new HotspotMap.Place(hotspot.id(), hotspot.number(), hotspot.title(),
							hotspot.robberies(), hotspot.isSignificant(), shape(hotspot)))
					.toList(),
				points);
	}

	private static GeoJsonShape shape(Hotspot hotspot) {
		try {
			return GeoJsonShape.of(new WKTReader().read(hotspot.outline()));
		}
		catch (ParseException ex) {
			throw new IllegalStateException("The outline of hotspot %d is not well-known text".formatted(hotspot.id()),
					ex);
		}
	}

}
