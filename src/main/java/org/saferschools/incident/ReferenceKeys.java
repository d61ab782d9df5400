package org.saferschools.incident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the key with which crime references are hashed: that of the settings, or one that
 * is made once. Another key would make every known crime a new one, so it is refused.
 */
@Component
class ReferenceKeys {

	private static final int LENGTH = 32;

	private final JdbcClient jdbc;

	private final IncidentSettings settings;

	ReferenceKeys(JdbcClient jdbc, IncidentSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/**
	 * Hashes with the key, in the caller's transaction.
	 * @throws RuleException where the key is another one than before
	 */
	ReferenceHash hash() {
		Optional<Kept> kept = this.jdbc.sql("select key, proof from incident_key")
			.query((row, number) -> new Kept(row.getBytes("key"), row.getBytes("proof")))
			.optional();
		String given = this.settings.referenceKey();
		if (given != null) {
			return checked(new ReferenceHash(given.getBytes(StandardCharsets.UTF_8)), kept);
		}
		if (kept.isEmpty()) {
			return make();
		}
		if (kept.get().key() == null) {
			throw changed("is no longer given");
		}
		return checked(new ReferenceHash(kept.get().key()), kept);
	}

	private ReferenceHash checked(ReferenceHash hash, Optional<Kept> kept) {
		if (kept.isEmpty()) {
			keep(null, hash.proof());
		}
		else if (!MessageDigest.isEqual(kept.get().proof(), hash.proof())) {
			throw changed("is another one than before");
		}
		return hash;
	}

	private ReferenceHash make() {
		byte[] key = new byte[LENGTH];
		new SecureRandom().nextBytes(key);
		ReferenceHash hash = new ReferenceHash(key);
		keep(key, hash.proof());
		return hash;
	}

	private void keep(byte[] key, byte[] proof) {
		this.jdbc.sql("insert into incident_key (key, proof) values (:key, :proof)")
			.param("key", key)
			.param("proof", proof)
			.update();
	}

	private static RuleException changed(String how) {
		return new RuleException("import.key-changed",
				("The key of crime references (setting saferschools.incident.reference-key) %s, so crimes that are "
						+ "there couldn’t be told from new ones. Give the same key again")
					.formatted(how));
	}

	private record Kept(byte[] key, byte[] proof) {

	}

}
