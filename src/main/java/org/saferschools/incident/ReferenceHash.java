package org.saferschools.incident;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes crime references: HMAC with SHA-256, of which the first 16 bytes are kept, far
 * more than it takes to tell any two crimes apart.
 */
final class ReferenceHash {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int LENGTH = 16;

	private final Mac mac;

	ReferenceHash(byte[] key) {
		try {
			this.mac = Mac.getInstance(ALGORITHM);
			this.mac.init(new SecretKeySpec(key, ALGORITHM));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

	/** The hash of a reference; blanks around it and its capitals don't matter. */
	byte[] of(String reference) {
		return Arrays.copyOf(
				this.mac
					.doFinal(("crime:" + reference.strip().toUpperCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8)),
				LENGTH);
	}

	/** Tells one key from another without telling the key. */
	byte[] proof() {
		return this.mac.doFinal("proof".getBytes(StandardCharsets.UTF_8));
	}

}
