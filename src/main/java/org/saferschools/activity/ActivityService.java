package org.saferschools.activity;

import java.util.List;

import org.saferschools.shared.NotFoundException;
import org.saferschools.web.Paging;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was done with schools, as far as the person may see it: the central team
 * everything; supervisors and officers what happened at the own team's schools, and what
 * its officers did elsewhere.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class ActivityService {

	/** On a phone each row is a card. */
	private static final int ROWS_ON_A_PAGE = 25;

	private final ActivityListRepository lists;

	private final ActivityRepository activities;

	private final ActivityScope scope;

	ActivityService(ActivityListRepository lists, ActivityRepository activities, ActivityScope scope) {
		this.lists = lists;
		this.activities = activities;
		this.scope = scope;
	}

	/**
	 * A page of a list, latest first.
	 * @param requested the page asked for, {@code null} for the first
	 */
	public ActivityPage page(ActivityFilter filter, Integer requested) {
		ActivityScope.Reach reach = this.scope.reach();
		Paging paging = Paging.of(requested, ROWS_ON_A_PAGE, this.lists.count(filter, reach));
		return new ActivityPage(paging, this.lists.find(filter, reach, paging.size(), paging.offset()));
	}

	/**
	 * A part of a list, latest first.
	 * @param limit how many at most
	 * @param offset how many to leave out first
	 */
	public List<ActivityRow> find(ActivityFilter filter, int limit, long offset) {
		return this.lists.find(filter, this.scope.reach(), limit, offset);
	}

	/**
	 * One activity with school, kind, topic and officers read.
	 * @throws NotFoundException where there is none with this number, or the person may
	 * not see it
	 */
	public Activity get(long id) {
		ActivityScope.Reach reach = this.scope.reach();
		return this.activities.findById(id)
			.filter((activity) -> reach.covers(activity))
			.orElseThrow(() -> new NotFoundException("There is no activity " + id + " that you may see"));
	}

}
