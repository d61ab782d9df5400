package org.saferschools.patrol;

/**
 * How many patrols a hotspot of the current set had this term.
 *
 * @param id its number
 * @param name its name
 * @param robberies robberies in the months that it counts
 * @param delivered patrols done this term
 * @param planned patrols still to come this term
 */
public record HotspotDosage(long id, String name, int robberies, int delivered, int planned) {
}
