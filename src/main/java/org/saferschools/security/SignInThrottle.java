package org.saferschools.security;

import java.sql.Timestamp;
import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed sign-ins by user name and by network address, in the database so that all
 * nodes count together.
 */
@Component
class SignInThrottle {

	private final JdbcClient jdbc;

	private final SignInSettings settings;

	private final Clock clock;

	SignInThrottle(JdbcClient jdbc, SignInSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	boolean refuses(String username, String address) {
		return this.jdbc.sql("""
				select count(*) filter (where username = :username) >= :perUsername
				    or count(*) filter (where address = :address) >= :perAddress
				  from sign_in_failure
				 where at > :since and (username = :username or address = :address)""")
			.param("username", username)
			.param("address", address)
			.param("perUsername", this.settings.failuresPerUsername())
			.param("perAddress", this.settings.failuresPerAddress())
			.param("since", windowStart())
			.query(Boolean.class)
			.single();
	}

	@Transactional
	void failed(String username, String address) {
		this.jdbc.sql("delete from sign_in_failure where at <= ?").param(windowStart()).update();
		this.jdbc.sql("insert into sign_in_failure (username, address, at) values (?, ?, ?)")
			.params(username, address, Timestamp.from(this.clock.instant()))
			.update();
	}

	void succeeded(String username) {
		this.jdbc.sql("delete from sign_in_failure where username = ?").param(username).update();
	}

	private Timestamp windowStart() {
		return Timestamp.from(this.clock.instant().minus(this.settings.window()));
	}

}
