package org.saferschools.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.area.AreaService;
import org.saferschools.incident.TimedIncidentLoader;
import org.saferschools.shared.RuleException;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Crime with times and ages, as an analyst of the force exports it.
 */
@Component
@Order(3)
class ForceExtractSource implements Source {

	static final String REFERENCE = "crime_ref";

	static final String FROM = "committed_from";

	static final String HO_CODE = "ho_code";

	static final String GROUP = "offence_group";

	static final String EASTING = "easting";

	static final String NORTHING = "northing";

	static final String VICTIM_AGE = "victim_age";

	private static final List<String> REQUIRED = List.of(REFERENCE, FROM, EASTING, NORTHING);

	private final TimedIncidentLoader incidents;

	private final AreaService areas;

	private final ImportSettings settings;

	private final Clock clock;

	ForceExtractSource(TimedIncidentLoader incidents, AreaService areas, ImportSettings settings, Clock clock) {
		this.incidents = incidents;
		this.areas = areas;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "force-extract";
	}

	@Override
	public String name() {
		return "Force extract";
	}

	@Override
	public String description() {
		return "Crime with times, places and ages of victims, exported by an analyst of the force. A crime that is "
				+ "there is brought up to date; one that the file doesn’t name stays. The crime’s number is hashed, "
				+ "and nothing that tells who somebody is may stand in it.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(REFERENCE) && header.count(REQUIRED) >= 2;
	}

	@Override
	public List<String> required() {
		return REQUIRED;
	}

	@Override
	public Optional<ImportTemplate> template() {
		return Optional.of(ImportTemplate.of(
				"crime_ref,recorded_at,committed_from,committed_to,ho_code,offence,offence_group,easting,northing,"
						+ "location_type,ward_code,borough,victim_age,property_type,transport_mode,bus_route,linked_urn,outcome",
				"XX/0000/26,2026-03-04T18:10,2026-03-04T15:30,2026-03-04T15:45,34B,Robbery of personal property,Robbery,"
						+ "532400,165300,Street,E05011462,Croydon,13,Mobile phone,Bus,250,100001,Under investigation"));
	}

	/** An age without a person. */
	@Override
	public boolean expects(String column) {
		return column.equals(VICTIM_AGE);
	}

	@Override
	public void check(Header header) {
		Source.super.check(header);
		if (!header.has(HO_CODE) && !header.has(GROUP)) {
			throw new RuleException("import.columns-missing",
					"Its header lacks “%s” or “%s”, so it can’t be told what was committed".formatted(HO_CODE, GROUP));
		}
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		var rules = new ForceExtractLoading.Rules(this.areas.areaServed(LocalDate.now(this.clock)),
				this.settings.kinds(), this.clock.instant());
		return new ForceExtractLoading(header, rules, this.incidents.begin(importId), tally);
	}

}
