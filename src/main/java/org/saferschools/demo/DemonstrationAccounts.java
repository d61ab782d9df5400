package org.saferschools.demo;

import java.util.List;

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

	private static final List<SignIn> SIGN_INS = List.of(
			new SignIn("supervisor", PASSWORD, "Supervises the " + TEAM + ": places officers, sees what is due"),
			new SignIn("officer", PASSWORD, "An officer of the " + TEAM + ": logs visits"),
			new SignIn("central", PASSWORD, "Youth Policy Team: makes and publishes rankings, sees all of London"),
			new SignIn("central2", PASSWORD, "Youth Policy Team: the second person where two are needed"),
			new SignIn("admin", PASSWORD, "Imports data, keeps accounts, teams and officers, reads the audit"));

	private final AccountService accounts;

	private final DemonstrationRecord record;

	private final JdbcClient jdbc;

	DemonstrationAccounts(AccountService accounts, DemonstrationRecord record, JdbcClient jdbc) {
		this.accounts = accounts;
		this.record = record;
		this.jdbc = jdbc;
	}

	@Override
	public List<SignIn> signIns() {
		return this.record.isPresent() ? SIGN_INS : List.of();
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
