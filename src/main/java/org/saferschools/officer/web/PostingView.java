package org.saferschools.officer.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.saferschools.officer.Posting;

/**
 * A posting on the officer's page.
 *
 * @param id number of the posting
 * @param teamId the team
 * @param team its name
 * @param kind kind of officer
 * @param weeklyHours hours a week
 * @param startsOn first day
 * @param lastDay last day, {@code null} while nobody has said
 * @param time whether it is now, planned or ended
 * @param mayChange whether the person may change it
 */
record PostingView(long id, int teamId, String team, String kind, BigDecimal weeklyHours, LocalDate startsOn,
		LocalDate lastDay, Tag time, boolean mayChange) {

	static PostingView of(Posting posting, LocalDate today, boolean mayChange) {
		return new PostingView(posting.id(), posting.team().id(), posting.team().name(), posting.kind().name(),
				posting.weeklyHours(), posting.startsOn(), posting.lastDay(),
				Tag.time(posting.startsOn(), posting.lastDay(), today), mayChange);
	}

}
