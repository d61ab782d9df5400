package org.saferschools.web;

/**
 * A strip under the navigation of every page, such as one that says that this is a
 * demonstration. A {@link ServiceBanners} bean gives it.
 *
 * @param tag one word, such as "Demonstration"
 * @param text what it means for the reader
 */
public record ServiceBanner(String tag, String text) {
}
