package org.saferschools.plan.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret part of a feed's address: 256 bits of chance, so that guessing is hopeless
 * and its hash needs no salt.
 *
 * @param text as it stands in the address
 */
record FeedToken(String text) {

	private static final int BYTES = 32;

	static FeedToken fresh() {
		byte[] chance = new byte[BYTES];
		new SecureRandom().nextBytes(chance);
		return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
	}

	/**
	 * What is kept of it. An index is searched for the hash, so how long that takes tells
	 * nothing about the token.
	 */
	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Not to be written into any log. */
	@Override
	public String toString() {
		return "a secret";
	}

}
