package org.saferschools.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.saferschools.shared.RuleException;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator. While there is no account, each start prints a new token
 * in the log; whoever can read the log may use it once.
 */
@Service
@Order(Ordered.LOWEST_PRECEDENCE)
public class FirstAdministrator implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private static final int TOKEN_BYTES = 16;

	private final AccountRepository accounts;

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FirstAdministrator(AccountRepository accounts, JdbcClient jdbc, PasswordEncoder passwords,
			ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		if (this.accounts.count() > 0) {
			return;
		}
		byte[] random = new byte[TOKEN_BYTES];
		new SecureRandom().nextBytes(random);
		String token = HexFormat.of().formatHex(random);
		this.jdbc
			.sql("""
					insert into first_administrator_token (token_hash, created_at) values (?, ?)
					on conflict (only_row) do update set token_hash = excluded.token_hash, created_at = excluded.created_at""")
			.params(hash(token), Timestamp.from(this.clock.instant()))
			.update();
		log.info("There is no account yet. Open /set-up and make the first administrator with this one-time token: {}",
				token);
	}

	/**
	 * Whether the set-up page is of use.
	 */
	@Transactional(readOnly = true)
	public boolean isAwaited() {
		return this.accounts.count() == 0;
	}

	/**
	 * Makes the first administrator and spends the token.
	 * @throws RuleException where the token is not the one from the log, or was used
	 */
	@Transactional
	public void create(String token, String username, String displayName, Password password) {
		int spent = this.jdbc.sql("delete from first_administrator_token where token_hash = ?")
			.param(hash(token.strip()))
			.update();
		if (spent == 0 || !isAwaited()) {
			throw new RuleException("token",
					"This is not the token of the last start. Copy it from the application's log");
		}
		var account = new Account(username, this.passwords.encode(password.value()),
				AccountDetails.of(displayName, Role.ADMIN), this.clock.instant());
		this.accounts.store(account);
		this.events.publishEvent(new AccountChanged(account.username(), "First administrator made"));
	}

	private static String hash(String token) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
