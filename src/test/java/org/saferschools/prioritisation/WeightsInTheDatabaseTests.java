package org.saferschools.prioritisation;

import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.testing.Race;
import org.saferschools.testing.TestDatabase;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database itself holds of the weights, whoever writes.
 */
class WeightsInTheDatabaseTests {

	private static final String OTHER = "25, 25, 10, 15, 10, 5, 5, 5";

	private static final String REASON = "Violence has grown around schools";

	private final TestDatabase database = TestDatabase.migrated();

	private final DataSource source = this.database.dataSource();

	private final JdbcClient jdbc = JdbcClient.create(this.source);

	private final TransactionTemplate transaction = new TransactionTemplate(
			new DataSourceTransactionManager(this.source));

	@BeforeEach
	void twoPeopleOfTheCentralTeam() {
		Stream.of("priya.nair", "robin.hale")
			.forEach((person) -> this.jdbc.sql(
					"insert into account (username, password_hash, display_name, role, created_at) values (?, '-', ?, 'CENTRAL', now())")
				.params(person, person)
				.update());
	}

	@AfterEach
	void drop() {
		this.database.close();
	}

	@Test
	void anAcceptedProposalBecomesTheNextVersion() {
		long proposal = propose(OTHER, REASON);
		acceptAndWrite(proposal);
		assertThat(this.jdbc.sql("select proposal_id from weights where version = (select max(version) from weights)")
			.query(Long.class)
			.single()).isEqualTo(proposal);
	}

	@Test
	void weightsCantChangeWithoutAProposal() {
		refused("insert into weights (robbery, violence, bus_journeys, victims, theft, absence, deprivation, pupils, reason, "
				+ "created_by, created_at) values (" + OTHER + ", '" + REASON + "', 'priya.nair', now())",
				"a second person accepted");
	}

	@Test
	void weightsCantComeOfAProposalThatWaitsOrWasRejected() {
		long proposal = propose(OTHER, REASON);
		refused(writing(proposal), "a second person accepted");
		decide(proposal, "REJECTED", "robin.hale");
		refused(writing(proposal), "a second person accepted");
	}

