package org.saferschools.overview;

import java.util.Set;

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
 * @param unassigned only schools without an effective lead
 * @param overdue only schools whose contact is overdue
 * @param q part of the name, or the beginning of the URN
 * @param sort the order
 */
public record SchoolFilter(Integer team, Integer bcu, String borough, PeerGroup group, Integer tier, Long officer,
		boolean unassigned, boolean overdue, String q, Sorting sort) {

	/** What the list can be sorted by. */
	public static final Set<String> SORTS = Set.of("rank", "name", "need", "change", "contact");

	public static final String DEFAULT_SORT = "rank";

	static final SchoolFilter NONE = new SchoolFilter(null, null, null, null, null, null, false, false, null,
			new Sorting(DEFAULT_SORT, false));

	public SchoolFilter {
		borough = (borough != null) ? borough.strip() : "";
		q = (q != null) ? q.strip() : "";
	}

	/** Whether it picks schools by their leads or contacts. */
	boolean asksForWork() {
		return this.officer != null || this.unassigned || this.overdue;
	}

	SchoolFilter inGroup(PeerGroup group) {
		return new SchoolFilter(this.team, this.bcu, this.borough, group, this.tier, this.officer, this.unassigned,
				this.overdue, this.q, this.sort);
	}

	SchoolFilter ledBy(Long officer) {
		return new SchoolFilter(this.team, this.bcu, this.borough, this.group, this.tier, officer, this.unassigned,
				this.overdue, this.q, this.sort);
	}

	SchoolFilter inTeam(Integer team) {
		return new SchoolFilter(team, this.bcu, this.borough, this.group, this.tier, this.officer, this.unassigned,
				this.overdue, this.q, this.sort);
	}

}
