package org.saferschools.security;

import java.util.Optional;

import org.saferschools.web.Visitor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the page's header who is signed in and, for a supervisor, of which team.
 */
@Component
class SignedInVisitor implements Visitor {

	private final CurrentUser currentUser;

	private final JdbcClient jdbc;

	SignedInVisitor(CurrentUser currentUser, JdbcClient jdbc) {
		this.currentUser = currentUser;
		this.jdbc = jdbc;
	}

	@Override
	public Optional<String> name() {
		return this.currentUser.find().map(SignedInPerson::displayName);
	}

	@Override
	public Optional<String> team() {
		return this.currentUser.find()
			.map(SignedInPerson::teamId)
			.flatMap((id) -> this.jdbc.sql("select name from team where id = ?")
				.param(id)
				.query(String.class)
				.optional());
	}

}
