package org.saferschools.security;

/**
 * Somebody signed in.
 *
 * @param username who
 * @param role as what
 */
public record SignInSucceeded(String username, Role role) {
}
