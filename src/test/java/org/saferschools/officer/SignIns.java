package org.saferschools.officer;

import java.util.function.Supplier;

import org.saferschools.security.AccountDetails;
import org.saferschools.security.AccountService;
import org.saferschools.security.Password;
import org.saferschools.security.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Makes people with accounts, and signs them in on this thread.
 */
@TestComponent
public class SignIns {

	private static final Password PASSWORD = new Password("correct horse battery");

	private static final Authentication SYSTEM = new TestingAuthenticationToken("system", "", "ROLE_ADMIN");

	private final AccountService accounts;

	private final UserDetailsService people;

	SignIns(AccountService accounts, UserDetailsService people) {
		this.accounts = accounts;
		this.people = people;
	}

	/** Makes a supervisor of a team. */
	public UserDetails supervisor(String username, int teamId) {
		return person(username, new AccountDetails("Sgt " + username, Role.SUPERVISOR, teamId, null));
	}

	/** Makes the account of an officer. */
	public UserDetails officer(String username, long officerId) {
		return person(username, new AccountDetails("PC " + username, Role.OFFICER, null, officerId));
	}

	/** Makes somebody with a role that needs neither team nor officer. */
	public UserDetails person(String username, Role role) {
		return person(username, AccountDetails.of(username, role));
	}

	private UserDetails person(String username, AccountDetails details) {
		asSystem(() -> this.accounts.create(username, PASSWORD, details));
		return this.people.loadUserByUsername(username);
	}

	/** From here on this person acts. */
	public void as(UserDetails person) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(person, null, person.getAuthorities().stream().toList()));
	}

	/** From here on the product itself acts. */
	public void asSystem() {
		SecurityContextHolder.getContext().setAuthentication(SYSTEM);
	}

	/** Has the product itself do something. */
	public static <T> T asSystem(Supplier<T> work) {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		SecurityContextHolder.getContext().setAuthentication(SYSTEM);
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.getContext().setAuthentication(before);
		}
	}

}
