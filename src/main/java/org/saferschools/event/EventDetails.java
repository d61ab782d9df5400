package org.saferschools.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import org.saferschools.shared.RuleException;

/**
 * What the central team says of an event.
 *
 * @param kind what it is
 * @param name 3 to 120 characters
 * @param about what it is about, may be empty
 * @param startsAt London time
 * @param endsAt London time
 * @param place where it is, empty for online only
 * @param link where to join online, beginning with https://, empty for a place only
 * @param replyBy last day for replies
 * @param nominateUntil last day for nominations; {@code null} where there are no awards
 * @param invitedKinds codes of the kinds of officer that are invited
 */
public record EventDetails(EventKind kind, String name, String about, LocalDateTime startsAt, LocalDateTime endsAt,
		String place, String link, LocalDate replyBy, LocalDate nominateUntil, Set<String> invitedKinds) {

	private static final int LONGEST_DAYS = 5;

	public EventDetails {
		name = name.strip();
		place = place.strip();
		link = link.strip();
		if (name.length() < 3 || name.length() > 120) {
			throw new RuleException("name.length", "Name must have 3 to 120 characters");
		}
		if (!endsAt.isAfter(startsAt) || !endsAt.isBefore(startsAt.plusDays(LONGEST_DAYS))) {
			throw new RuleException("endTime.order", "The event must end after it begins, within 5 days");
		}
		if (place.isEmpty() && link.isEmpty()) {
			throw new RuleException("place.missing", "Enter a place, or a link to join online");
		}
		if (!link.isEmpty() && !link.matches("https://\\S+")) {
			throw new RuleException("link.https", "Link must begin with https:// and have no spaces");
		}
		if (replyBy.isAfter(startsAt.toLocalDate())) {
			throw new RuleException("replyBy.late", "The last day for replies must not be after the event");
		}
		checkNominations(kind, startsAt, nominateUntil);
		if (invitedKinds.isEmpty()) {
			throw new RuleException("invitedKinds.none", "Select at least one kind of officer");
		}
		invitedKinds = Set.copyOf(invitedKinds);
	}

	private static void checkNominations(EventKind kind, LocalDateTime startsAt, LocalDate nominateUntil) {
		if ((kind == EventKind.AWARDS) != (nominateUntil != null)) {
			throw new RuleException("nominateUntil.kind", (nominateUntil == null) ? "Enter the last day for nominations"
					: "Only an awards ceremony has nominations: leave their last day empty");
		}
		if (nominateUntil != null && !nominateUntil.isBefore(startsAt.toLocalDate())) {
			throw new RuleException("nominateUntil.late", "Nominations must close before the day of the ceremony");
		}
	}

}
