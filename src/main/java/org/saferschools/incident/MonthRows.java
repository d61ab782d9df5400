package org.saferschools.incident;

/**
 * How the rows of a month's file were.
 *
 * @param read all of them
 * @param unplaced of the kinds that are kept, without coordinates
 * @param outside of the kinds that are kept, outside the area served
 * @param kept of the kinds that are kept, wherever they are
 */
public record MonthRows(int read, int unplaced, int outside, int kept) {
}
