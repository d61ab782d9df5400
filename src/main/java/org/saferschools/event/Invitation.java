package org.saferschools.event;

import java.time.LocalDate;

/**
 * One officer's invitation to one event.
 *
 * @param eventId the event
 * @param officerId who is invited
 * @param invitedOn since when
 * @param reply what they answered, {@code null} for nothing yet
 * @param repliedOn when
 * @param attended whether they were there, {@code null} where nobody has said
 */
public record Invitation(long eventId, long officerId, LocalDate invitedOn, Reply reply, LocalDate repliedOn,
		Boolean attended) {
}
