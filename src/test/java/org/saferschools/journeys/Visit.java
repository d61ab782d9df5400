package org.saferschools.journeys;

import java.nio.file.Path;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person's browser, from opening to closing it. Watched all the time.
 */
final class Visit {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final BrowserContext context;

	private final Page page;

	private final Watch watch;

	private final String home;

	private Device device;

	Visit(BrowserContext context, String home, Device device) {
		this.context = context;
		this.home = home;
		this.watch = new Watch(context, home);
		this.device = device;
		this.page = context.newPage();
	}

	/**
	 * Goes to an address.
	 * @param path such as {@code /schools}
	 * @return this visit
	 */
	Visit open(String path) {
		this.page.navigate(path);
		return this;
	}

	/**
	 * Goes to an address, and makes sure to get the page there and no other.
	 * @param path such as {@code /schools}
	 * @return this visit
	 */
	Visit arrivesAt(String path) {
		open(path);
		assertThat(this.page.url()).isEqualTo(this.home + path);
		return this;
	}

	/**
	 * Goes on with another device in hand.
	 * @param other as wide and high as the window is from now on
	 * @return this visit
	 */
	Visit holding(Device other) {
		this.device = other;
		this.page.setViewportSize(other.width(), other.height());
		return this;
	}

	/**
	 * The page, for what has no words of its own here.
	 * @return the page in the browser
	 */
	Page page() {
		return this.page;
	}

	Watch watch() {
		return this.watch;
	}

	Visit follow(String link) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click();
		return this;
	}

	/**
	 * Follows a link in the row of a table.
	 * @param row something that only this row says
	 * @param link the link's name
	 * @return this visit
	 */
	Visit follow(String row, String link) {
		this.page.locator("tbody tr")
			.filter(new Locator.FilterOptions().setHasText(row))
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
			.click();
		return this;
	}

	Visit press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
		return this;
	}

	Visit fill(String label, String text) {
		field(label).fill(text);
		return this;
	}

	Visit choose(String label, String option) {
		field(label).selectOption(option);
		return this;
	}

	Visit tick(String label) {
		field(label).check();
		return this;
	}

	Locator field(String label) {
		return this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
	}

	/**
	 * Waits for the page with this heading.
	 * @param heading its first heading
	 * @return this visit
	 */
	Visit isAt(String heading) {
		assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(heading);
		return this;
	}

	/**
	 * Waits until the page says this somewhere.
	 * @param text a part of what it says
	 * @return this visit
	 */
	Visit says(String text) {
		assertThat(this.page.locator("body")).containsText(text);
		return this;
	}

	/**
	 * Checks this page, as it is now, against WCAG 2.2 AA as far as a machine can, and
	 * that nothing has to be scrolled sideways.
	 * @return this visit
	 */
	Visit isAccessible() {
		Accessibility.check(this.page);
		return this;
	}

	/**
	 * Keeps a picture of the whole page.
	 * @param name name of the file, without its ending
	 * @return this visit
	 */
	Visit screenshot(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(SCREENSHOTS.resolve(name + "-" + this.device.width() + ".png")));
		return this;
	}

	/**
	 * Waits until the browser has all that the page asks for, so that the watch has seen
	 * it.
	 * @return this visit
	 */
	Visit settled() {
		this.page.waitForLoadState(LoadState.LOAD);
		return this;
	}

	void close() {
		settled();
		this.context.close();
	}

}
