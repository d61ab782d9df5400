package org.saferschools.security;

/**
 * Somebody tried to sign in and was refused. Not told again for attempts that are refused
 * unseen because there were too many, so that a guesser cannot flood the audit.
 *
 * @param username the user name that was typed, shortened to 64 characters
 * @param address the network address it came from
 */
public record SignInFailed(String username, String address) {
}
