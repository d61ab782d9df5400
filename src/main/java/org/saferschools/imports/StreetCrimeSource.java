package org.saferschools.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saferschools.area.AreaServed;
import org.saferschools.area.AreaService;
import org.saferschools.area.PoliceForce;
import org.saferschools.incident.IncidentLoader;
import org.saferschools.incident.MissingMonth;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Street files of data.police.uk: a month of a force, every crime type.
 */
@Component
@Order(2)
class StreetCrimeSource implements Source {

	static final String KEY = "street-crime";

	static final String CRIME_ID = "Crime ID";

	static final String MONTH = "Month";

	static final String REPORTED_BY = "Reported by";

	static final String LONGITUDE = "Longitude";

	static final String LATITUDE = "Latitude";

	static final String LOCATION = "Location";

	static final String LSOA_CODE = "LSOA code";

	static final String CRIME_TYPE = "Crime type";

	private static final List<String> REQUIRED = List.of(CRIME_ID, MONTH, REPORTED_BY, LONGITUDE, LATITUDE, CRIME_TYPE);

	private static final int ENOUGH = 3;

	private final IncidentLoader incidents;

	private final AreaService areas;

	private final ImportSettings settings;

	private final Clock clock;

	private volatile KnownArea area;

	StreetCrimeSource(IncidentLoader incidents, AreaService areas, ImportSettings settings, Clock clock) {
		this.incidents = incidents;
		this.areas = areas;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public String name() {
		return "Street-level crime";
	}

	@Override
	public String description() {
		return "A month of a force from data.police.uk, such as 2025-05-metropolitan-street.csv. "
				+ "It takes the place of what was there for that month and force.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.count(REQUIRED) >= ENOUGH;
	}

	@Override
	public List<String> required() {
		return REQUIRED;
	}

	@Override
	public boolean expects(String column) {
		return column.equals("LSOA name");
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		Map<String, Integer> forces = this.areas.forces()
			.stream()
			.collect(Collectors.toMap(PoliceForce::name, PoliceForce::id));
		var usual = new UsualMonth(this.incidents,
				forces.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
		var rules = new StreetCrimeLoading.Rules(forces, this.settings.kinds(), YearMonth.now(this.clock), usual);
		return new StreetCrimeLoading(header, rules, new MapPoints(areaServed()),
				this.incidents.begin(importId, fileNumber), tally);
	}

	@Override
	public List<Suspicion> suspicions(long importId) {
		Map<String, String> months = this.incidents.missingBeside(importId)
			.stream()
			.collect(Collectors.groupingBy(MissingMonth::force, TreeMap::new, Collectors
				.mapping((MissingMonth missing) -> missing.month().toString(), Collectors.joining(", "))));
		return months.entrySet()
			.stream()
			.map((force) -> Suspicion
				.look("%s is missing from %s, which others have".formatted(force.getKey(), force.getValue())))
			.toList();
	}

	/** Preparing the area takes a moment, so it is done once a day. */
	private AreaServed areaServed() {
		LocalDate today = LocalDate.now(this.clock);
		KnownArea known = this.area;
		if (known == null || !known.day().equals(today)) {
			known = new KnownArea(today, this.areas.areaServed(today));
			this.area = known;
		}
		return known.served();
	}

	private record KnownArea(LocalDate day, AreaServed served) {

	}

}