	@Test
	void weightsSayWhatWasProposedWordForWord() {
		long proposal = propose(OTHER, REASON);
		Stream
			.of("30, 20, 10, 15, 10, 5, 5, 5, reason, proposed_by, decided_at",
					OTHER + ", 'Other', proposed_by, decided_at", OTHER + ", reason, 'robin.hale', decided_at",
					OTHER + ", reason, proposed_by, now() - interval '1 day'")
			.forEach((other) -> assertThatExceptionOfType(DataAccessException.class).as(other)
				.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
					decide(proposal, "ACCEPTED", "robin.hale");
					this.jdbc.sql(writing(proposal, other)).update();
				}))
				.withMessageContaining("a second person accepted"));
	}

	@Test
	void aProposalBecomesOneVersionOnly() {
		long proposal = propose(OTHER, REASON);
		acceptAndWrite(proposal);
		refused(writing(proposal), "a second person accepted");
	}

	@Test
	void anAcceptedProposalWithoutItsVersionIsRefused() {
		long proposal = propose(OTHER, REASON);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> decide(proposal, "ACCEPTED", "robin.hale"))
			.withMessageContaining("without the version that comes of it");
	}

	@Test
	void nobodyDecidesOnTheirOwnProposal() {
		long proposal = propose(OTHER, REASON);
		Stream.of("ACCEPTED", "REJECTED")
			.forEach((state) -> assertThatExceptionOfType(DataAccessException.class).as(state)
				.isThrownBy(() -> decide(proposal, state, "priya.nair"))
				.withMessageContaining("a_second_person_decides"));
	}

	@Test
	void onlyPeopleWithAnAccountProposeAndDecide() {
		long proposal = propose(OTHER, REASON);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> decide(proposal, "REJECTED", "nobody"))
			.withMessageContaining("weights_proposal_decided_by_fkey");
	}

	@Test
	void nobodyWithdrawsTheProposalOfAnother() {
		long proposal = propose(OTHER, REASON);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> decide(proposal, "WITHDRAWN", "robin.hale"))
			.withMessageContaining("only_the_first_person_withdraws");
	}

	@Test
	void aDecisionHasAPersonAndAMoment() {
		long proposal = propose(OTHER, REASON);
		refused("update weights_proposal set state = 'REJECTED' where id = " + proposal, "decided_by_someone");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "\"51, 19, 10, 5, 5, 0, 5, 5\", robbery_check", "\"-5, 50, 10, 15, 15, 5, 5, 5\", robbery_check",
					"\"30, 20, 10, 15, 10, 5, 5, 6\", proposed_sum_is_100",
					"\"50, 50, 0, 0, 0, 0, 0, 0\", three_proposed_factors_at_least",
					"\"30, 20, 10, 15, 10, 5, 5, 5\", propose the weights that hold" })
	void weightsThatBreakARuleCantBeProposed(String points, String rule) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> propose(points, REASON))
			.withMessageContaining(rule);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Too short a reason.", "Padded                                 out" })
	void aProposalHasAReasonOfTwentyCharacters(String reason) {
		String padded = reason.startsWith("Padded") ? "   \n\t  short  \r\n                " : reason;
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> propose(OTHER, padded))
			.withMessageContaining("reason_of_20_characters");
	}

	@Test
	void oneProposalWaitsAtATime() {
		propose(OTHER, REASON);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> propose(OTHER, REASON))
			.withMessageContaining("one_open_proposal");
	}

	@Test
	void ofTwoProposalsAtTheSameMomentOneWaits() throws Exception {
		List<Object> outcomes = Race.between(() -> propose(OTHER, REASON), () -> propose(OTHER, REASON));
		assertThat(outcomes).filteredOn(Long.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(DataAccessException.class::isInstance).hasSize(1);
	}

	@Test
	void aProposalStartsFromTheWeightsThatHold() {
		acceptAndWrite(propose(OTHER, REASON));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> propose("20, 30, 10, 15, 10, 5, 5, 5", REASON))
			.withMessageContaining("no longer hold");
	}

	@Test
	void whatWasProposedAndDecidedStays() {
		long proposal = propose(OTHER, REASON);
		refused("update weights_proposal set reason = 'Another reason than was given' where id = " + proposal,
				"cannot");
		decide(proposal, "REJECTED", "robin.hale");
		Stream
			.of("update weights_proposal set note = 'Changed' where id = ",
					"update weights_proposal set state = 'PROPOSED', decided_by = null, decided_at = null where id = ",
					"update weights_proposal set state = 'ACCEPTED' where id = ",
					"delete from weights_proposal where id = ")
			.forEach((sql) -> refused(sql + proposal, "cannot"));
	}

	@Test
	void aProposalBeginsOpen() {
		refused("insert into weights_proposal (base_version, robbery, violence, bus_journeys, victims, theft, absence, "
				+ "deprivation, pupils, reason, proposed_by, proposed_at, state, decided_by, decided_at) values (1, "
				+ OTHER + ", '" + REASON + "', 'priya.nair', now(), 'REJECTED', 'robin.hale', now())",
				"cannot begin as REJECTED");
	}

	private void refused(String sql, String why) {
		assertThatExceptionOfType(DataAccessException.class).as(sql)
			.isThrownBy(() -> this.jdbc.sql(sql).update())
			.withMessageContaining(why);
	}

	private long propose(String points, String reason) {
		return this.jdbc
			.sql("""
					insert into weights_proposal (base_version, robbery, violence, bus_journeys, victims, theft, absence, deprivation,
						pupils, reason, proposed_by, proposed_at, state)
					values (1, %s, :reason, 'priya.nair', now(), 'PROPOSED') returning id"""
				.formatted(points))
			.param("reason", reason)
			.query(Long.class)
			.single();
	}

	private void decide(long proposal, String state, String by) {
		this.jdbc.sql("update weights_proposal set state = ?, decided_by = ?, decided_at = now() where id = ?")
			.params(state, by, proposal)
			.update();
	}

	private void acceptAndWrite(long proposal) {
		this.transaction.executeWithoutResult((status) -> {
			decide(proposal, "ACCEPTED", "robin.hale");
			this.jdbc.sql(writing(proposal)).update();
		});
	}

	private static String writing(long proposal) {
		return writing(proposal, OTHER + ", reason, proposed_by, coalesce(decided_at, now())");
	}

	private static String writing(long proposal, String values) {
		return "insert into weights (robbery, violence, bus_journeys, victims, theft, absence, deprivation, pupils, reason, "
				+ "created_by, created_at, proposal_id) select " + values + ", id from weights_proposal where id = "
				+ proposal;
	}

}
