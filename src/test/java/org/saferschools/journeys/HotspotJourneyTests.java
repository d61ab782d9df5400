package org.saferschools.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The central team finds hotspots; a supervisor goes from one to the schools and stops
 * that matter, and an officer reads it on a phone.
 */
@Journey
class HotspotJourneyTests {

	@BeforeEach
	void robberies(SmallLondon london, People people) {
		london.found();
		people.central("robin.hale", "Robin Hale");
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
		people.officer("ife.stone", "PC Ife Stone", london.constable("4107", "South team"));
	}

	@Test
	void fromHotspotsThatWereFoundToOneThatCanBePrinted(Visit desktop, @On(Device.PHONE) Visit phone,
			@On(scripts = false) Visit plain, SmallLondon london) {
		SignInPage.enter(desktop, "robin.hale", "/hotspots/sets")
			.isAt("Sets of hotspots")
			.press("Find hotspots")
			.isAt("Hotspots")
			.says("is made. Everybody works with it from now on.")
			.isAccessible()
			.screenshot("hotspots");
		desktop.open("/hotspots/sets")
			.press("Find hotspots")
			.says("was made from the very same data")
			.isAccessible()
			.screenshot("hotspot-sets");
		desktop.open("/hotspots/scorecard").isAt("Hotspot scorecard").isAccessible().screenshot("hotspot-scorecard");

		SignInPage.enter(phone, "ife.stone", "/hotspots").isAt("Hotspots").isAccessible().screenshot("hotspots-phone");
		phone.page().locator("tbody th a").first().click();
		phone.says("Schools whose pupils pass").isAccessible().screenshot("hotspot-phone");

		SignInPage.enter(plain, "amara.cole", "/hotspots?significant=true").isAt("Hotspots");
		String name = plain.page().locator("tbody th a").first().innerText();
		plain.page().locator("tbody th a").first().click();
		plain.isAt(name).says("Month by month").says("When in the day it happens can’t be told");

		desktop.open("/hotspots");
		assertThat(desktop.page().locator(".app-map path.app-map__hotspot").first()).isVisible();
		desktop.page().locator("tbody th a").first().click();
		desktop.isAt(name).isAccessible().screenshot("hotspot");
		assertThat(desktop.page().getByText("Print this page", new Page.GetByTextOptions().setExact(true))).isVisible();
	}

}
