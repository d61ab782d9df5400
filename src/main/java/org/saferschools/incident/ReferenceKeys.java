package org.saferschools.incident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the key with which crime references are hashed: that of the settings, or one that
 * is made once. Another key would make every known crime a new one, so it is refused.
 */
@Component
class ReferenceKeys {

	private static final int LENGTH = 32;

	private final JdbcClient jdbc;

	private final IncidentSettings settings;

	private final TransactionTemplate beside;

	ReferenceKeys(JdbcClient jdbc, IncidentSettings settings, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.beside = new TransactionTemplate(transactions);
		this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Hashes with the key. One that is made stays, also where the caller's transaction is
	 * rolled back because it was only a check: what is checked with one key can't be
	 * confirmed with another.
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
		this.beside.executeWithoutResult((status) -> keep(key, hash.proof()));
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
