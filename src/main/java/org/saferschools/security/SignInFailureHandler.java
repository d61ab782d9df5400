package org.saferschools.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Sends a refused person back to the sign-in page with the reason, keeping the user name
 * as it was typed.
 */
@Component
class SignInFailureHandler implements AuthenticationFailureHandler {

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		SignInRefusal reason = SignInRefusal.UNAVAILABLE;
		if (failure instanceof LockedException) {
			reason = SignInRefusal.TOO_MANY;
		}
		else if (failure instanceof BadCredentialsException) {
			reason = SignInRefusal.WRONG;
		}
		reason.remember(request.getSession(), request.getParameter("username"));
		response.sendRedirect(request.getContextPath() + "/sign-in?refused");
	}

}
