package org.saferschools.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An administrator brings in crime of a force that nobody else has, sees what it would
 * do, and takes it back. Nothing of it is left.
 */
@Journey
class CheckedImportJourneyTests {

	/** The job looks for work once a second, and the machine may be busy. */
	private static final double PATIENCE = 60_000;

	private static final String HEADER = "Crime ID,Month,Reported by,Longitude,Latitude,Crime type\n";

	@TempDir
	private Path folder;

	@Test
	void anAdministratorChecksConfirmsAndUndoesImports(People people, Visit desktop, @On(Device.PHONE) Visit phone)
			throws IOException {
		people.administrator("ines.marchetti", "Ines Marchetti");
		SignInPage.enter(desktop, "ines.marchetti", "/imports").isAt("Imports").isAccessible();
		upload(desktop, months("2025-01", 4, 40), "160 read: 160 new");
		desktop.isAccessible().press("Confirm and import");
		waitFor(desktop, "Undo this import");

		SignInPage.enter(phone, "ines.marchetti", "/imports");
		upload(phone, months("2025-04", 2, 15), "31 read: 15 new, 15 changed, 0 unchanged, 1 refused");
		phone.says("less than half the usual rows, 15 where 40 are usual")
			.says("25 that were there before")
			.says("Piracy (line 32)")
			.isAccessible()
			.screenshot("import-odd");
		desktop.open(path(phone)).isAt("months.csv").isAccessible().screenshot("import-odd");
		desktop.press("Confirm and import");
		waitFor(desktop, "Undo this import");
		desktop.isAccessible().screenshot("import-confirmed");
		String second = path(desktop);

		desktop.open("/imports").isAt("Imports").isAccessible().screenshot("imports");
		desktop.follow("What is loaded, month by month")
			.isAt("What is loaded")
			.says("Partial")
			.isAccessible()
			.screenshot("import-coverage");
		phone.open("/imports/coverage").isAt("What is loaded").isAccessible().screenshot("import-coverage");
		phone.open("/imports").isAccessible().screenshot("imports");

		int first = Integer.parseInt(second.substring(second.lastIndexOf('/') + 1)) - 1;
		desktop.open("/imports/%d/undo".formatted(first))
			.isAt("Import %d can’t be undone".formatted(first))
			.isAccessible()
			.screenshot("import-undo-refused");
		undo(phone, second);
		phone.screenshot("import-undone");
		undo(desktop, "/imports/" + first);
		desktop.open("/imports/coverage").isAccessible();
		assertThat(desktop.page().locator("body")).not().containsText("Kent Police");
	}

	@Test
	void withoutScriptsAnUploadIsCheckedAndDropped(People people, @On(scripts = false) Visit desktop)
			throws IOException {
		people.administrator("ines.marchetti", "Ines Marchetti");
		SignInPage.enter(desktop, "ines.marchetti", "/imports").isAt("Imports");
		upload(desktop, months("2025-01", 1, 3), "3 read: 3 new");
		desktop.press("Drop it").says("dropped; nothing was changed");
	}

	private static void upload(Visit visit, Path file, String expected) {
		visit.page().setInputFiles("input[type=file]", file);
		visit.press("Upload");
		waitFor(visit, expected);
	}

	private static void undo(Visit visit, String path) {
		visit.open(path).follow("Undo this import").isAccessible().press("Undo the import");
		waitFor(visit, "undone; everything is as it was before it");
		visit.says("Undone").isAccessible();
	}

	private static void waitFor(Visit visit, String text) {
		assertThat(visit.page().locator("body")).containsText(text,
				new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
	}

	private static String path(Visit visit) {
		String address = visit.page().url();
		return address.substring(address.indexOf("/imports"));
	}

	private Path months(String first, int months, int rows) throws IOException {
		StringBuilder file = new StringBuilder(HEADER);
		for (int month = 0; month < months; month++) {
			for (int row = 0; row < rows; row++) {
				file.append("%064x,%s,Kent Police,-0.1005,51.3726,Robbery\n".formatted(month * 1000 + row + 1,
						YearMonth.parse(first).plusMonths(month)));
			}
		}
		if (rows == 15) {
			file.append(",%s,Kent Police,-0.1005,51.3726,Piracy\n".formatted(first));
		}
		return Files.writeString(this.folder.resolve("months.csv"), file);
	}

}
