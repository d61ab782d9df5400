package org.saferschools.security;

import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks user name and password, unless there were too many wrong ones. A disabled
 * account, an unknown name and a wrong password look the same from outside.
 */
@Component
class ThrottledSignIn implements AuthenticationProvider {

	private static final int LONGEST_USERNAME = 64;

	private final DaoAuthenticationProvider passwordCheck;

	private final SignInThrottle throttle;

	private final ApplicationEventPublisher events;

	ThrottledSignIn(AccountDetailsService accounts, PasswordEncoder passwords, SignInThrottle throttle,
			ApplicationEventPublisher events) {
		this.passwordCheck = new DaoAuthenticationProvider(accounts);
		this.passwordCheck.setPasswordEncoder(passwords);
		this.throttle = throttle;
		this.events = events;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String username = normalised(attempt.getName());
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		if (this.throttle.refuses(username, address)) {
			throw new LockedException("Too many attempts");
		}
		try {
			return succeed(this.passwordCheck.authenticate(attempt), username);
		}
		catch (BadCredentialsException | AccountStatusException refused) {
			throw fail(username, address, refused);
		}
	}

	private Authentication succeed(Authentication authentication, String username) {
		this.throttle.succeeded(username);
		SignedInPerson person = (SignedInPerson) authentication.getPrincipal();
		this.events.publishEvent(new SignInSucceeded(person.getUsername(), person.role()));
		return authentication;
	}

	private BadCredentialsException fail(String username, String address, AuthenticationException cause) {
		this.throttle.failed(username, address);
		this.events.publishEvent(new SignInFailed(username, address));
		return new BadCredentialsException("User name or password is wrong", cause);
	}

	private static String normalised(String username) {
		String name = username.strip().toLowerCase(Locale.ROOT);
		return name.substring(0, Math.min(name.length(), LONGEST_USERNAME));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
