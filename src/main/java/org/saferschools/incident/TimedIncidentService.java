package org.saferschools.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.saferschools.shared.GridPoint;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells when crimes were committed, where a force extract is loaded. Where only
 * police.uk's months are, there is nothing here.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TimedIncidentService {

	private final TimedIncidentRepository incidents;

	TimedIncidentService(TimedIncidentRepository incidents) {
		this.incidents = incidents;
	}

	/** The time that extracts cover; empty where none is loaded. */
	public Optional<AoristicWindow> covered() {
		return this.incidents.covered();
	}

	/**
	 * The incidents around a place that may have been committed within a time.
	 * @param radius metres, the edge included; up to 20,000
	 * @param from included
	 * @param to not included
	 * @return by the beginning of their windows
	 */
	public List<TimedIncident> within(IncidentKind kind, GridPoint centre, int radius, Instant from, Instant to) {
		return this.incidents.within(kind, centre, radius, from, to);
	}

	/**
	 * When in the week incidents around a place were committed, by aoristic weight.
	 * @param radius metres, the edge included; up to 20,000
	 * @return 168 hours of London's clocks, from Monday 00:00
	 */
	public double[] hoursOfWeek(IncidentKind kind, GridPoint centre, int radius, Instant from, Instant to) {
		double[] hours = new double[AoristicWindow.HOURS_OF_WEEK];
		within(kind, centre, radius, from, to).forEach((incident) -> incident.window().addTo(hours));
		return hours;
	}

	/**
	 * All incidents of some kinds that may have been committed within a time, one after
	 * the other.
	 * @param from included
	 * @param to not included
	 */
	public void read(Collection<IncidentKind> kinds, Instant from, Instant to, Consumer<TimedIncident> reader) {
		this.incidents.read(kinds, from, to, reader);
	}

}
