package org.saferschools.prioritisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What the tool is and does, by the fields of the Algorithmic Transparency Recording
 * Standard of the UK government.
 *
 * @param name of the tool
 * @param day on which it says so
 * @param sections in the standard's order
 */
public record AlgorithmRecord(String name, LocalDate day, List<Section> sections) {

	/**
	 * A section of the standard.
	 *
	 * @param title such as "Tier 2, section 1: owner and responsibility"
	 * @param fields in the standard's order
	 */
	public record Section(String title, List<Field> fields) {
	}

	/**
	 * A field of the standard.
	 *
	 * @param name such as "Senior responsible owner"
	 * @param lines one or more sentences or paragraphs
	 */
	public record Field(String name, List<String> lines) {

		private static final String NOT_RECORDED = "Not recorded";

		public Field {
			lines = lines.stream().filter((line) -> !line.isBlank()).toList();
			lines = lines.isEmpty() ? List.of(NOT_RECORDED) : lines;
		}

		static Field of(String name, String... lines) {
			return new Field(name, List.of(lines));
		}

	}

}
