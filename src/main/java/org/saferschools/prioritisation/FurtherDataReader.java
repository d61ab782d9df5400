package org.saferschools.prioritisation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.saferschools.area.DeprivationService;
import org.saferschools.incident.AoristicWindow;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.MonthWindow;
import org.saferschools.incident.TimedIncidentService;
import org.saferschools.prioritisation.FurtherData.YoungVictim;
import org.saferschools.school.AbsenceService;
import org.saferschools.school.SchoolCalendarService;
import org.saferschools.school.TeachingDays;
import org.saferschools.shared.Fingerprint;
import org.saferschools.shared.Urn;
import org.saferschools.transport.TransportService;

import org.springframework.stereotype.Component;

/**
 * Reads what a ranking takes beside schools and months of crime.
 */
@Component
class FurtherDataReader {

	/** Of which crime young victims count. */
	private static final Set<IncidentKind> KINDS = Set.of(IncidentKind.ROBBERY, IncidentKind.THEFT_FROM_PERSON,
			IncidentKind.VIOLENCE);

	private static final LocalTime FROM = LocalTime.of(14, 30);

	private static final LocalTime TO = LocalTime.of(18, 30);

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final AbsenceService absence;

	private final DeprivationService deprivation;

	private final TransportService transport;

	private final TimedIncidentService timed;

	private final SchoolCalendarService calendar;

	FurtherDataReader(AbsenceService absence, DeprivationService deprivation, TransportService transport,
			TimedIncidentService timed, SchoolCalendarService calendar) {
		this.absence = absence;
		this.deprivation = deprivation;
		this.transport = transport;
		this.timed = timed;
		this.calendar = calendar;
	}

	boolean hasExtract() {
		return this.timed.covered().isPresent();
	}

	FurtherData read(MonthWindow window) {
		Map<Urn, Double> absence = absence();
		Map<String, Double> idaci = idaci();
		Optional<List<YoungVictim>> victims = victims(window);
		Map<String, String> fingerprints = new TreeMap<>();
		put(fingerprints, "Absence", absence.entrySet());
		put(fingerprints, "Deprivation of neighbourhoods", new TreeMap<>(idaci).entrySet());
		put(fingerprints, "Buses", this.transport.loaded());
		put(fingerprints, "Force extract", victims.orElse(List.of()));
		return new FurtherData(absence, idaci, this.transport.routeRuns(), victims, fingerprints);
	}

	private static void put(Map<String, String> fingerprints, String name, Collection<?> data) {
		if (!data.isEmpty()) {
			Fingerprint fingerprint = new Fingerprint();
			data.forEach((entry) -> fingerprint.add(entry.toString()));
			fingerprints.put(name, fingerprint.hex());
		}
	}

	private Map<Urn, Double> absence() {
		Map<Urn, Double> persistent = new TreeMap<>();
		this.absence.latest()
			.forEach((absence) -> absence.persistent().ifPresent((percent) -> persistent.put(absence.urn(), percent)));
		return persistent;
	}

	private Map<String, Double> idaci() {
		return this.deprivation.loaded()
			.stream()
			.findFirst()
			.map((census) -> this.deprivation.of(census).scores())
			.orElse(Map.of());
	}

	private Optional<List<YoungVictim>> victims(MonthWindow window) {
		return this.timed.covered().map((covered) -> {
			Instant from = window.first().atDay(1).atStartOfDay(LONDON).toInstant();
			Instant to = window.last().plusMonths(1).atDay(1).atStartOfDay(LONDON).toInstant();
			TeachingDays days = this.calendar.teachingDays();
			List<YoungVictim> victims = new ArrayList<>();
			this.timed.read(KINDS, from, to, (incident) -> {
				double weight = incident.isOfPupilAge() ? weight(incident.window(), days) : 0;
				if (weight > 0) {
					victims.add(new YoungVictim(incident.kind(), month(incident.window(), window), incident.place(),
							weight));
				}
			});
			return victims;
		});
	}

	/** A crime of which only a part lies in the window counts for its first month. */
	private static int month(AoristicWindow committed, MonthWindow window) {
		YearMonth month = YearMonth.from(committed.from().atZone(LONDON));
		return month.isBefore(window.first()) ? 0 : window.index(month);
	}

	private static double weight(AoristicWindow window, TeachingDays days) {
		return window.weight(days::contains, FROM, TO);
	}

}
