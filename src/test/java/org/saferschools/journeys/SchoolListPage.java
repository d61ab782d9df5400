package org.saferschools.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The ranked list of schools.
 */
final class SchoolListPage {

	private final Visit visit;

	private SchoolListPage(Visit visit) {
		this.visit = visit.isAt("Schools");
	}

	static SchoolListPage at(Visit visit) {
		return new SchoolListPage(visit);
	}

	/**
	 * Waits until these schools are listed, and no other.
	 * @param schools in the order of the list
	 */
	SchoolListPage lists(LocalSchool... schools) {
		String[] names = new String[schools.length];
		for (int i = 0; i < schools.length; i++) {
			names[i] = schools[i].schoolName;
		}
		assertThat(this.visit.page().locator("tbody th a")).hasText(names);
		return this;
	}

	/** The cell of a school under a heading. */
	Locator cell(LocalSchool school, String heading) {
		return row(school).locator("td[data-label='" + heading + "']");
	}

	private Locator row(LocalSchool school) {
		return this.visit.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(school.schoolName));
	}

	/** Everything that the filter offers stays as it is, but this. */
	SchoolListPage filter(String label, String option) {
		this.visit.choose(label, option).press("Apply filters");
		return this;
	}

	/** The other peer group, with the same filter. */
	SchoolListPage group(String group) {
		this.visit.page().locator(".moj-sub-navigation").getByText(group).click();
		return this;
	}

	SchoolListPage search(String text) {
		this.visit.fill("Name or URN", text).press("Apply filters");
		return this;
	}

	SchoolListPage onlyWithoutLead() {
		this.visit.tick("No lead").press("Apply filters");
		return this;
	}

	SchoolListPage sortBy(String heading) {
		this.visit.page().locator("thead").getByText(heading).click();
		return this;
	}

	/** What was filtered by, to be taken away. */
	SchoolListPage says(String... tags) {
		assertThat(this.visit.page().locator(".moj-filter__tag"))
			.hasText(List.of(tags).stream().map((tag) -> "Remove this filter: " + tag).toArray(String[]::new));
		return this;
	}

	/** Opens a school. */
	SchoolPage open(LocalSchool school) {
		this.visit.follow(school.schoolName);
		return SchoolPage.at(this.visit, school);
	}

}
