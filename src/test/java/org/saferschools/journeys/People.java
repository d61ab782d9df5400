package org.saferschools.journeys;

import java.sql.Timestamp;
import java.time.Clock;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Makes the people who go on a journey. All have the same password.
 */
@TestComponent
class People {

	static final String PASSWORD = "correct horse battery";

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final Clock clock;

	People(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.clock = clock;
	}

	void administrator(String username, String name) {
		add(username, name, "ADMIN", null, null);
	}

	void central(String username, String name) {
		add(username, name, "CENTRAL", null, null);
	}

	void supervisor(String username, String name, int teamId) {
		add(username, name, "SUPERVISOR", teamId, null);
	}

	void officer(String username, String name, long officerId) {
		add(username, name, "OFFICER", null, officerId);
	}

	private void add(String username, String name, String role, Integer teamId, Long officerId) {
		this.jdbc.sql("""
				insert into account (username, password_hash, display_name, role, team_id, officer_id, created_at)
				values (:username, :hash, :name, :role, :team, :officer, :now)
				on conflict (username) do nothing
				""")
			.param("username", username)
			.param("hash", this.passwords.encode(PASSWORD))
			.param("name", name)
			.param("role", role)
			.param("team", teamId)
			.param("officer", officerId)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

}
