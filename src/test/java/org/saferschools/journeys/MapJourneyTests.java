package org.saferschools.journeys;

import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A supervisor decides on the map where officers go. That no request leaves for another
 * host each visit watches by itself.
 */
@Journey
class MapJourneyTests {

	private static final String CROYDON = "/map?borough=E09000008";

	@BeforeEach
	void aPublishedRanking(SmallLondon london, People people) {
		london.found();
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
		london.lead(LocalSchool.ROWAN, london.constable("4105", "South team"));
	}

	@Test
	void aSupervisorFindsTheMapAndItsListSaysTheSame(Visit desktop) {
		SignInPage.of(desktop).signIn("amara.cole").isAt("Decide").follow("Map").isAt("Map");
		isDrawn(desktop).says("crimes in view").says("Alderbrook Academy").isAccessible().screenshot("map");
		desktop.choose("Borough", "Croydon").press("Apply filters");
		isDrawn(desktop).says("168 crimes in view").isAccessible().screenshot("map-borough");
		assertThat(desktop.page()).hasURL(Pattern.compile("borough=E09000008"));
		desktop.page().getByLabel("Violence and sexual offences").check();
		desktop.press("Apply filters");
		isDrawn(desktop).says("504 crimes in view").says("By kind");
		assertThat(desktop.field("Robbery")).isChecked();
	}

	@Test
	void everythingIsReachedByKeyboard(Visit desktop) {
		SignInPage.enter(desktop, "amara.cole", CROYDON);
		isDrawn(desktop);
		Page page = desktop.page();
		Locator map = page.locator("#map");
		map.focus();
		page.keyboard().press("Equal");
		assertThat(page).hasURL(Pattern.compile("view="));
		String near = page.url();
		page.keyboard().press("ArrowLeft");
		page.waitForCondition(() -> !page.url().equals(near));
		isDrawn(desktop).open(CROYDON);
		Locator school = isDrawn(desktop).page().locator("#map-list").getByText("Alderbrook Academy").first();
		school.focus();
		page.keyboard().press("Enter");
		Locator popup = page.locator(".leaflet-popup");
		assertThat(popup).isFocused();
		assertThat(popup).containsText("1 of secondary schools");
		desktop.isAccessible().screenshot("map-chosen");
		page.keyboard().press("Escape");
		assertThat(popup).hasCount(0);
		assertThat(school).isFocused();
		page.keyboard().press("Enter");
		assertThat(popup).isFocused();
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		desktop.isAt("Alderbrook Academy");
	}

	@Test
	void itWorksOnAPhone(@On(Device.PHONE) Visit phone) {
		SignInPage.enter(phone, "amara.cole", CROYDON + "&layer=crimes&layer=schools&layer=boroughs&layer=bcus");
		isDrawn(phone).says("168 crimes in view").isAccessible().screenshot("map");
		phone.page().locator("#map-list").getByText("On or near Station Road").first().click();
		assertThat(phone.page().locator(".leaflet-popup")).containsText("108");
		phone.isAccessible().screenshot("map-chosen");
	}

	@Test
	void withoutScriptsThereIsAPictureAndTheSameList(@On(scripts = false) Visit plain) {
		SignInPage.enter(plain, "amara.cole", CROYDON);
		plain.says("168 crimes in view");
		assertThat(plain.page().locator(".app-crime-map__picture")).isVisible();
		plain.screenshot("map-plain");
		plain.follow("Zoom in").follow("North").says("in view");
		assertThat(plain.page()).hasURL(Pattern.compile("borough=E09000008.*view="));
		plain.open(CROYDON)
			.follow("Alderbrook Academy")
			.says("1 of secondary schools")
			.follow("Open the school’s page");
		plain.isAt("Alderbrook Academy");
	}

	@Test
	void itGoesHomeAsAPictureOrATableAndPrints(Visit desktop) throws Exception {
		SignInPage.enter(desktop, "amara.cole", CROYDON);
		isDrawn(desktop);
		Download picture = desktop.page().waitForDownload(() -> desktop.press("Picture (PNG)"));
		assertThat(picture.suggestedFilename()).isEqualTo("map.png");
		assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G');
		Download table = desktop.page().waitForDownload(() -> desktop.follow("Table (CSV)"));
		assertThat(Files.readString(table.path())).contains("Crimes,Robbery,2025-08,9,", "Schools,Alderbrook Academy");
		desktop.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(desktop.page().locator(".app-filter")).isHidden();
		desktop.screenshot("map-print");
	}

	@Test
	void anAdministratorChoosesTilesAndTakesThemAwayAgain(Visit administrator, People people) {
		people.administrator("kim.ward", "Kim Ward");
		SignInPage.enter(administrator, "kim.ward", "/map/tiles")
			.isAt("Map tiles")
			.says("asks no other host")
			.fill("Address of the tiles", "http://tiles.example.org")
			.press("Save")
			.says("There is a problem")
			.isAccessible()
			.screenshot("map-tiles");
		administrator.fill("Address of the tiles", "https://tiles.example.org/{z}/{x}/{y}.png")
			.fill("What their owner wants to be said on the map", "© Example")
			.press("Save")
			.says("https://tiles.example.org for a picture of the streets, and no other host")
			.isAccessible()
			.press("Use no tiles")
			.says("asks no other host any more");
	}

	/** Waits until all that is in view has come. */
	private static Visit isDrawn(Visit visit) {
		assertThat(visit.page().locator("#map canvas").first()).isVisible();
		assertThat(visit.page().locator("#map")).not().hasAttribute("aria-busy", "true");
		assertThat(visit.page().locator("#map-status")).not().isEmpty();
		return visit;
	}

}
