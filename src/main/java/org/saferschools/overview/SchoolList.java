package org.saferschools.overview;

import java.util.List;

import org.saferschools.web.Paging;

/**
 * One page of the ranked list.
 *
 * @param paging which page of how many
 * @param schools its rows
 * @param ranked whether there is a published ranking at all
 */
public record SchoolList(Paging paging, List<RankedSchool> schools, boolean ranked) {
}
