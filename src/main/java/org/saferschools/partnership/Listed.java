package org.saferschools.partnership;

/**
 * An entry of a list that is data: a role at a school, a kind of request, a scope of an
 * agreement.
 *
 * @param code what is stored
 * @param name what people read
 */
public record Listed(String code, String name) {
}
