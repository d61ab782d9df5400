package org.saferschools.web;

import java.util.Comparator;
import java.util.Set;

/**
 * One entry of the service navigation. A feature gives its own as a bean.
 *
 * @param text the word people see, such as "Schools"
 * @param href path inside the application, such as {@code /schools}; the entry is marked
 * on this page and on all below it
 * @param order entries stand by ascending order: home 0, daily work 100 to 400,
 * administration 500 and up
 * @param roles who sees it, by role name such as {@code ADMIN}; empty means everybody who
 * is signed in
 */
public record NavigationItem(String text, String href, int order, Set<String> roles) {

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
		return new NavigationItem(text, href, order, Set.of());
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
		return new NavigationItem(text, href, order, Set.of(roles));
	}

	boolean leadsTo(String path) {
		return path.equals(this.href) || (!this.href.equals("/") && path.startsWith(this.href + "/"));
	}

}
