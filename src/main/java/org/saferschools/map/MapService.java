package org.saferschools.map;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentMonth;
import org.saferschools.incident.IncidentService;
import org.saferschools.incident.MonthWindow;
import org.saferschools.map.CrimeTally.PlaceCount;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.RuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is on the map, for whoever plans where officers go.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
@Transactional
public class MapService {

	private static final int TOP_PLACES = 10;

	private final CrimesInView crimes;

	private final StoredCrimes stored;

	private final MapLayers layers;

	private final MapViews views;

	private final IncidentService incidents;

	MapService(CrimesInView crimes, StoredCrimes stored, MapLayers layers, MapViews views, IncidentService incidents) {
		this.crimes = crimes;
		this.stored = stored;
		this.layers = layers;
		this.views = views;
		this.incidents = incidents;
	}

	/**
	 * A look at the map.
	 * @param box what is in view, where the address says so
	 * @throws RuleException where the filter names a borough or BCU that there isn't
	 */
	public MapView view(MapFilter asked, Optional<MapBox> box) {
		MapFilter filter = asked.within(this.stored.months().orElse(null))
			.withLayers(this.layers.shown(asked.layers()));
		return this.views.view(filter, box);
	}

	/** The months that are stored; empty where there are none. */
	public Optional<MonthWindow> months() {
		return this.stored.months();
	}

	/** The kinds of crime of which anything is stored, in order. */
	public Set<IncidentKind> kinds() {
		return this.stored.kinds();
	}

	/**
	 * The crimes in view, gathered.
	 * @param across how many cells there is room for from west to east, 8 to 100
	 */
	public CrimeMap crimes(MapView view, int across) {
		ClusterGrid grid = new ClusterGrid(view.box(), Math.max(8, Math.min(100, across)));
		this.crimes.each(view, grid);
		return grid.map();
	}

	/** What else is in view. */
	public List<DrawnLayer> layers(MapView view) {
		return this.layers.draw(view);
	}

	/** What is in view, as a list. */
	public MapList list(MapView view) {
		CrimeTally tally = new CrimeTally(view.filter());
		this.crimes.each(view, tally);
		boolean crimesShown = view.filter().shows(MapLayers.CRIMES);
		return new MapList(crimesShown ? this.crimes.missing(view.filter()).orElse(null) : null, tally.total(),
				tally.byKind().stream().map((kind) -> new MapList.Kind(kind.kind(), kind.count())).toList(),
				months(tally), places(view.filter(), tally.top(TOP_PLACES)), layers(view));
	}

	private List<MapList.Month> months(CrimeTally tally) {
		Set<YearMonth> loaded = this.incidents.loaded()
			.stream()
			.filter((month) -> month.incidents() > 0)
			.map(IncidentMonth::month)
			.collect(Collectors.toSet());
		return tally.byMonth()
			.stream()
			.map((month) -> new MapList.Month(month.month(), month.count(), loaded.contains(month.month())))
			.toList();
	}

	private List<MapList.Place> places(MapFilter filter, List<PlaceCount> top) {
		if (top.isEmpty()) {
			return List.of();
		}
		Map<GridPoint, String> streets = this.incidents.streets(top.stream().map(PlaceCount::place).toList(),
				filter.kinds(), filter.from(), filter.to());
		return top.stream()
			.map((place) -> new MapList.Place(place.place(), streets.getOrDefault(place.place(), where(place.place())),
					place.count()))
			.toList();
	}

	private static String where(GridPoint place) {
		return "Easting %d, northing %d".formatted(place.easting(), place.northing());
	}

	/**
	 * What opens in place when something is chosen.
	 * @param layer key of its layer
	 * @param id what the layer knows it by; of crimes the square that they lie in: metres
	 * of its western and its southern side, and how many it is wide
	 */
	public Optional<MapDetails> details(MapView view, String layer, String id) {
		return layer.equals(MapLayers.CRIMES) ? MapSquare.parse(id).map((square) -> details(view, square))
				: this.layers.details(layer, id);
	}

	private MapDetails details(MapView view, MapSquare square) {
		MapView there = view.in(square.box());
		CrimeTally tally = new CrimeTally(view.filter());
		this.crimes.each(there, tally);
		List<MapList.Place> places = places(view.filter(), tally.top(3));
		String title = places.isEmpty() ? where(square.middle()) : places.get(0).street();
		return MapSquare.describe(title, view.filter(), tally, square.middle());
	}

	/** What tells whether the stored crimes have changed. */
	public int crimeFingerprint() {
		return this.stored.fingerprint();
	}

	/** The layers that the filter offers, by key. */
	public Map<String, String> offeredLayers() {
		return this.layers.offered()
			.stream()
			.collect(Collectors.toMap(MapLayers.MapChoice::key, MapLayers.MapChoice::label, (one, other) -> one,
					LinkedHashMap::new));
	}

}
