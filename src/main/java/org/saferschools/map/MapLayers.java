package org.saferschools.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * The layers there are: the ground, the crimes and whatever beans of {@link MapLayer}
 * bring.
 */
@Component
class MapLayers {

	static final String CRIMES = "crimes";

	static final String BOROUGHS = "boroughs";

	static final String BCUS = "bcus";

	private final List<MapLayer> layers;

	MapLayers(List<MapLayer> layers) {
		this.layers = layers;
	}

	/** All of them, in the order in which they are offered. */
	List<MapChoice> offered() {
		List<MapChoice> offered = new ArrayList<>();
		offered.add(new MapChoice(CRIMES, "Crimes", true));
		this.layers.forEach((layer) -> offered.add(new MapChoice(layer.key(), layer.label(), layer.usual())));
		offered.add(new MapChoice(BOROUGHS, "Borough outlines", true));
		offered.add(new MapChoice(BCUS, "BCU outlines", false));
		return offered;
	}

	/**
	 * Those that are shown.
	 * @param asked as the address says; where it names none that there is, the usual ones
	 */
	Set<String> shown(Set<String> asked) {
		Set<String> known = offered().stream()
			.map(MapChoice::key)
			.filter(asked::contains)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return !known.isEmpty() ? known
				: offered().stream().filter(MapChoice::usual).map(MapChoice::key).collect(Collectors.toSet());
	}

	List<DrawnLayer> draw(MapView view) {
		return this.layers.stream()
			.filter((layer) -> view.filter().shows(layer.key()))
			.map((layer) -> new DrawnLayer(layer.key(), layer.label(), layer.symbol(), layer.in(view)))
			.toList();
	}

	Optional<MapDetails> details(String key, String id) {
		return this.layers.stream()
			.filter((layer) -> layer.key().equals(key))
			.findFirst()
			.flatMap((layer) -> layer.details(id));
	}

	/**
	 * A layer as the filter offers it.
	 */
	record MapChoice(String key, String label, boolean usual) {
	}

}
