package org.saferschools.imports;

/**
 * What rows do to what was there.
 *
 * @param added rows that are new
 * @param changed rows that take the place of others
 * @param gone rows that were there and no longer are
 */
public record RowEffect(int added, int changed, int gone) {
}
