package org.saferschools.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.saferschools.web.SignedOut;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * The doors: everything needs a signed-in person except the sign-in page, the set-up
 * page, static files, the health check and calendar feeds, whose address is their key.
 * What each role may do is held by the services.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	private static final String PERMISSIONS_POLICY = "geolocation=(self), camera=(), microphone=(), payment=()";

	private static final String[] OPEN_TO_ALL = { "/sign-in", "/set-up", "/assets/**", "/webjars/**", "/css/**",
			"/js/**", "/images/**", "/favicon.ico", "/favicon.svg", "/error", "/calendar/feed/*.ics" };

	@Bean
	SecurityFilterChain doors(HttpSecurity http, SignInFailureHandler failureHandler) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(OPEN_TO_ALL)
				.permitAll()
				.requestMatchers(EndpointRequest.to("health"))
				.permitAll()
				.anyRequest()
				.authenticated())
			.formLogin((form) -> form.loginPage("/sign-in").failureHandler(failureHandler).permitAll())
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
			.exceptionHandling((refusals) -> refusals.accessDeniedHandler(SecurityConfiguration::refuse))
			.requestCache(Customizer.withDefaults())
			.headers(SecurityConfiguration::headers)
			.build();
	}

	/**
	 * The token of a form no longer fits once the session is over that the form is of.
	 */
	private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (denied instanceof CsrfException) {
			SignedOut.answer(request, response);
		}
		else {
			new AccessDeniedHandlerImpl().handle(request, response, denied);
		}
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(ContentSecurityPolicy.usual().toString()))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS_POLICY))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
	}

	/**
	 * Lets two answers that are given to one person at the same moment both leave
	 * something in the session: the later one wins, instead of failing.
	 */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterAttributesWin() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
