package org.saferschools.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;

import org.saferschools.area.AreaService;
import org.saferschools.school.SchoolLoader;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Term dates and INSET days of authorities and schools.
 */
@Component
@Order(22)
class TermDateSource implements Source {

	static final String SCOPE = "scope";

	static final String CODE = "code";

	static final String YEAR = "academic_year";

	static final String PERIOD = "period";

	static final String START = "start";

	static final String END = "end";

	private static final List<String> REQUIRED = List.of(SCOPE, CODE, YEAR, PERIOD, START, END);

	private final SchoolLoader schools;

	private final AreaService areas;

	TermDateSource(SchoolLoader schools, AreaService areas) {
		this.schools = schools;
		this.areas = areas;
	}

	@Override
	public String key() {
		return "term-dates";
	}

	@Override
	public String name() {
		return "Term dates";
	}

	@Override
	public String description() {
		return "When schools teach and when their day ends: for an authority (scope LA) or for one school (scope URN), "
				+ "each half term a row, and each INSET day a row with that as its period. It takes the place of the "
				+ "academic years before of those authorities and schools that it names.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(SCOPE) && header.count(REQUIRED) >= 4;
	}

	@Override
	public List<String> required() {
		return REQUIRED;
	}

	@Override
	public Optional<ImportTemplate> template() {
		return Optional.of(ImportTemplate.of("scope,code,academic_year,period,start,end,finish_time",
				"LA,306,2026/27,Autumn 1,2026-09-02,2026-10-23,15:15"));
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		Map<String, Integer> authorities = new HashMap<>();
		this.areas.boroughs().forEach((borough) -> {
			authorities.put(Integer.toString(borough.laCode()), borough.laCode());
			authorities.put(borough.code(), borough.laCode());
		});
		return new TermDateLoading(header, authorities, this.schools.beginTermDates(importId), tally);
	}

}
