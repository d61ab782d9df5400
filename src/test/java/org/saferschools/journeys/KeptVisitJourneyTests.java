package org.saferschools.journeys;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An officer logs visits on a phone whose connection drops.
 */
@Journey
class KeptVisitJourneyTests {

	private static final LocalSchool SCHOOL = LocalSchool.CEDAR_PARK;

	private static final String WAITS = "Saved on this phone. It will be sent when there is a connection.";

	@BeforeEach
	void anOfficerWhoLeadsASchool(SmallLondon london, People people) {
		london.found();
		long officer = london.constable("4108", "South team");
		london.lead(SCHOOL, officer);
		people.officer("tess.rowe", "PC Tess Rowe", officer);
	}

	@Test
	void aVisitWaitsOnThePhoneForAConnectionAndIsSentOnce(@On(Device.PHONE) Visit phone, @Autowired JdbcClient jdbc) {
		SignInPage.enter(phone, "tess.rowe", "/activities/new?school=" + SCHOOL.urn).isAt("Log a visit");
		phone.tick("Meeting with school staff").fill("Started at", "09:10").fill("Note", "Kept without a connection");
		phone.page().context().setOffline(true);
		phone.press("Save visit").says(WAITS).says("Meeting with school staff at " + SCHOOL.schoolName);
		phone.isAccessible().screenshot("visit-kept");
		assertThat(logged(jdbc, "Kept without a connection")).isZero();

		phone.page().context().setOffline(false);
		phone.says("Meeting with school staff at " + SCHOOL.schoolName + " on 15 October 2025 logged").isAccessible();
		assertThat(phone.page().locator("#kept-visits")).hasCount(0);
		assertThat(logged(jdbc, "Kept without a connection")).isOne();
	}

	@Test
	void aVisitWhoseAnswerWasLostIsNotRecordedAgain(@On(Device.PHONE) Visit phone, @Autowired JdbcClient jdbc) {
		SignInPage.enter(phone, "tess.rowe", "/activities/new?school=" + SCHOOL.urn).isAt("Log a visit");
		phone.tick("Meeting with school staff").fill("Started at", "10:20").fill("Note", "Answer lost on the way");
		AtomicInteger arrivals = new AtomicInteger();
		phone.page().route("**/activities/new", (route) -> {
			route.fetch();
			arrivals.incrementAndGet();
			route.abort();
		});
		phone.press("Save visit").says(WAITS);
		assertThat(arrivals).hasValue(1);
		phone.page().unroute("**/activities/new");
		phone.open("/activities").says("on 15 October 2025 logged");
		assertThat(logged(jdbc, "Answer lost on the way")).isOne();
	}

	@Test
	void whatWasTypedIsThereAfterThePageWasClosed(@On(Device.PHONE) Visit phone, @Autowired JdbcClient jdbc) {
		SignInPage.enter(phone, "tess.rowe", "/activities/new?school=" + SCHOOL.urn).isAt("Log a visit");
		phone.tick("Stop and search workshop").fill("Started at", "11:30").fill("Note", "Half a sentence");
		phone.open("/activities/new").says("Visits on this phone").isAccessible().screenshot("visit-begun");
		phone.follow("Go on with it").isAt("Log a visit");
		assertThat(phone.field("Note")).hasValue("Half a sentence");
		assertThat(phone.field("Stop and search workshop")).isChecked();
		phone.press("Save visit").isAt("Visits").says("Stop and search workshop at " + SCHOOL.schoolName);
		assertThat(phone.page().locator("#kept-visits")).hasCount(0);
		assertThat(logged(jdbc, "Half a sentence")).isOne();
	}

	@Test
	void aPlannedVisitIsLoggedInTwoTapsAndANote(@On(Device.PHONE) Visit phone, @Autowired JdbcClient jdbc) {
		plan(jdbc);
		SignInPage.of(phone).signIn("tess.rowe").says("Your next visits").isAccessible().screenshot("officer-day");
		phone.press("Log it (Meeting with school staff, " + SCHOOL.schoolName + ")").says("Log as done").isAccessible();
		phone.fill("Note", "Asked for a talk in spring").press("Save visit").says("logged");
		phone.isAt("Meeting with school staff").isAccessible();
		assertThat(logged(jdbc, "Asked for a talk in spring")).isOne();
	}

	private static void plan(JdbcClient jdbc) {
		jdbc.sql(
				"""
						with visit as (
						    insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, planned_by, planned_at)
						    values (gen_random_uuid(), :urn, 'MEETING', 'PLANNED', cast(:today as date) + time '08:00', 45, 'amara.cole',
						            :today) returning id, starts_at
						)
						insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
						select v.id, o.id, starts_at, starts_at + interval '45 minutes' from visit v, officer o where o.warrant_no = '4108'""")
			.param("urn", SCHOOL.urn)
			.param("today", SchoolDay.TODAY)
			.update();
	}

	@Test
	void aVisitWaitsForItsOfficerToSignInAgain(@On(Device.PHONE) Visit phone, @Autowired JdbcClient jdbc) {
		SignInPage.enter(phone, "tess.rowe", "/activities/new?school=" + SCHOOL.urn).isAt("Log a visit");
		phone.tick("Meeting with school staff").fill("Started at", "13:00").fill("Note", "Signed out meanwhile");
		phone.page().context().clearCookies();
		phone.watch().expect(403);
		phone.press("Save visit").says("once you have signed in again");
		phone.watch().complaints();
		SignInPage.enter(phone, "tess.rowe", "/activities").says("on 15 October 2025 logged");
		assertThat(logged(jdbc, "Signed out meanwhile")).isOne();
	}

	@Test
	void aVisitThatIsRefusedLaterSaysWhyAndCanBeCorrected(@On(Device.PHONE) Visit phone, @Autowired JdbcClient jdbc) {
		SignInPage.enter(phone, "tess.rowe", "/activities/new?school=" + SCHOOL.urn).isAt("Log a visit");
		phone.tick("Meeting with school staff").fill("Started at", "02:00").fill("Note", "At an odd hour");
		phone.page().context().setOffline(true);
		phone.press("Save visit").says(WAITS);
		phone.page().context().setOffline(false);
		phone.says("Start time must be between").isAccessible();
		phone.follow("Correct it").isAt("Log a visit");
		phone.fill("Started at", "14:00").press("Save visit").isAt("Visits");
		assertThat(logged(jdbc, "At an odd hour")).isOne();
	}

	private static long logged(JdbcClient jdbc, String note) {
		return jdbc.sql("select count(*) from activity where note = ?").param(note).query(Long.class).single();
	}

}
