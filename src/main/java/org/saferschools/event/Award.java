package org.saferschools.event;

/**
 * Something that is awarded at a ceremony.
 *
 * @param id its number
 * @param eventId the ceremony
 * @param name such as "Safer Schools Officer of the year"
 * @param kindCode which kind of officer may be nominated
 * @param kindName name of that kind
 */
public record Award(long id, long eventId, String name, String kindCode, String kindName) {
}
