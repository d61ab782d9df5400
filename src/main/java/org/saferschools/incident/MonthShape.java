package org.saferschools.incident;

/**
 * How a loaded month of a force is.
 *
 * @param incidents rows stored
 * @param rows how its file was, {@code null} where that isn't known any more
 */
public record MonthShape(int incidents, MonthRows rows) {
}
