package org.saferschools.map;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import org.saferschools.incident.AoristicWindow;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.TimedIncident;
import org.saferschools.incident.TimedIncidentService;
import org.saferschools.school.SchoolCalendarService;
import org.saferschools.school.TeachingDays;
import org.saferschools.shared.GridPoint;

import org.springframework.stereotype.Component;

/**
 * Shows crimes that a view asks for, one by one: those of police.uk by month, or those of
 * a force extract where the view asks for hours or ages.
 */
@Component
class CrimesInView {

	/** An afternoon, as the ranking has it. */
	private static final LocalTime FROM = LocalTime.of(14, 30);

	private static final LocalTime TO = LocalTime.of(18, 30);

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	/** The part of the time within which a crime was committed that must be afternoon. */
	private static final double MOSTLY = 0.5;

	private final StoredCrimes stored;

	private final TimedIncidentService timed;

	private final SchoolCalendarService calendar;

	CrimesInView(StoredCrimes stored, TimedIncidentService timed, SchoolCalendarService calendar) {
		this.stored = stored;
		this.timed = timed;
		this.calendar = calendar;
	}

	/** Why the view can't be drawn, in a sentence; empty where it can. */
	Optional<String> missing(MapFilter filter) {
		if (filter.needsExtract() && this.timed.covered().isEmpty()) {
			return Optional.of("Hours and ages can’t be drawn: only police.uk’s months are loaded, and they have "
					+ "neither times nor ages. An administrator can import a force extract, which has both.");
		}
		if (filter.from() == null) {
			return Optional.of("No crime is loaded yet.");
		}
		return Optional.empty();
	}

	/** Shows each of them; none where {@link #missing} says why. */
	void each(MapView view, CrimeVisitor visitor) {
		if (!view.filter().shows(MapLayers.CRIMES) || missing(view.filter()).isPresent()) {
			return;
		}
		if (view.filter().needsExtract()) {
			eachTimed(view, visitor);
		}
		else {
			this.stored.points().ifPresent((points) -> eachStored(points, view, visitor));
		}
	}

	private static void eachStored(IncidentPoints points, MapView view, CrimeVisitor visitor) {
		MapFilter filter = view.filter();
		Set<IncidentKind> kinds = filter.kinds();
		int first = points.window().index(filter.from());
		int last = points.window().index(filter.to());
		points.eachIn(view.box().southWest(), view.box().northEast(), (point) -> {
			int month = points.month(point);
			if (month >= first && month <= last && kinds.contains(points.kind(point))
					&& isWithin(view, points.easting(point), points.northing(point))) {
				visitor.visit(points.easting(point), points.northing(point), points.kind(point), month - first);
			}
		});
	}

	private static boolean isWithin(MapView view, int easting, int northing) {
		return view.within().isEmpty() || view.within().get().contains(new GridPoint(easting, northing));
	}

	private void eachTimed(MapView view, CrimeVisitor visitor) {
		MapFilter filter = view.filter();
		TeachingDays days = this.calendar.teachingDays();
		this.timed.read(filter.kinds(), start(filter.from()), start(filter.to().plusMonths(1)), (crime) -> {
			int month = months(filter.from(), crime.window());
			if (month >= 0 && view.contains(crime.place()) && isAsked(crime, filter, days)) {
				visitor.visit(crime.place().easting(), crime.place().northing(), crime.kind(), month);
			}
		});
	}

	private static boolean isAsked(TimedIncident crime, MapFilter filter, TeachingDays days) {
		return (!filter.pupils() || crime.isOfPupilAge())
				&& (!filter.afternoons() || crime.window().weight(days::contains, FROM, TO) >= MOSTLY);
	}

	/** A crime counts for the month in which its time begins. */
	private static int months(YearMonth from, AoristicWindow committed) {
		YearMonth month = YearMonth.from(committed.from().atZone(LONDON));
		return (month.getYear() - from.getYear()) * 12 + month.getMonthValue() - from.getMonthValue();
	}

	private static Instant start(YearMonth month) {
		return month.atDay(1).atStartOfDay(LONDON).toInstant();
	}

}
