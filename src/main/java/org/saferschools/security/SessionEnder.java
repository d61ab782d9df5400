package org.saferschools.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends a person's sessions on all nodes, in the transaction of the change that calls for
 * it.
 */
@Component
class SessionEnder {

	private final JdbcClient jdbc;

	SessionEnder(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void endAllOf(String username) {
		this.jdbc.sql("delete from spring_session where principal_name = ?").param(username).update();
	}

}
