package org.saferschools.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A supervisor has the term drafted, changes the draft, confirms it and records that a
 * school agrees; reads it in the calendar and in another one; and signs a month's return.
 */
@Journey
class PlanJourneyTests {

	private static final LocalSchool SCHOOL = LocalSchool.ROWAN;

	@BeforeEach
	void aTeamWithSchoolsAndAnOfficer(SmallLondon london, People people) {
		london.found();
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
		london.lead(SCHOOL, london.constable("4102", "South team"));
		people.officer("dev.anand", "PC Dev Anand", london.constable("4102", "South team"));
	}

	@Test
	void aTermIsDraftedChangedConfirmedAgreedAndReadInTheCalendar(Visit desktop, @On(Device.PHONE) Visit phone)
			throws Exception {
		SignInPage.enter(desktop, "amara.cole", "/plan").isAt("Autumn term 2025, South team").isAccessible();
		desktop.press("Draft this term").says("activities proposed").isAccessible().screenshot("plan-week");
		Page page = desktop.page();
		Locator boxes = page.locator("input[name=keys]");
		int proposed = boxes.count();
		assertThat(proposed).isPositive();
		desktop.press("Change selected").says("Select what to do with them").isAccessible();
		page.locator("#change").selectOption("DROP");
		page.locator("input[name=keys]").first().check();
		desktop.press("Change selected").says("1 activity changed");
		assertThat(page.locator("input[name=keys]").count()).isEqualTo(proposed - 1);
		desktop.follow("Term plan").isAt("Autumn term 2025, South team").isAccessible().screenshot("plan-board");
		page.locator("form[action='/plan/confirm'] button").click();
		desktop.says("activities planned. Tell the schools and record that they agree").isAccessible();
		desktop.follow(SCHOOL.schoolName).isAt("Plan for " + SCHOOL.schoolName).isAccessible();
		desktop.tick("Head teacher")
			.press("Record that the school agreed")
			.says("Agreement recorded")
			.says("Head teacher agreed on 15 October 2025")
			.isAccessible()
			.screenshot("plan-school");
		desktop.open("/")
			.isAt("Decide")
			.says("Hours this week")
			.says("Delivered against standard")
			.isAccessible()
			.screenshot("home-week");
		desktop.open("/calendar?day=2025-11-05")
			.says("November 2025")
			.says(SCHOOL.schoolName)
			.isAccessible()
			.screenshot("calendar-month");
		desktop.open("/calendar?view=week&day=2025-11-05").isAccessible().screenshot("calendar-week");
		SignInPage.enter(phone, "dev.anand", "/calendar?day=2025-11-05")
			.says(SCHOOL.schoolName)
			.isAccessible()
			.screenshot("calendar-phone");
		phone.open("/calendar?view=list").isAccessible().screenshot("calendar-list-phone");
		phone.open("/calendar/feed")
			.isAccessible()
			.press("Make an address")
			.says("Calendar address made")
			.isAccessible()
			.screenshot("calendar-feed-phone");
		String address = phone.page().locator("#address").inputValue();
		assertThat(read(address).statusCode()).isEqualTo(200);
		assertThat(read(address).body()).contains("BEGIN:VCALENDAR", "TZID:Europe/London", SCHOOL.schoolName);
		phone.press("Take it back").says("Calendar address taken back");
		assertThat(read(address).statusCode()).isEqualTo(404);
	}

	@Test
	void aMonthsReturnIsCorrectedAndSigned(Visit desktop) {
		SignInPage.enter(desktop, "amara.cole", "/returns").isAt("Monthly returns").isAccessible();
		desktop.follow("September 2025").isAt("Return of September 2025").isAccessible();
		desktop.page().locator("a:has-text('Correct')").first().click();
		desktop.fill("Number", "3").press("Save").says("Enter the reason, in at least 5 characters").isAccessible();
		desktop.fill("Reason", "One school was entered late")
			.press("Save")
			.says("Figure corrected")
			.says("One school was entered late")
			.isAccessible();
		desktop.press("Sign this return")
			.says("Return of September 2025 signed")
			.isAccessible()
			.screenshot("return-signed");
	}

	private static HttpResponse<String> read(String address) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
	}

}
