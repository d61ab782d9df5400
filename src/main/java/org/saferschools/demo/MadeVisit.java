package org.saferschools.demo;

import java.time.LocalDateTime;

/**
 * A generated visit.
 *
 * @param urn which school
 * @param officerId by whom
 * @param kind code of the kind of activity
 * @param topic code of the topic, or {@code null}
 * @param startsAt when, local time
 * @param minutes how long
 * @param pupils how many it reached, or {@code null}
 */
record MadeVisit(int urn, long officerId, String kind, String topic, LocalDateTime startsAt, int minutes,
		Integer pupils) {
}
