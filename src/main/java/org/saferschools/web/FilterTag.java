package org.saferschools.web;

/**
 * A filter that is in force on a list, shown so that it can be taken away.
 *
 * @param name the parameter in the address
 * @param value its value in the address
 * @param text what people read, such as "Borough: Croydon"
 */
public record FilterTag(String name, String value, String text) {
}
