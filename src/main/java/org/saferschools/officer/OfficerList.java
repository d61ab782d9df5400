package org.saferschools.officer;

import java.util.List;

import org.saferschools.web.Paging;

/**
 * One page of the officers' list.
 *
 * @param rows the officers on it
 * @param paging where it stands in the whole list
 */
public record OfficerList(List<OfficerRow> rows, Paging paging) {
}
