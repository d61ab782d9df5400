package org.saferschools.imports;

/**
 * What became of rows. Read is always the sum of the others.
 *
 * @param read rows of data in the file
 * @param stored new or changed
 * @param unchanged there before, just so
 * @param refused wrong in themselves
 * @param skipped right, but not to be kept
 */
public record RowCounts(int read, int stored, int unchanged, int refused, int skipped) {
}
