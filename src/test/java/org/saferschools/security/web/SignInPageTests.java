package org.saferschools.security.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.security.AccountDetails;
import org.saferschools.security.AccountService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Password;
import org.saferschools.security.Role;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SpringBootTest
@AutoConfigureMockMvc
@WithPostgres
class SignInPageTests {

	@Autowired
	private MockMvc mvc;

	@BeforeEach
	void forgetAllAccounts(@Autowired JdbcClient jdbc) {
		jdbc.sql("delete from account").update();
	}

	@Test
	void withoutAnAccountItSendsOnToTheSetUp() throws Exception {
		this.mvc.perform(get("/sign-in")).andExpect(redirectedUrl("/set-up"));
	}

	@Test
	void whoIsNotSignedInSeesTheForm(@Autowired AccountService accounts) throws Exception {
		makeAmaraCole(accounts);
		this.mvc.perform(get("/sign-in"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("name=\"password\"")));
	}

	@Test
	void whoIsSignedInIsSentHome(@Autowired AccountService accounts, @Autowired UserDetailsService people)
			throws Exception {
		makeAmaraCole(accounts);
		this.mvc.perform(get("/sign-in").with(user(people.loadUserByUsername("a.cole")))).andExpect(redirectedUrl("/"));
	}

	private static void makeAmaraCole(AccountService accounts) {
		AccountDetails details = AccountDetails.of("Amara Cole", Role.CENTRAL);
		ActingSystem.as(Role.ADMIN, () -> accounts.create("a.cole", new Password("river lantern oak"), details));
	}

}
