package org.saferschools.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.saferschools.shared.RuleException;

/**
 * Tells in plain text what became of a file that was dropped into the watched folder.
 */
class FolderReport {

	private final ImportHistoryRepository imports;

	FolderReport(ImportHistoryRepository imports) {
		this.imports = imports;
	}

	String of(Path file, RuleException refused) {
		return "%s: refused%n%s%n".formatted(file.getFileName(), refused.getMessage());
	}

	String of(ImportSummary summary) {
		List<String> lines = new ArrayList<>();
		lines.add("%s: %s, import %d".formatted(summary.title(), summary.state().label().toLowerCase(), summary.id()));
		if (summary.state() == ImportState.CHECKED) {
			lines.add("It waits for a person at /imports/%d; don't drop it here again.".formatted(summary.id()));
		}
		if (!summary.message().isEmpty()) {
			lines.add(summary.message());
		}
		this.imports.suspicions(summary.id())
			.forEach((suspicion) -> lines.add(suspicion.severity().label() + ": " + suspicion.message()));
		this.imports.files(summary.id()).forEach((file) -> add(file, lines));
		this.imports.reasons(summary.id())
			.forEach((why) -> lines.add("%s: %d rows, %s (line %d: %s)".formatted(why.severity().label(), why.rows(),
					why.reason(), why.line(), String.join("; ", why.examples()))));
		return String.join(System.lineSeparator(), lines) + System.lineSeparator();
	}

	private static void add(ImportedFile file, List<String> lines) {
		lines.add("%s %s, SHA-256 %s".formatted(file.name(), file.covers(), file.sha256()));
		lines.add("  %d read: %d new, %d changed, %d unchanged, %d refused, %d skipped; %d gone".formatted(
				file.counts().read(), file.effect().added(), file.effect().changed(), file.counts().unchanged(),
				file.counts().refused(), file.counts().skipped(), file.effect().gone()));
		file.skipped().forEach((reason, rows) -> lines.add("  %d skipped: %s".formatted(rows, reason)));
	}

}
