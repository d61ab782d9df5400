package org.saferschools.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a school asks for and agrees to, and the arch and the sweep that rest on it.
 */
@Journey
class PartnershipJourneyTests {

	private static final LocalSchool SCHOOL = LocalSchool.CEDAR_PARK;

	@BeforeEach
	void aSupervisorAndAnOfficerWhoLeadsASchool(SmallLondon london, People people) {
		london.found();
		long officer = london.constable("4108", "South team");
		london.lead(SCHOOL, officer);
		people.officer("kai.bird", "PC Kai Bird", officer);
		people.supervisor("nia.shaw", "Sgt Nia Shaw", london.team("South team"));
	}

	@Test
	void anArchIsPlannedOnARequestAndCancelledWhenItIsWithdrawn(Visit desktop, @On(Device.PHONE) Visit phone) {
		SignInPage.enter(desktop, "nia.shaw", "/schools/" + SCHOOL.urn).isAt(SCHOOL.schoolName);
		desktop.follow("Contacts, agreements, requests and dates of the school").isAt("Partnership").isAccessible();
		desktop.follow("Record a request").isAt("Record a request").isAccessible().screenshot("request");
		desktop.press("Save request").says("Select who asked for the school").isAccessible();
		desktop.tick("Screening arch")
			.choose("Who asked for the school", "Head teacher")
			.fill("What for, where and how", "Arch at the main gate after fights near the school")
			.press("Save request")
			.isAt("Partnership")
			.says("Request recorded")
			.says("Arch at the main gate")
			.isAccessible()
			.screenshot("partnership");

		desktop.open("/activities/plan?school=" + SCHOOL.urn).isAt("Plan an activity").isAccessible();
		desktop.tick("Screening arch")
			.fill("Date", "2025-10-21")
			.fill("Starts at", "08:00")
			.tick("PC 4108")
			.press("Save plan")
			.isAt("Screening arch")
			.says("Planned")
			.says("A request of the school")
			.isAccessible()
			.screenshot("arch-planned");

		SignInPage.enter(phone, "kai.bird", "/schools/" + SCHOOL.urn + "/partnership").isAt("Partnership");
		phone.isAccessible().screenshot("partnership-phone");
		phone.follow("Withdraw the request of 15 October 2025").isAt("The school withdraws its request").isAccessible();
		phone.choose("Who withdrew it for the school", "Head teacher")
			.press("Withdraw request")
			.isAt("Partnership")
			.says("What was planned on it is cancelled")
			.isAccessible();
		phone.open("/activities?state=CANCELLED")
			.says("Cancelled: The school’s request or agreement was withdrawn")
			.isAccessible();
	}

	@Test
	void aSweepInsideIsLoggedUnderAnAgreementWithWhatWasFound(@On(Device.PHONE) Visit phone) {
		SignInPage.enter(phone, "kai.bird", "/schools/" + SCHOOL.urn + "/partnership/agreements/new");
		phone.isAt("Record an agreement")
			.choose("Who agreed for the school", "Head teacher")
			.fill("What was agreed", "Sweeps of the grounds before the day begins")
			.tick("Weapons sweeps inside the site")
			.isAccessible()
			.screenshot("agreement")
			.press("Save agreement")
			.isAt("Partnership")
			.says("Agreement recorded");
		phone.open("/activities/plan?school=" + SCHOOL.urn);
		phone.tick("Weapons sweep inside a school")
			.fill("Date", "2025-10-15")
			.fill("Starts at", "18:00")
			.fill("Minutes", "30")
			.isAccessible()
			.screenshot("plan")
			.press("Save plan")
			.isAt("Weapons sweep inside a school")
			.says("An agreement with the school");
		phone.press("Log as done").isAt("Log as done: Weapons sweep inside a school").isAccessible();
		phone.fill("Started at", "15:00").press("Save visit").says("Enter the area").isAccessible();
		phone.fill("Area", "Bushes along the north fence")
			.fill("Knife", "2")
			.fill("Drugs", "1")
			.isAccessible()
			.screenshot("sweep")
			.press("Save visit")
			.isAt("Weapons sweep inside a school")
			.says("Knife: 2")
			.says("Bushes along the north fence")
			.isAccessible()
			.screenshot("sweep-logged");
		phone.open("/schools/" + SCHOOL.urn).says("3 items found").isAccessible();
	}

}
