package org.saferschools.imports;

import java.util.Map;

/**
 * A file of an import and what became of its rows.
 *
 * @param number its place in the upload, from 1
 * @param name as it was uploaded, with the name of its zip in front
 * @param bytes size
 * @param sha256 of its content, hexadecimal
 * @param covers such as "2025-05", or empty
 * @param counts what became of its rows
 * @param effect what they did to what was there, or would
 * @param skipped rows by the reason why they were not kept
 */
public record ImportedFile(int number, String name, long bytes, String sha256, String covers, RowCounts counts,
		RowEffect effect, Map<String, Integer> skipped) {
}
