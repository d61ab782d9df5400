package org.saferschools.imports.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.saferschools.security.Role;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at a request that carries files before anything reads it. Reading it means
 * storing it, which even the check for forgery does, because its token is in there: so
 * nobody but an administrator may make this server store files, and nobody more than it
 * takes.
 */
@Component
@Order(UploadDoor.BEFORE_SECURITY)
class UploadDoor extends OncePerRequestFilter {

	static final int BEFORE_SECURITY = -110;

	/** Where the sign-in looks for the page that somebody wanted. */
	private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

	private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	private final DataSize most;

	UploadDoor(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
		this.most = most;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type == null || !type.toLowerCase().startsWith("multipart/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = this.sessions.loadDeferredContext(request).get().getAuthentication();
		if (person == null) {
			comeBackLater(request);
			response.sendRedirect(request.getContextPath() + "/sign-in");
		}
		else if (!isAdministrator(person)) {
			refuse(request, response, HttpServletResponse.SC_FORBIDDEN);
		}
		else if (request.getContentLengthLong() > this.most.toBytes()) {
			refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/**
	 * Leads back to the form after signing in. The files can't be kept, so the page asks
	 * for them again.
	 */
	private static void comeBackLater(HttpServletRequest request) {
		request.getSession()
			.setAttribute(SAVED, new SimpleSavedRequest(request.getContextPath() + "/imports?again=true"));
	}

	/** The error page gets to see a request without files, or it would read them. */
	private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
			throws ServletException, IOException {
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
		response.setStatus(status);
		request.getRequestDispatcher("/error").forward(new WithoutFiles(request), response);
	}

	private static boolean isAdministrator(Authentication person) {
		return person.getAuthorities()
			.stream()
			.anyMatch((authority) -> ("ROLE_" + Role.ADMIN).equals(authority.getAuthority()));
	}

	private static final class WithoutFiles extends HttpServletRequestWrapper {

		WithoutFiles(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public String getContentType() {
			return null;
		}

	}

}
