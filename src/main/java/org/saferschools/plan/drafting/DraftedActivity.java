package org.saferschools.plan.drafting;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One contact as drafted.
 *
 * @param urn at which school
 * @param officer number of the officer
 * @param kind code of the kind
 * @param topic code of the topic, {@code null} for none
 * @param startsAt London time
 * @param minutes how long
 */
public record DraftedActivity(int urn, long officer, String kind, String topic, LocalDateTime startsAt, int minutes) {

	public LocalDate day() {
		return this.startsAt.toLocalDate();
	}

	public LocalDateTime endsAt() {
		return this.startsAt.plusMinutes(this.minutes);
	}

}
