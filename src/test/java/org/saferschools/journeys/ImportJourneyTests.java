package org.saferschools.journeys;

import java.io.IOException;
import java.time.YearMonth;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.shared.GridPoint;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator imports a month of crime, and the central team publishes the ranking
 * that follows from it.
 */
@Journey
class ImportJourneyTests {

	private static final YearMonth SEPTEMBER = SmallLondon.LATEST.plusMonths(1);

	private static final LocalSchool SCHOOL = LocalSchool.FAIRLAWN;

	@BeforeEach
	void aLondonRankedToAugust(SmallLondon london, People people) {
		london.found();
		people.administrator("kim.ward", "Kim Ward");
		people.central("robin.hale", "Robin Hale");
		people.supervisor("luca.grant", "Insp Luca Grant", london.team("East team"));
	}

	/** A usual month, but for 95 robberies at a market beside a school that had few. */
	private static StreetFile september(SmallLondon london) {
		GridPoint school = london.place(SCHOOL);
		GridPoint market = new GridPoint(school.easting() - 200, school.northing() + 50);
		return london.usualCrime(SEPTEMBER)
			.with(95, "Robbery", market, "On or near Market Square")
			.with(200, "Violence and sexual offences", market, "On or near Market Square")
			.with(60, "Theft from the person", market, "On or near Market Square")
			.with(20, "Shoplifting", market, "On or near Market Square")
			.with(10, "Anti-social behaviour", market, "On or near Market Square")
			.withoutPlace(7, "Robbery")
			.with(2, "Piracy", market, "On or near Market Square");
	}

	@Test
	void aMonthOfCrimeComesInAndChangesTheRankingOnceItIsPublished(Visit administrator, Visit central, Visit supervisor,
			SmallLondon london, @Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions)
			throws IOException {
		StreetFile september = september(london);
		SignInPage.of(administrator).signIn("kim.ward").isAt("How fresh the data are").isAccessible();
		administrator.press("Import files").isAccessible();
		ImportPage upload = new TransactionTemplate(transactions).execute((status) -> {
			anotherImportIsWriting(jdbc);
			ImportPage waiting = ImportPage.upload(administrator, september).becomes("Being checked");
			administrator.isAccessible().screenshot("import-checking").page().reload();
			return waiting.becomes("Being checked");
		});
		int stored = september.size() - 29;
		String counts = "%d read: %d new, 0 changed, 0 unchanged, 2 refused, 27 skipped".formatted(september.size(),
				stored);
		upload.becomes("Waits for you").counts(counts);
		administrator.isAccessible().screenshot("import-checked");
		upload.confirm().becomes("Done").counts(counts);
		administrator.says("crime to September 2025, police.uk")
			.says("20 not kept by type")
			.says("7 no coordinates")
			.isAccessible()
			.screenshot("import-done");
		assertThat(upload.findings()).hasSize(3)
			.last()
			.asString()
			.isEqualTo("%s,%d,Refused,The crime type is not known,Piracy".formatted(september.name(),
					september.size() + 1));
		administrator.open("/imports");
		ImportPage.upload(administrator, september)
			.confirm()
			.becomes("Done")
			.counts("%d read: 0 new, 0 changed, %d unchanged, 2 refused, 27 skipped".formatted(september.size(),
					stored));

		SignInPage.of(central).signIn("robin.hale").isAt("How the teams stand").isAccessible();
		central.follow("Make or publish a ranking").isAt("Ranking").isAccessible().press("Make a draft");
		central.says("is made. Nobody works on it until it is published").says(SCHOOL.schoolName).isAccessible();
		central.screenshot("draft")
			.press("Publish")
			.isAccessible()
			.press("Publish")
			.isAt("Ranking")
			.says("is published")
			.isAccessible();
		central.screenshot("ranking");

		SignInPage.of(supervisor).signIn("luca.grant").isAt("Decide").says("Fairlawn School up from 8 to");
		supervisor.says("Robberies in 12 months 12 → 107").isAccessible().follow("Schools");
		SchoolListPage list = SchoolListPage.at(supervisor);
		Locator change = list.cell(SCHOOL, "Rank");
		assertThat(change).containsText("up");
		list.open(SCHOOL)
			.found("Robbery near the school", "107 robberies within 800 m in the 12 months to September 2025")
			.mapShows(2)
			.tableShows("On or near Market Square", 95);
	}

	/**
	 * Imports take turns, so this one keeps others waiting until its transaction ends.
	 */
	private static void anotherImportIsWriting(JdbcClient jdbc) {
		jdbc.sql("select pg_advisory_xact_lock(hashtext('saferschools.import'))").query((row) -> {
		});
	}

}
