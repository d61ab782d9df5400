package org.saferschools.activity;

import java.util.List;

import org.saferschools.web.Paging;

/**
 * A page of a list of activities.
 *
 * @param paging which part of the list it is
 * @param rows the activities of that part
 */
public record ActivityPage(Paging paging, List<ActivityRow> rows) {

	public ActivityPage {
		rows = List.copyOf(rows);
	}

}
