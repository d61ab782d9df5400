package org.saferschools.journeys;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Looks at every fragment in a real browser.
 */
@Journey
class PatternJourneyTests {

	@BeforeEach
	void administrator(People people) {
		people.administrator("noor.haddad", "Noor Haddad");
	}

	@ParameterizedTest
	@ValueSource(strings = { "form", "list?bcu=1", "confirm", "missing", "broken" })
	void everyFragmentIsAccessible(String pattern, Visit desktop, @On(Device.PHONE) Visit phone) {
		for (Visit visit : List.of(desktop, phone)) {
			visit.watch().expect(404);
			visit.watch().expect(500);
			SignInPage.enter(visit, "noor.haddad", "/pattern/" + pattern)
				.isAccessible()
				.screenshot("pattern-" + pattern.replaceAll("\\?.*", ""));
		}
	}

	@Test
	void mistakesAreSaidWhereTheyAre(@On(Device.PHONE) Visit phone) {
		SignInPage.enter(phone, "noor.haddad", "/pattern/form")
			.fill("Weekly hours", "ten")
			.tick("Year 8")
			.press("Save visit");
		assertThat(phone.page()).hasTitle("Error: Log a visit - Safer Schools");
		assertThat(phone.field("Year 8")).isChecked();
		phone.isAccessible().screenshot("pattern-mistakes").follow("Choose what you did");
		assertThat(phone.field("Meet and greet: assembly")).isFocused();
	}

	@Test
	void aFormThatIsRightLeadsOnAndSaysSo(Visit desktop) {
		SignInPage.enter(desktop, "noor.haddad", "/pattern/form")
			.fill("Name of the officer", "PC 4412")
			.fill("Weekly hours", "36")
			.fill("Day", "2026-03-04")
			.fill("Time", "10:30")
			.choose("Team", "South Area")
			.tick("After-school patrol")
			.tick("Year 8")
			.tick("The school was told")
			.press("Save visit")
			.isAt("Schools")
			.says("Visit to Northgate Academy saved")
			.isAccessible()
			.screenshot("pattern-success");
	}

	@Test
	void whatCantBeTakenBackIsAskedTwice(Visit desktop) {
		SignInPage.enter(desktop, "noor.haddad", "/pattern/confirm")
			.isAt("Undo this import?")
			.press("Undo import")
			.says("Import undone");
	}

	@Test
	void theConflictPageKeepsWhatWasTyped(Visit desktop) {
		desktop.watch().expect(409);
		SignInPage.enter(desktop, "noor.haddad", "/pattern/stale")
			.fill("Name of the officer", "PC 4412")
			.press("Save")
			.isAt("Someone else changed this while you were working on it")
			.says("PC 4412")
			.isAccessible()
			.screenshot("pattern-conflict")
			.press("See what it says now")
			.isAt("Change an officer");
	}

	@Test
	void theFilterFoldsAwayOnAPhone(@On(Device.PHONE) Visit phone) {
		SignInPage.enter(phone, "noor.haddad", "/pattern/list");
		assertThat(phone.field("BCU")).isHidden();
		phone.press("Show filter").choose("BCU", "South Area").press("Apply filters");
		phone.press("Show filter").isAccessible().screenshot("pattern-filter");
		phone.follow("Remove this filter: BCU: South Area");
		assertThat(phone.page()).hasURL(Pattern.compile(".*/pattern/list$"));
	}

	@Test
	void progressRenewsItselfUntilTheWorkIsDone(Visit desktop) {
		SignInPage.enter(desktop, "noor.haddad", "/pattern/progress")
			.says("1 of 4 steps")
			.isAccessible()
			.screenshot("pattern-progress");
		desktop.says("Done: 95,000 rows stored");
	}

	@Test
	void nothingNeedsScripts(@On(scripts = false) Visit plain) {
		SignInPage.enter(plain, "noor.haddad", "/pattern/form")
			.press("Save visit")
			.says("There is a problem")
			.screenshot("pattern-plain");
		plain.open("/pattern/list").choose("BCU", "South Area").press("Apply filters").says("Selected filters");
		plain.open("/pattern/progress").says("Done: 95,000 rows stored");
	}

	@Test
	void aPageGoesBackToTheTopWithTheKeyboardAlone(Visit desktop) {
		Page page = SignInPage.enter(desktop, "noor.haddad", "/pattern/list").page();
		assertThat(page).hasURL(Pattern.compile(".*/pattern/list(\\?.*)?$"));
		page.waitForLoadState();
		page.keyboard().press("Tab");
		assertThat(desktop.page().getByText("Skip to main content")).isFocused();
		desktop.page().keyboard().press("Enter");
		assertThat(desktop.page().locator("main")).isFocused();
	}

	@Test
	void aPagePrintsAsABriefingSheet(Visit desktop) {
		SignInPage.enter(desktop, "noor.haddad", "/pattern/list")
			.page()
			.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(desktop.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
		desktop.screenshot("pattern-print");
	}

}
