package org.saferschools.security;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Signing in, and the accounts behind it.
 */
@SpringBootTest
@AutoConfigureMockMvc
@WithPostgres
@ExtendWith(OutputCaptureExtension.class)
class DoorsTests {

	private static final Password PASSWORD = new Password("correct horse battery");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AccountService accounts;

	@Autowired
	private FirstAdministrator firstAdministrator;

	@Autowired
	private JdbcClient jdbc;

	private Account robin;

	@BeforeEach
	void robinKeepsTheAccounts() {
		this.robin = make("robin.hale", Role.ADMIN);
	}

	@AfterEach
	void nobodyIsLeft() {
		this.jdbc.sql("delete from account").update();
		this.jdbc.sql("delete from sign_in_failure").update();
		this.jdbc.sql("delete from first_administrator_token").update();
	}

	@Test
	void aPersonSignsInWithAnyCaseOfTheUserName() throws Exception {
		this.mvc.perform(signIn("Robin.Hale", PASSWORD.value())).andExpect(authenticated().withRoles("ADMIN"));
		assertThat(audited("robin.hale")).contains("Signed in");
	}

	@Test
	void aWrongPasswordAndAnUnknownNameLookTheSame() throws Exception {
		this.mvc.perform(signIn("robin.hale", "wrong")).andExpect(redirectedUrl("/sign-in?refused"));
		this.mvc.perform(signIn("nobody.here", "wrong")).andExpect(redirectedUrl("/sign-in?refused"));
		assertThat(audited("robin.hale")).contains("Sign-in refused");
	}

	@Test
	void afterFiveWrongPasswordsTheRightOneHasToWait() throws Exception {
		for (int attempt = 0; attempt < 5; attempt++) {
			this.mvc.perform(signIn("robin.hale", "wrong")).andExpect(unauthenticated());
		}
		this.mvc.perform(signIn("robin.hale", PASSWORD.value())).andExpect(unauthenticated());
		this.jdbc.sql("update sign_in_failure set at = at - interval '16 minutes'").update();
		this.mvc.perform(signIn("robin.hale", PASSWORD.value())).andExpect(authenticated());
	}

	@Test
	void aDisabledAccountDoesNotOpen() throws Exception {
		Account dev = make("dev.anand", Role.CENTRAL);
		asAdministrator(() -> this.accounts.disable(dev.id(), dev.version()));
		this.mvc.perform(signIn("dev.anand", PASSWORD.value())).andExpect(unauthenticated());
	}

	@Test
	void aChangeOfAnAccountEndsItsSessions() {
		Account dev = make("dev.anand", Role.CENTRAL);
		this.jdbc
			.sql("""
					insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
					                            expiry_time, principal_name)
					values ('1', '1', 0, 0, 0, 0, 'dev.anand')""")
			.update();
		asAdministrator(() -> this.accounts.changePassword(dev.id(), dev.version(), new Password("another password")));
		assertThat(this.jdbc.sql("select count(*) from spring_session where principal_name = 'dev.anand'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void theLastAdministratorStays() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> asAdministrator(() -> this.accounts.disable(this.robin.id(), this.robin.version())))
			.withMessageContaining("only administrator");
	}

	@Test
	void whoSawAnOlderAccountIsToldSo() {
		Account dev = make("dev.anand", Role.CENTRAL);
		asAdministrator(() -> this.accounts.disable(dev.id(), dev.version()));
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> asAdministrator(() -> this.accounts.disable(dev.id(), dev.version())));
	}

	@Test
	void theTokenFromTheLogMakesTheFirstAdministratorOnce(CapturedOutput log) {
		this.jdbc.sql("delete from account").update();
		this.firstAdministrator.run(null);
		String token = log.getOut().replaceAll("(?s).*one-time token: ([0-9a-f]{32}).*", "$1");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.firstAdministrator.create("not " + token, "kim.ward", "Kim Ward", PASSWORD));
		this.firstAdministrator.create(token, "kim.ward", "Kim Ward", PASSWORD);
		assertThat(this.firstAdministrator.isAwaited()).isFalse();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.firstAdministrator.create(token, "eve.stone", "Eve Stone", PASSWORD));
	}

	@Test
	void aFormFromElsewhereIsRefused() throws Exception {
		this.mvc.perform(post("/sign-in").param("username", "robin.hale").param("password", PASSWORD.value()))
			.andExpect(status().isForbidden());
	}

	@Test
	void everyPageForbidsScriptsOfOthersAndInlineOnes() throws Exception {
		this.mvc.perform(get("/sign-in"))
			.andExpect(header().string("Content-Security-Policy",
					allOf(containsString("script-src 'self';"), containsString("frame-ancestors 'none'"),
							not(containsString("unsafe")))))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("X-Frame-Options", "DENY"));
	}

	private static RequestBuilder signIn(String username, String password) {
		return formLogin("/sign-in").user(username).password(password);
	}

	private Account make(String username, Role role) {
		return ActingSystem.as(Role.ADMIN,
				() -> this.accounts.create(username, PASSWORD, AccountDetails.of("Test " + username, role)));
	}

	private static void asAdministrator(Runnable work) {
		ActingSystem.as(Role.ADMIN, () -> {
			work.run();
			return null;
		});
	}

	private List<String> audited(String actor) {
		return this.jdbc.sql("select action from audit_entry where actor = ?").param(actor).query(String.class).list();
	}

}
