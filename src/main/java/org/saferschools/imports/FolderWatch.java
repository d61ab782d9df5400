package org.saferschools.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.saferschools.imports.WatchedFolder.Shelf;
import org.saferschools.shared.RuleException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Imports what is dropped into the watched folder, without a person unless something
 * looks wrong. It is a job, so one node at a time does it. A file that was imported when
 * the application was stopped before it could be moved is imported again, which changes
 * nothing.
 */
@Component
@ConditionalOnProperty("saferschools.imports.folder")
class FolderWatch {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss-");

	private final WatchedFolder folder;

	private final UnattendedImports imports;

	private final FolderReport reports;

	private final Clock clock;

	FolderWatch(ImportSettings settings, UnattendedImports imports, ImportHistoryRepository history, Clock clock) {
		this.folder = new WatchedFolder(settings.folder());
		this.imports = imports;
		this.reports = new FolderReport(history);
		this.clock = clock;
	}

	/** Imports what is ready. */
	void look() {
		this.folder.ready().forEach(this::bringIn);
	}

	private void bringIn(Path file) {
		String when = ZonedDateTime.now(this.clock).format(WHEN);
		try {
			ImportSummary summary = this.imports.runUnlessOdd(file);
			this.folder.shelve(file, shelf(summary.state()), when + summary.id() + "-", this.reports.of(summary));
		}
		catch (RuleException refused) {
			this.folder.shelve(file, Shelf.REFUSED, when, this.reports.of(file, refused));
		}
	}

	private static Shelf shelf(ImportState state) {
		return switch (state) {
			case DONE -> Shelf.DONE;
			case CHECKED, CONFIRMED, DROPPED -> Shelf.HELD;
			default -> Shelf.REFUSED;
		};
	}

}
