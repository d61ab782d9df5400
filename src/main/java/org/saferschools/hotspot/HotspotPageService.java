package org.saferschools.hotspot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.LondonTime;
import org.saferschools.incident.TimedIncident;
import org.saferschools.incident.TimedIncidentService;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.transport.TransportService;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what stands on the page of one hotspot.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
@Transactional(readOnly = true)
public class HotspotPageService {

	private final HotspotService hotspots;

	private final TransportService transport;

	private final TimedIncidentService timed;

	HotspotPageService(HotspotService hotspots, TransportService transport, TimedIncidentService timed) {
		this.hotspots = hotspots;
		this.transport = transport;
		this.timed = timed;
	}

	/**
	 * The page.
	 * @throws NotFoundException where there is no such hotspot
	 */
	public HotspotPage page(long id) {
		Hotspot hotspot = this.hotspots.hotspot(id);
		HotspotSet set = this.hotspots.set(hotspot.setId());
		List<HotspotCell> cells = this.hotspots.cells(id);
		Inside inside = Inside.of(hotspot.peak(), cells, set.settings().cellMetres());
		return new HotspotPage(hotspot, set,
				this.hotspots.current().filter((current) -> current.id() == set.id()).isPresent(),
				this.hotspots.months(id), cells, this.hotspots.schools(id),
				this.transport.stopsNear(hotspot.peak(), inside.reach)
					.stream()
					.filter((stop) -> !stop.virtual() && inside.contains(stop.place()))
					.toList(),
				this.transport.hubsNear(hotspot.peak(), inside.reach)
					.stream()
					.filter((hub) -> inside.contains(hub.place()))
					.toList(),
				hours(hotspot, set, inside));
	}

	private Optional<HotspotHours> hours(Hotspot hotspot, HotspotSet set, Inside inside) {
		Instant from = LondonTime.earliest(set.window().first().atDay(1).atStartOfDay());
		Instant to = LondonTime.earliest(set.asOf().plusMonths(1).atDay(1).atStartOfDay());
		List<TimedIncident> robberies = this.timed.within(IncidentKind.ROBBERY, hotspot.peak(), inside.reach, from, to)
			.stream()
			.filter((robbery) -> inside.contains(robbery.place()))
			.toList();
		return robberies.isEmpty() ? Optional.empty() : Optional.of(HotspotHours.of(robberies));
	}

	/**
	 * The ground of a hotspot.
	 *
	 * @param side of a cell, metres
	 * @param squares columns and rows of its cells
	 * @param reach how far it goes from its peak, metres
	 */
	private record Inside(int side, Set<GridPoint> squares, int reach) {

		static Inside of(GridPoint peak, List<HotspotCell> cells, int side) {
			int farthest = cells.stream()
				.mapToInt((cell) -> (int) Math.ceil(
						peak.distanceTo(new GridPoint(cell.column() * side + side / 2, cell.row() * side + side / 2))))
				.max()
				.orElse(0);
			return new Inside(side,
					cells.stream().map((cell) -> new GridPoint(cell.column(), cell.row())).collect(Collectors.toSet()),
					farthest + side);
		}

		boolean contains(GridPoint place) {
			return this.squares.contains(new GridPoint(place.easting() / this.side, place.northing() / this.side));
		}

	}

}
