package org.saferschools.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint (SHA-256) of data that come piece by piece: the same for the same pieces,
 * another one for any others.
 */
public final class Fingerprint {

	private final MessageDigest digest;

	public Fingerprint() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	public Fingerprint add(byte[] piece) {
		this.digest.update(piece);
		return this;
	}

	public Fingerprint add(String piece) {
		return add(piece.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The fingerprint of all pieces so far. The next piece begins another one.
	 * @return 64 hexadecimal digits
	 */
	public String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
