package org.saferschools.map;

import java.util.List;
import java.util.Optional;

import org.saferschools.map.MapDetails.Line;
import org.saferschools.transport.BusStop;
import org.saferschools.transport.TransportService;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where buses stop.
 */
@Component
@Order(3)
class BusStopLayer implements MapLayer {

	/** More than so many only hide each other. */
	private static final int MOST = 800;

	/** Metres within which a route belongs to a stop: both sides of the road. */
	private static final int BESIDE = 60;

	private final TransportService transport;

	BusStopLayer(TransportService transport) {
		this.transport = transport;
	}

	@Override
	public String key() {
		return "stops";
	}

	@Override
	public String label() {
		return "Bus stops";
	}

	@Override
	public MapSymbol symbol() {
		return MapSymbol.DIAMOND;
	}

	@Override
	public boolean usual() {
		return false;
	}

	@Override
	public LayerContent in(MapView view) {
		List<BusStop> stops = this.transport.stopsIn(view.box().southWest(), view.box().northEast(), MOST + 1);
		if (stops.size() > MOST) {
			return LayerContent.none("More than %d bus stops are in view: zoom in to see them.".formatted(MOST));
		}
		return LayerContent.of(stops.stream()
			.filter((stop) -> view.contains(stop.place()))
			.map((stop) -> MapFeature.at(stop.place(), stop.code(), stop.name(), "", "", "stop", null))
			.toList());
	}

	@Override
	public Optional<MapDetails> details(String id) {
		return this.transport.stop(id).map((stop) -> {
			List<String> routes = this.transport.routesNear(stop.place(), BESIDE);
			return new MapDetails(stop.name(),
					List.of(new Line("Bus routes", routes.isEmpty() ? "None known" : String.join(", ", routes))), null,
					null, stop.place());
		});
	}

}
