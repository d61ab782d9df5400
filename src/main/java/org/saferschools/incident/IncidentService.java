package org.saferschools.incident;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.GridPoint;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what was recorded around a place. Months, not days or hours: police.uk gives no
 * more.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class IncidentService {

	private final IncidentRepository incidents;

	private final RobberyIncidentRepository robberies;

	IncidentService(IncidentRepository incidents, RobberyIncidentRepository robberies) {
		this.incidents = incidents;
		this.robberies = robberies;
	}

	/**
	 * The robberies around a place one by one, latest month first.
	 * @param radius metres, the edge included; up to 20,000
	 */
	public List<RobberyIncident> robberies(GridPoint centre, int radius, YearMonth from, YearMonth to) {
		return this.robberies.within(centre.easting(), centre.northing(), radius, from.atDay(1), to.atDay(1));
	}

	/**
	 * Incidents around a place, month by month.
	 * @param radius metres, the edge included; up to 20,000
	 * @return every month from the first to the last, in order; one that isn't loaded
	 * says so
	 */
	public List<MonthCount> byMonth(IncidentKind kind, GridPoint centre, int radius, YearMonth from, YearMonth to) {
		return this.incidents.months(kind, centre, radius, from, to);
	}

	/**
	 * The map points with incidents around a place, those with most first.
	 * @param radius metres, the edge included; up to 20,000
	 */
	public List<IncidentPoint> points(IncidentKind kind, GridPoint centre, int radius, YearMonth from, YearMonth to) {
		return this.incidents.points(kind, centre, radius, from, to);
	}

	/**
	 * What police.uk calls some map points, such as "On or near Station Road".
	 * @return by place; one without such incidents in those months, or without a name, is
	 * left out
	 */
	public Map<GridPoint, String> streets(Collection<GridPoint> places, Collection<IncidentKind> kinds, YearMonth from,
			YearMonth to) {
		return this.incidents.streets(places, kinds, from, to);
	}

	/** The latest month of which anything is loaded. */
	public Optional<YearMonth> latestMonth() {
		return this.incidents.latestMonth();
	}

	/** Every month of every force that is loaded, in order. */
	public List<IncidentMonth> loaded() {
		return this.incidents.loaded();
	}

}
