package org.saferschools.imports;

import java.util.List;

import org.saferschools.school.SchoolLoader;
import org.saferschools.shared.RuleException;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Absence by school of the Department for Education, in the form of the performance
 * tables or of today's statistics.
 */
@Component
@Order(21)
class AbsenceSource implements Source {

	private static final List<Form> FORMS = List.of(
			new Form("school_urn", "enrolments_pa_10_exact_percent", "sess_overall_percent"),
			new Form("URN", "PPERSABS10", "PERCTOT"),
			new Form("URN", "enrolments_pa_10_exact_percent", "sess_overall_percent"));

	private final SchoolLoader schools;

	AbsenceSource(SchoolLoader schools) {
		this.schools = schools;
	}

	@Override
	public String key() {
		return "absence";
	}

	@Override
	public String name() {
		return "Absence (DfE)";
	}

	@Override
	public String description() {
		return "Absence by school, from the school performance tables (england_abs.csv) or the statistics of pupil "
				+ "absence. The year stands in its column time_period, or else in the name of the file, such as "
				+ "2023-2024_england_abs.csv. What is suppressed counts as missing, not as none.";
	}

	@Override
	public boolean recognises(Header header) {
		return FORMS.stream().anyMatch((form) -> header.has(form.persistent()));
	}

	@Override
	public List<String> required() {
		return List.of("URN", "PPERSABS10");
	}

	/** Names of places and schools. */
	@Override
	public boolean expects(String column) {
		return column.matches("(?i)(country|region|la|school|estab)_?name|schname");
	}

	@Override
	public void check(Header header) {
		form(header);
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		return new AbsenceLoading(header, form(header), AcademicYears.inName(tally.file()),
				this.schools.beginAbsence(importId), tally);
	}

	private static Form form(Header header) {
		return FORMS.stream()
			.filter((form) -> header.has(form.urn()) && header.has(form.persistent()))
			.findFirst()
			.orElseThrow(() -> new RuleException("import.columns-missing",
					"Its header lacks “URN” or “school_urn”, so it doesn’t tell which school is meant"));
	}

	/**
	 * How a publication calls its columns.
	 *
	 * @param urn of the school
	 * @param persistent per cent of pupils
	 * @param overall per cent of sessions
	 */
	record Form(String urn, String persistent, String overall) {

	}

}
