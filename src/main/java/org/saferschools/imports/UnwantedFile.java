package org.saferschools.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.saferschools.shared.RuleException;

/**
 * Files that come along with those that are wanted, and are refused by name.
 */
enum UnwantedFile {

	/** What became of crimes. */
	OUTCOMES(List.of("Crime ID", "Outcome type"),
			"It holds outcomes of crimes (data.police.uk), which are not imported. "
					+ "Take it out and upload the street files only"),
	/** Who was stopped, and where. */
	STOP_AND_SEARCH(List.of("Part of a policing operation", "Object of search"),
			"It holds stops and searches (data.police.uk). They are about persons and not imported. "
					+ "Take it out and upload the street files only");

	private final List<String> columns;

	private final String refusal;

	UnwantedFile(List<String> columns, String refusal) {
		this.columns = columns;
		this.refusal = refusal;
	}

	/**
	 * Refuses such a file.
	 * @throws RuleException which says what it is
	 */
	static void refuse(Header header) {
		of(header).ifPresent((file) -> {
			throw new RuleException("import.unwanted", file.refusal);
		});
	}

	static Optional<UnwantedFile> of(Header header) {
		return Stream.of(values()).filter((file) -> header.count(file.columns) == file.columns.size()).findFirst();
	}

}
