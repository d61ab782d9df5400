package org.saferschools.security;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Lets the product itself call a service that asks for a role, where there is no request:
 * at start-up and in jobs.
 */
public final class ActingSystem {

	private ActingSystem() {
	}

	/**
	 * Does something with the rights of a role, under the name
	 * {@link CurrentUser#SYSTEM}.
	 * @throws IllegalStateException within a person's request, whose own rights must hold
	 */
	public static <T> T as(Role role, Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		if (before.getAuthentication() != null) {
			throw new IllegalStateException("Within a request only the signed-in person's rights count");
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(CurrentUser.SYSTEM, null,
				List.of(new SimpleGrantedAuthority(role.authority()))));
		SecurityContextHolder.setContext(context);
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
