package org.saferschools.security;

/**
 * An account was made or changed; told inside the same transaction.
 *
 * @param username whose account
 * @param what what happened, such as "Account made"
 */
public record AccountChanged(String username, String what) {
}
