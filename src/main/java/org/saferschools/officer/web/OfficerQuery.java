package org.saferschools.officer.web;

import java.util.ArrayList;
import java.util.List;

import org.saferschools.officer.OfficerFilter;
import org.saferschools.web.Choice;
import org.saferschools.web.FilterTag;

/**
 * The filters of the officers' list, as they stand in the address.
 *
 * @param team number of a team
 * @param kind code of a kind of officer
 * @param q part of a warrant number
 * @param leavers whether officers are shown whose postings have all ended
 */
record OfficerQuery(Integer team, String kind, String q, Boolean leavers) {

	OfficerFilter toFilter() {
		return new OfficerFilter(this.team, this.kind, this.q, Boolean.TRUE.equals(this.leavers));
	}

	/** The filters in force, to be taken away one by one. */
	List<FilterTag> tags(List<Choice> teams, List<Choice> kinds) {
		List<FilterTag> tags = new ArrayList<>();
		add(tags, "q", this.q, "Warrant number: " + this.q);
		add(tags, "team", this.team, "Team: " + text(teams, this.team));
		add(tags, "kind", this.kind, "Kind: " + text(kinds, this.kind));
		if (Boolean.TRUE.equals(this.leavers)) {
			tags.add(new FilterTag("leavers", "true", "With leavers"));
		}
		return tags;
	}

	private static void add(List<FilterTag> tags, String name, Object value, String text) {
		if (value != null && !value.toString().isBlank()) {
			tags.add(new FilterTag(name, value.toString(), text));
		}
	}

	private static String text(List<Choice> choices, Object value) {
		return choices.stream()
			.filter((choice) -> choice.value().equals(String.valueOf(value)))
			.map(Choice::text)
			.findFirst()
			.orElse(String.valueOf(value));
	}

}
