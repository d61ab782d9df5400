package org.saferschools.overview;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.saferschools.activity.ActivityFilter;
import org.saferschools.activity.ActivityRow;
import org.saferschools.activity.ActivityService;
import org.saferschools.activity.ActivityState;
import org.saferschools.officer.OfficerService;
import org.saferschools.security.CurrentUser;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer has to do next: planned visits, those that have begun and wait to be
 * logged first.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OFFICER')")
public class OfficerDayService {

	private static final int NEXT = 5;

	private static final int WEEKS_BACK = 4;

	private final ActivityService activities;

	private final OfficerService officers;

	private final CurrentUser currentUser;

	private final Clock clock;

	OfficerDayService(ActivityService activities, OfficerService officers, CurrentUser currentUser, Clock clock) {
		this.activities = activities;
		this.officers = officers;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The officer's next planned visits, of the last four weeks and to come. */
	public List<NextVisit> next() {
		LocalDateTime now = LocalDateTime.now(this.clock);
		return this.officers.postingOf(this.currentUser.person().officerId(), now.toLocalDate())
			.map((posting) -> new ActivityFilter(null, posting.warrantNo(), null, ActivityState.PLANNED,
					now.toLocalDate().minusWeeks(WEEKS_BACK), null))
			.map((own) -> this.activities.find(own, NEXT, 0))
			.orElse(List.of())
			.stream()
			.map((visit) -> new NextVisit(visit, !visit.startsAt().isAfter(now)))
			.toList();
	}

	/**
	 * A planned visit.
	 *
	 * @param visit what, where and when
	 * @param begun whether it has begun, so that it can be logged
	 */
	public record NextVisit(ActivityRow visit, boolean begun) {
	}

}
