package org.saferschools.prioritisation.web;

import org.saferschools.prioritisation.AlgorithmRecord;

/**
 * The algorithm record as Markdown, to be published elsewhere.
 */
final class MarkdownRecord {

	private MarkdownRecord() {
	}

	static String of(AlgorithmRecord record) {
		StringBuilder text = new StringBuilder("# %s\n\nAs of %s.\n".formatted(record.name(), record.day()));
		record.sections().forEach((section) -> {
			text.append("\n## ").append(section.title()).append('\n');
			section.fields().forEach((field) -> append(field, text));
		});
		return text.toString();
	}

	private static void append(AlgorithmRecord.Field field, StringBuilder text) {
		text.append("\n### ").append(field.name()).append("\n\n");
		String bullet = (field.lines().size() > 1) ? "- " : "";
		field.lines().forEach((line) -> text.append(bullet).append(line).append('\n'));
	}

}
