package org.saferschools.web;

import java.util.Comparator;
import java.util.Set;

/**
 * One entry of the navigation: of the bar on top, or inside a section of it. A feature
 * gives its own as a bean.
 *
 * @param text the word people see, such as "Schools"
 * @param href path inside the application, such as {@code /schools}; the entry is marked
 * on this page and on all below it
 * @param order entries stand by ascending order: home 0, daily work 100 to 400,
 * administration 500 and up
 * @param roles who sees it, by role name such as {@code ADMIN}; empty means everybody who
 * is signed in
 * @param section the text of the entry in the bar that it stands inside; {@code null} for
 * an entry of the bar itself
 */
public record NavigationItem(String text, String href, int order, Set<String> roles, String section) {

	static final Comparator<NavigationItem> BY_ORDER = Comparator.comparingInt(NavigationItem::order)
		.thenComparing(NavigationItem::text);

	public NavigationItem {
		if (text.isBlank() || !href.startsWith("/")) {
			throw new IllegalArgumentException(
					"A navigation entry needs a text and a path from the root, not '" + text + "', '" + href + "'");
		}
		roles = Set.copyOf(roles);
	}

	/**
	 * An entry that every signed-in person sees.
	 * @param text the word people see
	 * @param href path inside the application
	 * @param order place in the row
	 * @return the entry
	 */
	public static NavigationItem forAll(String text, String href, int order) {
		return new NavigationItem(text, href, order, Set.of(), null);
	}

	/**
	 * An entry for some roles.
	 * @param text the word people see
	 * @param href path inside the application
	 * @param order place in the row
	 * @param roles names of the roles that see it
	 * @return the entry
	 */
	public static NavigationItem forRoles(String text, String href, int order, String... roles) {
		return new NavigationItem(text, href, order, Set.of(roles), null);
	}

	/**
	 * An entry of a section: it stands in the sub-navigation of every page of the
	 * section, after the section's own entry. Somebody whose role doesn't see the section
	 * finds it in the bar.
	 * @param section the text of the section's entry in the bar, such as "Map"
	 * @param text the word people see
	 * @param href path inside the application, below that of the section or not
	 * @param order place in the row
	 * @param roles names of the roles that see it; none for everybody who is signed in
	 * @return the entry
	 */
	public static NavigationItem inside(String section, String text, String href, int order, String... roles) {
		return new NavigationItem(text, href, order, Set.of(roles), section);
	}

	boolean leadsTo(String path) {
		return path.equals(this.href) || (!this.href.equals("/") && path.startsWith(this.href + "/"));
	}

}
