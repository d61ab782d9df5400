package org.saferschools.security;

import java.util.Locale;

/**
 * Which accounts a list shows.
 *
 * @param role of this role, {@code null} for every role
 * @param text what user name or name contains, empty for anything
 */
public record AccountFilter(Role role, String text) {

	public AccountFilter {
		text = (text != null) ? text.strip().toLowerCase(Locale.ROOT) : "";
	}

}
