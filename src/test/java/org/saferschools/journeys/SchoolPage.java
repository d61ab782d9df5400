package org.saferschools.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A school's page: why it ranks where it does, what happens near it, who works there.
 */
final class SchoolPage {

	private static final Pattern PART = Pattern.compile("(\\d+\\.\\d) of \\d+\\.\\d");

	private final Visit visit;

	private SchoolPage(Visit visit) {
		this.visit = visit;
	}

	static SchoolPage at(Visit visit, LocalSchool school) {
		return new SchoolPage(visit.isAt(school.schoolName));
	}

	/** Need as the page says it, of 100. */
	double need() {
		return Double.parseDouble(this.visit.page().locator("section[aria-labelledby=why] > p > strong").textContent());
	}

	/** What the parts of need that the page shows add up to. */
	double sumOfParts() {
		return PART.matcher(String.join("\n", this.visit.page().locator(".app-factors tbody tr").allTextContents()))
			.results()
			.mapToDouble((part) -> Double.parseDouble(part.group(1)))
			.sum();
	}

	/** Waits until the page says what was found for a factor. */
	SchoolPage found(String factor, String sentence) {
		Locator row = this.visit.page()
			.locator(".app-factors tbody tr")
			.filter(new Locator.FilterOptions().setHasText(factor));
		assertThat(row.locator("td").first()).containsText(sentence);
		return this;
	}

	/**
	 * Waits until the map is drawn, with so many map points beside school and catchment.
	 */
	SchoolPage mapShows(int points) {
		assertThat(this.visit.page().locator(".app-map path.app-map__point")).hasCount(points);
		assertThat(this.visit.page().locator(".app-map path.app-map__catchment")).hasCount(1);
		assertThat(this.visit.page().locator(".app-map path:not([tabindex='-1'])")).hasCount(0);
		return this;
	}

	/** The same as on the map, in words: a map point, its robberies, how far away. */
	SchoolPage tableShows(String street, int robberies) {
		Locator row = this.visit.page()
			.locator("section[aria-labelledby=robberies] tbody tr")
			.filter(new Locator.FilterOptions().setHasText(street));
		assertThat(row.locator("td").nth(1)).hasText(String.valueOf(robberies));
		return this;
	}

	/** Waits until the school's lead officer is said. */
	SchoolPage leadSays(String text) {
		assertThat(this.visit.page().locator("section[aria-labelledby=lead]")).containsText(text);
		return this;
	}

}
