package org.saferschools.imports;

import java.util.List;

import org.saferschools.school.SchoolLoader;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which school follows which: the links of the register.
 */
@Component
@Order(0)
class SchoolLinkSource implements Source {

	static final String URN = "URN";

	static final String LINK_URN = "LinkURN";

	static final String TYPE = "LinkType";

	static final String SINCE = "LinkEstablishedDate";

	private static final List<String> REQUIRED = List.of(URN, LINK_URN, TYPE);

	private final SchoolLoader schools;

	SchoolLinkSource(SchoolLoader schools) {
		this.schools = schools;
	}

	@Override
	public String key() {
		return "school-links";
	}

	@Override
	public String name() {
		return "School links (GIAS)";
	}

	@Override
	public String description() {
		return "The register’s links file, links_edubasealldata with its date: which school follows which. What hangs "
				+ "on a closed school is carried over to the open one that follows it; where schools merged or were "
				+ "split, the central team decides. It takes the place of the links before.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(LINK_URN);
	}

	@Override
	public List<String> required() {
		return REQUIRED;
	}

	/** The name of a school. */
	@Override
	public boolean expects(String column) {
		return column.equals("LinkName");
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		return new SchoolLinkLoading(header, this.schools.beginLinks(importId), tally);
	}

}
