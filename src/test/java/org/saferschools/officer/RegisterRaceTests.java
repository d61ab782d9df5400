package org.saferschools.officer;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.saferschools.security.AccountService;
import org.saferschools.security.Password;
import org.saferschools.security.Role;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.TestDatabase;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Somebody else saves between the check and the insert: the constraint refuses, in the
 * words of the rule.
 */
@SpringBootTest(properties = "saferschools.demo=false")
@WithPostgres
@Import({ SignIns.class })
@Timeout(60)
class RegisterRaceTests {

	private static final String CITY_OF_LONDON = "E09000001";

	@Autowired
	private OfficerRegisterService register;

	@Autowired
	private PostingService postings;

	@Autowired
	private TeamRegisterService teams;

	@Autowired
	private TeamCareService care;

	@Autowired
	private PersonService people;

	@Autowired
	private AccountService accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestDatabase database;

	@Autowired
	private SensibleDates dates;

	private DataSource other;

	@BeforeEach
	void someoneElseIsConnected() {
		this.other = this.database.dataSource();
	}

	@AfterEach
	void cleanUp() {
		this.jdbc.sql("delete from posting where officer_id in (select id from officer where warrant_no like 'RACE%')")
			.update();
		this.jdbc.sql("delete from officer where warrant_no like 'RACE%'").update();
		this.jdbc.sql("delete from team_borough where borough_code = ?").param(CITY_OF_LONDON).update();
		this.jdbc.sql("delete from team where name = 'Race team'").update();
		this.jdbc.sql("delete from account where username like 'race%'").update();
	}

	@Test
	void forAWarrantNumber() {
		assertRefusedAs("warrant.taken", "insert into officer (warrant_no, rank) values ('RACE1', 'PC')",
				() -> this.register.add(officer("RACE1"), 1, sso()));
	}

	@Test
	void forTheDaysOfAnOfficer() {
		long officer = SignIns.asSystem(() -> this.register.add(officer("RACE2"), 1, yesterday()));
		assertRefusedAs("posting.overlap", """
				insert into posting (officer_id, team_id, kind_code, weekly_hours, starts_on)
				values (%d, 2, 'SSO', 10, current_date - 1)""".formatted(officer), () -> {
			this.postings.post(officer, 0, 1, sso());
			return null;
		});
	}

	@Test
	void forABorough() {
		assertRefusedAs("borough.taken", """
				insert into team_borough (team_id, borough_code, starts_on) values (2, '%s', current_date - 1)"""
			.formatted(CITY_OF_LONDON), () -> {
				this.care.takeOn(1, version("team", 1), CITY_OF_LONDON, this.dates.today());
				return null;
			});
	}

	@Test
	void forTheNameOfATeam() {
		assertRefusedAs("team.taken", "insert into team (name) values ('Race team')",
				() -> this.teams.add("Race team"));
	}

	@Test
	void forAUserName() {
		assertRefusedAs("username.taken", """
				insert into account (username, password_hash, display_name, role, created_at)
				values ('race', '', 'Race', 'CENTRAL', now())""", () -> this.people.create("race",
				new Password("correct horse battery"), new PersonDetails("Race", Role.CENTRAL, null, null)));
	}

	@Test
	void forTheLastAdministrator() {
		long administrator = administrator("race");
		administrator("race2");
		assertRefusedAs("administrator.last", "update account set enabled = false where username = 'race2'", () -> {
			this.accounts.disable(administrator, 0);
			return null;
		});
	}

	private long administrator(String username) {
		return SignIns.asSystem(() -> this.people.create(username, new Password("correct horse battery"),
				new PersonDetails("Race", Role.ADMIN, null, null)));
	}

	private void assertRefusedAs(String rule, String faster, Callable<?> slower) {
		assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> race(faster, slower))
			.withCauseInstanceOf(RuleException.class)
			.satisfies((refused) -> assertThat(((RuleException) refused.getCause()).code()).isEqualTo(rule));
	}

	private void race(String faster, Callable<?> slower) throws Exception {
		CompletableFuture<Object> waiting;
		try (Connection connection = this.other.getConnection(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute(faster);
			waiting = CompletableFuture.supplyAsync(() -> SignIns.asSystem(() -> call(slower)));
			awaitWaiting();
			connection.commit();
		}
		waiting.join();
	}

	private static Object call(Callable<?> work) {
		try {
			return work.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Until the slower one stands before the lock of the faster one. */
	private void awaitWaiting() throws InterruptedException, SQLException {
		while (this.jdbc.sql(
				"select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
			.query(Integer.class)
			.single() == 0) {
			Thread.sleep(Duration.ofMillis(20).toMillis());
		}
	}

	private int version(String table, int id) {
		return this.jdbc.sql("select version from %s where id = ?".formatted(table))
			.param(id)
			.query(Integer.class)
			.single();
	}

	private PostingDetails sso() {
		return new PostingDetails("SSO", WeeklyHours.of("20"), this.dates.today(), null);
	}

	private PostingDetails yesterday() {
		LocalDate day = this.dates.today().minusDays(10);
		return new PostingDetails("SSO", WeeklyHours.of("20"), day, day);
	}

	private static OfficerDetails officer(String warrantNumber) {
		return new OfficerDetails(Rank.PC, WarrantNumber.of(warrantNumber), null, null);
	}

}
