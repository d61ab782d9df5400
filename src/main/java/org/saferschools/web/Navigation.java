package org.saferschools.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a page stands among the entries that a person may see. The entry with the longest
 * path that leads to the page is the one it belongs to.
 *
 * @param bar the service navigation
 * @param section the sub-navigation: the entries of the page's section with the section's
 * own first; none where it has no others
 */
public record Navigation(List<Link> bar, List<Link> section) {

	static final Navigation NONE = new Navigation(List.of(), List.of());

	static Navigation at(String path, Stream<NavigationItem> seen) {
		List<NavigationItem> items = seen.sorted(NavigationItem.BY_ORDER).toList();
		Set<String> sections = items.stream()
			.filter((item) -> item.section() == null)
			.map(NavigationItem::text)
			.collect(Collectors.toSet());
		NavigationItem here = items.stream()
			.filter((item) -> item.leadsTo(path))
			.max(Comparator.comparingInt((item) -> item.href().length()))
			.orElse(null);
		String sectionHere = (here != null) ? sectionOf(here, sections) : null;
		List<Link> bar = items.stream()
			.filter((item) -> sectionOf(item, sections).equals(item.text()))
			.map((item) -> Link.to(item, item.text().equals(sectionHere), path))
			.toList();
		List<Link> section = items.stream()
			.filter((item) -> sectionOf(item, sections).equals(sectionHere))
			.sorted(Comparator.comparing((item) -> !item.text().equals(sectionHere)))
			.map((item) -> Link.to(item, item.equals(here), path))
			.toList();
		return new Navigation(bar, (section.size() > 1) ? section : List.of());
	}

	/** An entry whose section isn't seen is a section of its own. */
	private static String sectionOf(NavigationItem item, Set<String> sections) {
		return sections.contains(item.section()) ? item.section() : item.text();
	}

	/**
	 * An entry as the page shows it.
	 *
	 * @param text the word people see
	 * @param href path inside the application
	 * @param current {@code page} on the page itself, {@code true} on one that belongs to
	 * it, else {@code null}
	 */
	public record Link(String text, String href, String current) {

		static Link to(NavigationItem item, boolean here, String path) {
			String current = here ? (item.href().equals(path) ? "page" : "true") : null;
			return new Link(item.text(), item.href(), current);
		}

	}

}
