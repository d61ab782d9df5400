package org.saferschools.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.saferschools.school.School;

/**
 * A piece of work with a school, as the rules look at it: what, where and when.
 *
 * @param school where
 * @param kind what
 * @param topic on what, {@code null} where nobody said
 * @param startsAt from when, London time
 * @param minutes how long, 5 to 720
 */
record Work(School school, ActivityKind kind, ActivityTopic topic, LocalDateTime startsAt, int minutes) {

	LocalDate day() {
		return this.startsAt.toLocalDate();
	}

	LocalDateTime endsAt() {
		return this.startsAt.plusMinutes(this.minutes);
	}

}
