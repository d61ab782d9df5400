package org.saferschools.imports;

import java.util.List;
import java.util.Optional;

import org.saferschools.officer.OfficerLoader;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Officers with their postings.
 */
@Component
@Order(30)
class OfficerSource implements Source {

	static final String WARRANT = "warrant_no";

	static final String RANK = "rank";

	static final String KIND = "kind";

	static final String TEAM = "team";

	static final String HOURS = "weekly_hours";

	static final String FROM = "from";

	static final String TO = "to";

	private static final List<String> REQUIRED = List.of(WARRANT, RANK, KIND, TEAM, HOURS, FROM);

	private final OfficerLoader officers;

	OfficerSource(OfficerLoader officers) {
		this.officers = officers;
	}

	@Override
	public String key() {
		return "officers";
	}

	@Override
	public String name() {
		return "Officers";
	}

	@Override
	public String description() {
		return "Officers by warrant number, each with a posting to a team. A posting that runs until further notice ends "
				+ "where the next begins; officers that the file doesn’t name stay. Nothing but work details may stand in it.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(WARRANT);
	}

	@Override
	public List<String> required() {
		return REQUIRED;
	}

	@Override
	public Optional<ImportTemplate> template() {
		return Optional.of(ImportTemplate.of("warrant_no,rank,kind,team,weekly_hours,from,to",
				"4412,PC,SSO,South team,37.5,2026-09-01,"));
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		return new OfficerLoading(header, this.officers.begin(), tally);
	}

}
