package org.saferschools.assignment;

/**
 * A lead as the person saw it when deciding on it.
 *
 * @param id number of the lead
 * @param version its version then; a later one means that somebody else changed it
 * meanwhile
 */
public record SeenLead(long id, int version) {
}
