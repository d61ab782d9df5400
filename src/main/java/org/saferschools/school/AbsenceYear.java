package org.saferschools.school;

/**
 * An academic year of absence that is loaded.
 *
 * @param from the calendar year in which it begins
 * @param schools how many it has
 * @param importId which import brought something of it last
 * @param times how many imports brought something of it that is still there
 */
public record AbsenceYear(int from, int schools, long importId, int times) {
}
