package org.saferschools.demo;

import java.util.List;
import java.util.Optional;

import org.saferschools.security.AccountDetails;
import org.saferschools.security.AccountService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Password;
import org.saferschools.security.Role;
import org.saferschools.security.SignInHint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sign-ins of the demonstration, shown on the sign-in page of a database that holds
 * one.
 */
@Component
class DemonstrationAccounts implements SignInHint {

	private static final String PASSWORD = "safer-schools";

	private static final String TEAM = "South East team";

	private final AccountService accounts;

	private final JdbcClient jdbc;

	DemonstrationAccounts(AccountService accounts, JdbcClient jdbc) {
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	@Override
	public List<SignIn> signIns() {
		return officer().map(DemonstrationAccounts::signIns).orElse(List.of());
	}

	private static List<SignIn> signIns(String officer) {
		return List.of(
				new SignIn("supervisor", PASSWORD, "Supervises the " + TEAM + ": places officers, sees what is due"),
				new SignIn("officer", PASSWORD, officer + " of the " + TEAM + ": logs visits"),
				new SignIn("central", PASSWORD, "Youth Policy Team: makes and publishes rankings, sees all of London"),
				new SignIn("central2", PASSWORD, "A second person of the Youth Policy Team"),
				new SignIn("admin", PASSWORD, "Imports data, keeps accounts, teams and officers, reads the audit"));
	}

	/**
	 * Who signs in as officer, such as "PC 4002"; empty where there is no demonstration.
	 */
	private Optional<String> officer() {
		return this.jdbc.sql("""
				select o.rank || ' ' || o.warrant_no from account a join officer o on o.id = a.officer_id
				 where a.username = 'officer' and exists (select from demonstration)""").query(String.class).optional();
	}

	@Transactional
	public void make() {
		Integer team = this.jdbc.sql("select id from team where name = ?").param(TEAM).query(Integer.class).single();
		make("supervisor", new AccountDetails("Sgt Amara Cole", Role.SUPERVISOR, team, null));
		make("officer", new AccountDetails("PC Jo Marsh", Role.OFFICER, null, officerOf(team)));
		make("central", AccountDetails.of("Robin Hale", Role.CENTRAL));
		make("central2", AccountDetails.of("Dev Anand", Role.CENTRAL));
		make("admin", AccountDetails.of("Kim Ward", Role.ADMIN));
	}

	private void make(String username, AccountDetails details) {
		ActingSystem.as(Role.ADMIN, () -> this.accounts.create(username, new Password(PASSWORD), details));
	}

	/** The team's officer with most hours for schools, who is therefore given schools. */
	private Long officerOf(int team) {
		return this.jdbc.sql("""
				select o.id from officer o join posting p on p.officer_id = o.id and p.ends_on is null
				 where p.team_id = ? and o.vetted_until > current_date and o.trained_on is not null and o.rank = 'PC'
				 order by p.weekly_hours desc, o.id limit 1""").param(team).query(Long.class).single();
	}

}
