package org.saferschools.overview;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saferschools.school.PeerGroup;
import org.saferschools.web.Sorting;

/**
 * Which schools the ranked list shows, as its address says. An empty part leaves all.
 *
 * @param team number of the team that looks after them; never in the address, a
 * supervisor's own where it asks for no area
 * @param bcu number of a BCU
 * @param borough GSS code of a borough
 * @param group peer group, or {@code null} for all
 * @param tier 1 to 3
 * @param officer number of the officer who leads them
 * @param unassigned only schools that nobody leads and nobody is to lead
 * @param overdue only schools whose contact is overdue
 * @param undecided only schools at the border of a tier on which nobody decided
 * @param q part of the name, or the beginning of the URN
 * @param sort the order
 */
public record SchoolFilter(Integer team, Integer bcu, String borough, PeerGroup group, Integer tier, Long officer,
		boolean unassigned, boolean overdue, boolean undecided, String q, Sorting sort) {

	/** What the list can be sorted by. */
	public static final Set<String> SORTS = Set.of("robberies", "rank", "name", "need", "change", "contact");

	public static final String DEFAULT_SORT = "rank";

	static final SchoolFilter NONE = new SchoolFilter(null, null, null, null, null, null, false, false, false, null,
			new Sorting(DEFAULT_SORT, false));

	public SchoolFilter {
		borough = (borough != null) ? borough.strip() : "";
		q = (q != null) ? q.strip() : "";
	}

	/** Whether it picks schools by their leads or contacts. */
	boolean asksForWork() {
		return this.officer != null || this.unassigned || this.overdue;
	}

	/** The peer groups that it shows. */
	List<PeerGroup> groups() {
		return (this.group != null) ? List.of(this.group) : List.of(PeerGroup.values());
	}

	/** For the audit, such as "team 10, secondary, tier 1, no lead". */
	String inWords() {
		return Stream.of(word("team ", this.team), word("BCU ", this.bcu), word("borough ", this.borough),
				(this.group != null) ? this.group.label().toLowerCase(Locale.UK) : "", word("tier ", this.tier),
				word("officer ", this.officer), this.unassigned ? "no lead" : "", this.overdue ? "contact overdue" : "",
				this.undecided ? "tier to decide" : "", this.q.isEmpty() ? "" : "“" + this.q + "”")
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.collectingAndThen(Collectors.joining(", "),
					(words) -> words.isEmpty() ? "All schools" : words));
	}

	private static String word(String name, Object value) {
		return (value != null && !value.equals("")) ? name + value : "";
	}

	SchoolFilter inGroup(PeerGroup group) {
		return new SchoolFilter(this.team, this.bcu, this.borough, group, this.tier, this.officer, this.unassigned,
				this.overdue, this.undecided, this.q, this.sort);
	}

	SchoolFilter ledBy(Long officer) {
		return new SchoolFilter(this.team, this.bcu, this.borough, this.group, this.tier, officer, this.unassigned,
				this.overdue, this.undecided, this.q, this.sort);
	}

	SchoolFilter inTeam(Integer team) {
		return new SchoolFilter(team, this.bcu, this.borough, this.group, this.tier, this.officer, this.unassigned,
				this.overdue, this.undecided, this.q, this.sort);
	}

}
