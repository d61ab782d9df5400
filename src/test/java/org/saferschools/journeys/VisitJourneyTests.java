package org.saferschools.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An officer between two schools logs a visit on a phone.
 */
@Journey
class VisitJourneyTests {

	private static final LocalSchool SCHOOL = LocalSchool.CEDAR_PARK;

	/** The form as a browser would send it, twice at the same time. */
	private static final String SEND_TWICE = """
			async () => {
			  const form = document.querySelector('main form');
			  const send = () => fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
			  return (await Promise.all([send(), send()])).map((answer) => answer.status).join();
			}""";

	@BeforeEach
	void anOfficerWhoLeadsASchool(SmallLondon london, People people) {
		london.found();
		long officer = london.constable("4103", "South team");
		london.lead(SCHOOL, officer);
		people.officer("jo.marsh", "PC Jo Marsh", officer);
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
	}

	@Test
	void anOfficerLogsAVisitBetweenTwoSchools(@On(Device.PHONE) Visit phone, Visit desktop) {
		SignInPage.of(phone).signIn("jo.marsh").isAt("Your schools").says(SCHOOL.schoolName).isAccessible();
		phone.press("Log a visit").isAt("Log a visit").isAccessible().screenshot("visit");
		phone.press("Save visit").says("Select what you did").isAccessible();
		phone.tick(SCHOOL.schoolName)
			.tick("Presentation")
			.choose("Topic", "Personal safety")
			.fill("Pupils reached", "120")
			.fill("Note", "Questions about phones on the way home")
			.press("Save visit")
			.isAt("Visits")
			.says("Presentation at Cedar Park School on 15 October 2025 logged")
			.isAccessible()
			.screenshot("visits");
		phone.follow("Personal safety", "Presentation")
			.isAt("Presentation")
			.says("Questions about phones")
			.isAccessible();

		SignInPage.enter(desktop, "amara.cole", "/schools/" + SCHOOL.urn);
		SchoolPage.at(desktop, SCHOOL).leadSays("PC 4103");
		desktop.says("Presentation: Personal safety").isAccessible();
	}

	@Test
	void sendingAVisitTwiceMakesOneRecord(@On(Device.PHONE) Visit phone) {
		SignInPage.enter(phone, "jo.marsh", "/activities/new?school=" + SCHOOL.urn).isAt("Log a visit");
		phone.tick("Stop and search workshop").fill("Started at", "09:00").fill("Pupils reached", "28");
		assertThat(phone.page().evaluate(SEND_TWICE)).isEqualTo("200,200");
		phone.press("Save visit").isAt("Visits").says("Stop and search workshop at Cedar Park School");
		assertThat(phone.page().locator("tbody tr").getByText("Stop and search workshop")).hasCount(1);
	}

	@Test
	void aScreeningArchIsRefusedWithTheReasonAndNothingTypedIsLost(@On(Device.PHONE) Visit phone) {
		SignInPage.enter(phone, "jo.marsh", "/activities/new").isAt("Log a visit");
		phone.tick(SCHOOL.schoolName)
			.tick("Screening arch")
			.fill("Started at", "07:30")
			.fill("Note", "At the front gate")
			.press("Save visit")
			.isAt("Log a visit")
			.says("Screening arch needs a request of the school that was recorded beforehand")
			.isAccessible()
			.screenshot("visit-refused");
		assertThat(phone.field("Note")).hasValue("At the front gate");
		assertThat(phone.field("Started at")).hasValue("07:30");
		assertThat(phone.field("Screening arch")).isChecked();
		phone.tick("Meeting with school staff").press("Save visit").isAt("Visits");
		assertThat(phone.page().locator("tbody tr").getByText("Screening arch")).hasCount(0);
	}

}
