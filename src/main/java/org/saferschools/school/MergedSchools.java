package org.saferschools.school;

/**
 * What became of the rows of a register file.
 *
 * @param added schools that weren't there
 * @param changed schools of which anything changed
 * @param unchanged schools that were there just so
 * @param missing open schools that were there and that the file doesn't name
 * @param known open schools that were there
 */
public record MergedSchools(int added, int changed, int unchanged, int missing, int known) {
}
