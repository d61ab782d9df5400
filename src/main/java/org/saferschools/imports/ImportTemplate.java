package org.saferschools.imports;

import java.util.List;

/**
 * A file of a form that is the product's own, with one invented row: whoever must export
 * data begins with it.
 *
 * @param columns its header
 * @param example an invented row
 */
public record ImportTemplate(List<String> columns, List<String> example) {

	public ImportTemplate {
		if (columns.size() != example.size()) {
			throw new IllegalArgumentException(
					"There are %d columns, but %d fields".formatted(columns.size(), example.size()));
		}
		columns = List.copyOf(columns);
		example = List.copyOf(example);
	}

	/** Of two lines, fields parted by commas and none of them with one. */
	static ImportTemplate of(String columns, String example) {
		return new ImportTemplate(List.of(columns.split(",", -1)), List.of(example.split(",", -1)));
	}

}
