package org.saferschools.prioritisation;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;
import org.saferschools.web.StackedBar;

/**
 * A school in the list of a run.
 *
 * @param rank among its peers
 * @param urn which school
 * @param name its name
 * @param borough its borough's name, or {@code null} outside any
 * @param group its peers
 * @param tier 1 to 3
 * @param bar its need as its parts
 * @param robberies plain count of 12 months; {@code null} where none are loaded
 */
public record RankedRow(int rank, Urn urn, String name, String borough, PeerGroup group, int tier, StackedBar bar,
		Integer robberies) {
}
