package org.saferschools.security;

import java.nio.charset.StandardCharsets;

import org.saferschools.shared.RuleException;

/**
 * A new password that is long enough and short enough to be hashed whole: 12 characters
 * to 72 bytes of UTF-8.
 *
 * @param value the password as typed
 */
public record Password(String value) {

	public static final int MIN_CHARACTERS = 12;

	public static final int MAX_BYTES = 72;

	public Password {
		if (value.codePointCount(0, value.length()) < MIN_CHARACTERS) {
			throw new RuleException("password.short", "Password must be at least 12 characters long");
		}
		if (value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			throw new RuleException("password.long", "Password must be at most 72 characters long");
		}
	}

	@Override
	public String toString() {
		return "Password[…]";
	}

}
