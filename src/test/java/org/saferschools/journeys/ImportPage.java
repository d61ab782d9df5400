package org.saferschools.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What became of an upload.
 */
final class ImportPage {

	private final Visit visit;

	private ImportPage(Visit visit) {
		this.visit = visit;
	}

	/** Uploads a file on the page of imports, and is led to what becomes of it. */
	static ImportPage upload(Visit visit, StreetFile file) {
		visit.isAt("Imports").page().locator("input[type=file]").setInputFiles(file.upload());
		visit.press("Upload").isAt(file.name());
		return new ImportPage(visit);
	}

	/** Waits until the page says the state, whether by itself or by a new load. */
	ImportPage becomes(String state) {
		assertThat(row("State")).hasText(state);
		return this;
	}

	/** Waits for the check, and has the import go ahead. */
	ImportPage confirm() {
		becomes("Waits for you");
		this.visit.press("Confirm and import");
		return this;
	}

	/** Waits until the page says what became of all rows. */
	ImportPage counts(String rows) {
		assertThat(row("Rows")).hasText(rows);
		return this;
	}

	private Locator row(String key) {
		return this.visit.page()
			.locator(".govuk-summary-list__row")
			.filter(new Locator.FilterOptions().setHas(this.visit.page().locator("dt:text-is('" + key + "')")))
			.locator("dd");
	}

	/** The rows to look at, as the download has them. */
	List<String> findings() throws IOException {
		Download download = this.visit.page().waitForDownload(() -> this.visit.follow("Download these rows (CSV)"));
		return Files.readAllLines(download.path());
	}

}
