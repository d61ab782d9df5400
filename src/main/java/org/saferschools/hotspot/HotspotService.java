package org.saferschools.hotspot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.incident.MonthCount;
import org.saferschools.shared.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells where robbery gathers. Patrols and campaigns keep a hotspot's number: what it
 * names never changes, though a later set may see the place otherwise.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
@Transactional(readOnly = true)
public class HotspotService {

	private final HotspotSetRepository sets;

	private final HotspotRepository hotspots;

	private final Clock clock;

	HotspotService(HotspotSetRepository sets, HotspotRepository hotspots, Clock clock) {
		this.sets = sets;
		this.hotspots = hotspots;
		this.clock = clock;
	}

	/** The set that everybody works with: the latest made. */
	public Optional<HotspotSet> current() {
		return this.sets.current();
	}

	/** Every set, the latest first. */
	public List<HotspotSet> sets() {
		return this.sets.all();
	}

	/**
	 * A set.
	 * @throws NotFoundException where there is none of that number
	 */
	public HotspotSet set(long id) {
		return this.sets.find(id).orElseThrow(() -> new NotFoundException("There is no set " + id + " of hotspots"));
	}

	/** The hotspots of a set, by number. */
	public List<Hotspot> of(long setId, HotspotFilter filter) {
		return this.hotspots.of(setId, filter, LocalDate.now(this.clock));
	}

	/**
	 * A hotspot of any set.
	 * @throws NotFoundException where there is none of that number
	 */
	public Hotspot hotspot(long id) {
		return this.hotspots.find(id).orElseThrow(() -> new NotFoundException("There is no hotspot " + id));
	}

	/**
	 * The cells that a set keeps: the first by order, and all that are more than chance.
	 * @return by their place in the order
	 */
	public List<HotspotCell> cellsOfSet(long setId) {
		return this.hotspots.cellsOfSet(setId);
	}

	/** The cells of a hotspot, by their place in the order. */
	public List<HotspotCell> cells(long hotspotId) {
		return this.hotspots.cells(hotspotId);
	}

	/** Robberies of a hotspot by month, the earliest first. */
	public List<MonthCount> months(long hotspotId) {
		return this.hotspots.months(hotspotId);
	}

	/** The schools whose pupils pass a hotspot. */
	public List<PassingSchool> schools(long hotspotId) {
		return this.hotspots.schools(hotspotId);
	}

}
