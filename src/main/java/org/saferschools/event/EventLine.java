package org.saferschools.event;

/**
 * A row of the list of events, as the person sees it.
 *
 * @param event the event; its joining details are for {@link EventPage} to show
 * @param state where it stands
 * @param counts replies, as far as the person sees them
 * @param own the person's own invitation, or {@code null}
 */
public record EventLine(Event event, EventState state, ReplyCounts counts, Invitation own) {
}
