package org.saferschools.prioritisation;

import java.util.Locale;
import java.util.Set;

import org.saferschools.school.PeerGroup;
import org.saferschools.web.Sorting;

/**
 * Which schools the page of need and service shows.
 *
 * @param group the peer group
 * @param bcu number of a BCU, or {@code null} for all
 * @param level only those served so, or {@code null} for all
 * @param sort the order of the table
 */
public record ServedFilter(PeerGroup group, Integer bcu, ServiceLevel level, Sorting sort) {

	/** What the table can be sorted by. */
	public static final Set<String> SORTS = Set.of("service", "name", "need", "tier", "contacts", "promised");

	/** Under-served schools first, those with the greatest need first. */
	public static final String DEFAULT_SORT = "service";

	public ServedFilter {
		group = (group != null) ? group : PeerGroup.SECONDARY;
	}

	/** For the audit, such as "secondary, BCU 3, under-served". */
	String inWords() {
		return this.group.label().toLowerCase(Locale.UK) + ((this.bcu != null) ? ", BCU " + this.bcu : "")
				+ ((this.level != null) ? ", " + this.level.label().toLowerCase(Locale.UK) : "");
	}

}
