package org.saferschools.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.area.AreaService;
import org.saferschools.area.Borough;
import org.saferschools.school.SchoolLoader;
import org.saferschools.shared.RuleException;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The national register of schools: GIAS establishment files.
 */
@Component
@Order(1)
class EstablishmentSource implements Source {

	static final String TITLE = "Schools (GIAS)";

	static final String URN = "URN";

	static final String NAME = "EstablishmentName";

	static final String STATUS = "EstablishmentStatus (code)";

	static final String PHASE = "PhaseOfEducation (code)";

	static final String EASTING = "Easting";

	static final String NORTHING = "Northing";

	static final String LA_CODE = "LA (code)";

	static final String GOR_CODE = "GOR (code)";

	/** Of the school, or of its head and proprietors; those aren't read. */
	private static final Set<String> EXPECTED = Set.of(NAME, "StatutoryLowAge", "StatutoryHighAge", "Gender (code)",
			"Address3", "Postcode", "TelephoneNum", "HeadFirstName", "HeadLastName", "PropsName", "SiteName");

	private static final List<String> REQUIRED = List.of(URN, NAME, STATUS, PHASE, EASTING, NORTHING);

	private final SchoolLoader schools;

	private final AreaService areas;

	EstablishmentSource(SchoolLoader schools, AreaService areas) {
		this.schools = schools;
		this.areas = areas;
	}

	@Override
	public String key() {
		return "schools";
	}

	@Override
	public String name() {
		return TITLE;
	}

	@Override
	public String description() {
		return "The register’s establishment file, edubasealldata with its date, for all of England or for London only. "
				+ "London schools are added or brought up to date; none is deleted, and head teachers’ names are not read.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(URN) && header.count(REQUIRED) >= 3;
	}

	@Override
	public List<String> required() {
		return REQUIRED;
	}

	/** What stands beside a code in words ends in "(name)". */
	@Override
	public boolean expects(String column) {
		return column.endsWith(" (name)") || EXPECTED.contains(column);
	}

	@Override
	public void check(Header header) {
		Source.super.check(header);
		if (!header.has(LA_CODE) && !header.has(GOR_CODE)) {
			throw new RuleException("import.columns-missing",
					"Its header lacks “%s” or “%s”, so London can’t be told from the rest".formatted(LA_CODE,
							GOR_CODE));
		}
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		List<Borough> boroughs = this.areas.boroughs();
		return new EstablishmentLoading(new EstablishmentColumns(header),
				boroughs.stream().collect(Collectors.toMap(Borough::laCode, Borough::code)),
				this.schools.begin(importId), tally);
	}

}
