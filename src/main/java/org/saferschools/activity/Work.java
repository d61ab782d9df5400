package org.saferschools.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.saferschools.school.School;
import org.saferschools.school.SchoolCalendar;
import org.saferschools.transport.BusRoute;

/**
 * A piece of work with a school, as the rules look at it: what, where and when.
 *
 * @param school where
 * @param calendar when the school teaches
 * @param what what
 * @param startsAt from when, London time
 * @param minutes how long, 5 to 720
 */
record Work(School school, SchoolCalendar calendar, What what, LocalDateTime startsAt, int minutes) {

	ActivityKind kind() {
		return this.what.kind();
	}

	LocalDate day() {
		return this.startsAt.toLocalDate();
	}

	LocalDateTime endsAt() {
		return this.startsAt.plusMinutes(this.minutes);
	}

	/**
	 * What is done.
	 *
	 * @param kind of this kind
	 * @param topic on this topic, {@code null} where nobody said
	 * @param way in this way, {@code null} where nobody said
	 * @param asksForWay whether the kind has ways to choose from
	 * @param route on this bus route, {@code null} where nobody said
	 * @param requestId on this request of the school, {@code null} for none
	 * @param agreementId on this agreement with the school, {@code null} for none
	 */
	record What(ActivityKind kind, ActivityTopic topic, ActivityWay way, boolean asksForWay, BusRoute route,
			Long requestId, Long agreementId) {
	}

}
