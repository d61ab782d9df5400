package org.saferschools.journeys;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The central team makes a campaign from a template, follows it, and reads whether an
 * earlier one worked.
 */
@Journey
class CampaignJourneyTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aCampaignGoesFromTemplateToReport(Visit desktop, SmallLondon london, People people) {
		london.found();
		people.central("robin.hale", "Robin Hale");
		SignInPage.enter(desktop, "robin.hale", "/campaigns")
			.isAt("Campaigns")
			.isAccessible()
			.press("New back-to-school campaign");
		desktop.isAt("New campaign")
			.fill("Ages to", "18")
			.press("Make campaign")
			.says("Campaigns are for ages 11 to 17")
			.isAccessible()
			.fill("Ages to", "17")
			.press("Make campaign")
			.isAt("Back to school 2026")
			.says("No areas are chosen")
			.isAccessible()
			.screenshot("campaign-draft");
		desktop.follow("Choose areas")
			.isAt("Choose areas")
			.isAccessible()
			.tick("Croydon")
			.press("Save areas")
			.isAt("Back to school 2026")
			.says("Croydon");
		desktop.follow("Snapchat", "Change Snapchat")
			.isAt("Change a channel")
			.fill("Budget", "-1")
			.press("Save")
			.says("Budget must be 0 to 10,000,000 pounds")
			.isAccessible()
			.fill("Budget", "14000")
			.fill("Planned reach (optional)", "160000")
			.press("Save")
			.isAt("Back to school 2026")
			.says("£14,000");
		desktop.follow("Choose schools")
			.isAt("Choose schools")
			.isAccessible()
			.screenshot("campaign-schools")
			.tick("Alderbrook Academy")
			.tick("Presentation")
			.press("Save schools")
			.says("1 school saved");
		desktop.follow("Change materials")
			.isAt("Materials")
			.fill("What it is", "Poster")
			.fill("Link", "ftp://example.org")
			.press("Add material")
			.says("Link must begin with https://")
			.isAccessible()
			.fill("Link", "https://campaign.example.org/poster.pdf")
			.press("Add material")
			.says("Material added");
		desktop.follow("Back to school 2026")
			.follow("Change tasks")
			.isAt("Tasks")
			.isAccessible()
			.screenshot("campaign-tasks");
		desktop.press("Done (Choose the hotspots from the latest set)").says("Task done");
		desktop.follow("Back to school 2026").says("1 of 7 done").isAccessible().screenshot("campaign");
		desktop.follow("One-page report").isAt("Back to school 2026").isAccessible().screenshot("campaign-report");
	}

	@Test
	void whetherItWorkedIsToldInWordsAndNumbers(Visit desktop, @On(Device.PHONE) Visit phone, SmallLondon london,
			People people) {
		london.found();
		people.supervisor("amara.cole", "Sgt Amara Cole", london.team("South team"));
		long ended = ended();
		SignInPage.enter(desktop, "amara.cole", "/campaigns")
			.isAt("Campaigns")
			.follow("See whether Spring in Croydon worked");
		desktop.isAt("Did it work?").says("What these figures can’t say").isAccessible().screenshot("campaign-effect");
		assertThat(desktop.page().locator(".govuk-tag").first()).isVisible();
		desktop.follow("One-page report").isAt("Spring in Croydon").isAccessible().screenshot("campaign-report-ended");
		desktop.page()
			.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/screenshots/campaign-report.pdf")));
		SignInPage.enter(phone, "amara.cole", "/campaigns/" + ended + "/effect")
			.isAt("Did it work?")
			.isAccessible()
			.screenshot("campaign-effect");
	}

	private long ended() {
		return this.jdbc
			.sql("""
					with made as (
					    insert into campaign (template, name, aim, first_day, last_day, age_from, age_to, created_by, created_at)
					    values ('OWN', 'Spring in Croydon', 'Fewer robberies on the way home', :latest - 60, :latest - 31, 11, 17,
					            'robin.hale', :latest) returning id
					), target as (
					    insert into campaign_target (campaign_id, borough_code) select id, 'E09000008' from made
					), channel as (
					    insert into campaign_channel (campaign_id, kind, first_day, last_day, budget, spent, planned_reach, reach)
					    select id, 'SNAPCHAT', :latest - 60, :latest - 31, 14000, 13500, 160000, 171000 from made
					)
					select id from made""")
			.param("latest", SmallLondon.LATEST.atEndOfMonth())
			.query(Long.class)
			.single();
	}

}
