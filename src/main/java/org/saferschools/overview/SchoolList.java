package org.saferschools.overview;

import java.util.List;
import java.util.Map;

import org.saferschools.assignment.ContactRhythm;
import org.saferschools.school.PeerGroup;
import org.saferschools.web.Paging;

/**
 * One page of the ranked list.
 *
 * @param paging which page of how many
 * @param schools its rows
 * @param groups how many schools of each peer group match, whichever is shown
 * @param rhythm what the tiers are promised
 * @param ranked whether there is a published ranking at all
 */
public record SchoolList(Paging paging, List<RankedSchool> schools, Map<PeerGroup, Long> groups, ContactRhythm rhythm,
		boolean ranked) {
}
