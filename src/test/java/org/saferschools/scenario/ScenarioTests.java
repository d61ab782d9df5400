package org.saferschools.scenario;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.proposal.ProposalService;
import org.saferschools.proposal.ProposalView;
import org.saferschools.scenario.AskForScenario.Before;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.Race;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * PC 4412 has two hours a week and leads Alderbrook Academy (1.63) and Cedar Park School
 * (0.09), PC 5120 has one and leads Beechwood Primary School (0.66).
 */
@WithTwoTeams
class ScenarioTests {

	private static final Urn ALDERBROOK = new Urn(TwoTeams.ALDERBROOK);

	private static final Urn CEDAR_PARK = new Urn(TwoTeams.CEDAR_PARK);

	@Autowired
	private ScenarioService scenarios;

	@Autowired
	private ValueService values;

	@Autowired
	private ProposalService proposals;

	@Autowired
	private ScenarioRunner runner;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCount statements;

	@BeforeEach
	void everySchoolIsLed() {
		this.teams.publish(List.of(new Ranked(TwoTeams.ALDERBROOK, 1), new Ranked(TwoTeams.BEECHWOOD, 2),
				new Ranked(TwoTeams.CEDAR_PARK, 3), new Ranked(TwoTeams.NORTHGATE, 1)));
		hours(this.teams.pc4412, 2);
		hours(this.teams.pc5120, 1);
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412);
		lead(TwoTeams.BEECHWOOD, this.teams.pc5120);
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412);
	}

	@AfterEach
	void nobodyLeadsAnything() {
		this.jdbc.sql("delete from lead").update();
	}

	@Test
	void whenAnOfficerLeavesItSaysWhichSchoolsLoseOutAndWhichGetAnother() {
		ScenarioView view = answered(ask(ScenarioChange.leaves(this.teams.pc4412)));
		assertThat(view.lost()).extracting(ScenarioLine::urn).containsExactly(ALDERBROOK);
		assertThat(view.moved()).extracting(ScenarioLine::urn).containsExactly(CEDAR_PARK);
		assertThat(view.moved().get(0).placedId()).isEqualTo(this.teams.pc5120);
		assertThat(view.figures().changesInWords()).isEqualTo("PC 4412 leaves");
		assertThat(view.figures().tier(1).lost()).isOne();
		assertThat(view.figures().all().lostNeed()).isEqualTo(99);
		assertThat(view.figures().all().percentToday()).isEqualTo(100);
		assertThat(this.jdbc.sql("select count(*) from lead where ends_on is null").query(Long.class).single())
			.as("nothing of a scenario takes effect")
			.isEqualTo(3);
	}

	@Test
	void whenTwoOfficersLeaveNobodyIsLeft() {
		ScenarioView view = answered(
				ask(ScenarioChange.leaves(this.teams.pc4412), ScenarioChange.leaves(this.teams.pc5120)));
		assertThat(view.lost()).hasSize(3);
		assertThat(view.figures().all().percentThen()).isZero();
	}

	@Test
	void aNewcomerWinsASchoolBack() {
		ScenarioView view = answered(ask(ScenarioChange.leaves(this.teams.pc4412), ScenarioChange.joins(170)));
		assertThat(view.lost()).isEmpty();
		assertThat(view.moved()).extracting(ScenarioLine::then).contains("New officer 1");
		assertThat(view.figures().changesInWords()).isEqualTo("PC 4412 leaves; an officer with 1.7 hours a week joins");
	}

	@Test
	void whoCantBePlacedTodayMayReturn() {
		ScenarioView view = answered(
				ask(ScenarioChange.leaves(this.teams.pc4412), ScenarioChange.returns(this.teams.pc6001)));
		assertThat(view.lost()).isEmpty();
		assertThat(view.moved()).extracting(ScenarioLine::placedId).contains(this.teams.pc6001);
	}

	@Test
	void otherHoursAndOtherStandardsCount() {
		assertThat(answered(ask(ScenarioChange.hours(this.teams.pc4412, 100))).lost()).extracting(ScenarioLine::urn)
			.containsExactly(ALDERBROOK);
		assertThat(answered(ask(ScenarioChange.hours(this.teams.pc4412, 100), ScenarioChange.standard(1, 50))).lost())
			.isEmpty();
	}

	@Test
	void theCentralTeamSeesTwoTeamsAsOne() {
		lead(TwoTeams.NORTHGATE, this.teams.pc9009);
		AskForScenario merged = new AskForScenario("One team", this.teams.south, this.teams.north,
				List.of(ScenarioChange.leaves(this.teams.pc4412)), null);
		ScenarioView view = answered(this.teams.as("central", () -> this.scenarios.ask(merged)));
		assertThat(view.lost()).as("PC 9009 of the other team has twenty hours").isEmpty();
		assertThat(view.lines()).hasSize(4);
		assertThat(view.canBeProposed()).isFalse();
		denied("sgt.south", () -> this.scenarios.ask(merged));
		denied("sgt.south", () -> this.scenarios.get(view.scenario().id()));
	}

	@Test
	void scenariosStandBesideEachOtherSchoolBySchool() {
		long without = ask(ScenarioChange.leaves(this.teams.pc4412));
		long newcomer = ask(ScenarioChange.leaves(this.teams.pc4412), ScenarioChange.joins(170));
		answered(without);
		answered(newcomer);
		var comparison = as(() -> this.scenarios.compare(List.of(without, newcomer)));
		assertThat(comparison.rows().get(0).school().urn()).isEqualTo(ALDERBROOK);
		assertThat(comparison.rows().get(0).lines()).extracting(ScenarioLine::isLost).containsExactly(true, false);
		refused("id.number", () -> this.scenarios.compare(List.of()));
	}

	@Test
	void aChangedScenarioIsTheNextVersionAndTheFirstStays() throws Exception {
		long first = ask(ScenarioChange.leaves(this.teams.pc4412));
		answered(first);
		AskForScenario next = new AskForScenario("Without PC 4412, with more hours", this.teams.south, null,
				List.of(ScenarioChange.leaves(this.teams.pc4412), ScenarioChange.hours(this.teams.pc5120, 300)),
				new Before(first, 1));
		List<Object> answers = Race.between(() -> this.teams.as("sgt.south", () -> this.scenarios.ask(next)),
				() -> this.teams.as("insp.south", () -> this.scenarios.ask(next)));
		assertThat(answers).filteredOn(ObjectOptimisticLockingFailureException.class::isInstance).hasSize(1);
		long second = (long) answers.stream().filter(Long.class::isInstance).findFirst().orElseThrow();
		assertThat(answered(second).lost()).isEmpty();
		assertThat(as(() -> this.scenarios.get(first)).isLatest()).isFalse();
		assertThat(as(() -> this.scenarios.get(first)).lost()).hasSize(1);
		assertThat(as(() -> this.scenarios.page(null, 50, 0))).extracting((figures) -> figures.scenario().id())
			.contains(second)
			.doesNotContain(first);
	}

	@Test
	void aProposalThatDoesTheSameIsAskedFor() {
		long id = ask(ScenarioChange.leaves(this.teams.pc4412));
		answered(id);
		long proposal = as(() -> this.scenarios.propose(id));
		ProposalView asked = as(() -> this.proposals.get(proposal));
		assertThat(asked.pins()).extracting(ProposalView.NamedPin::inWords)
			.containsExactlyInAnyOrder("Alderbrook Academy stays without a lead", "Cedar Park School goes to PC 5120");
		this.teams.as("central", () -> {
			this.proposals.cancel(proposal);
			return null;
		});
	}

	@Test
	void aQuestionThatAsksNothingIsRefused() {
		refused("changes.none", () -> ask());
		refused("officers.gone", () -> ask(ScenarioChange.leaves(this.teams.pc9009)));
	}

	@Test
	void whoIsGoneBeforeTheSearchIsSaid() {
		long id = unattended();
		this.jdbc.sql("""
				insert into scenario_change (scenario_id, number, kind, officer_id) values (?, 1, 'LEAVES', ?)""")
			.params(id, this.teams.pc9009)
			.update();
		this.runner.run(id);
		Scenario failed = as(() -> this.scenarios.get(id)).scenario();
		assertThat(failed.state()).isEqualTo(ScenarioState.FAILED);
		assertThat(failed.message()).startsWith("An officer of this scenario is not posted to the team any more");
	}

	@Test
	void aSearchCutOffByARestartIsTakenUpAgainAndGivenUpAtLast() {
		long id = unattended();
		this.jdbc.sql("update scenario set state = 'RUNNING', attempts = 1 where id = ?").param(id).update();
		this.runner.run(id);
		assertThat(as(() -> this.scenarios.get(id)).scenario().state()).isEqualTo(ScenarioState.READY);
		long other = unattended();
		this.jdbc.sql("update scenario set attempts = 5 where id = ?").param(other).update();
		this.runner.run(other);
		assertThat(as(() -> this.scenarios.get(other)).scenario().message()).startsWith("It was begun 5 times");
	}

	@Test
	void theDatabaseKeepsAScenarioAsItWasAsked() {
		long id = ask(ScenarioChange.leaves(this.teams.pc4412));
		answered(id);
		brokenBy("update scenario set name = 'Other' where id = " + id);
		brokenBy("update scenario set state = 'RUNNING' where id = " + id);
		brokenBy("delete from scenario where id = " + id);
		brokenBy("update scenario_change set officer_id = null where scenario_id = " + id);
		brokenBy("delete from scenario_school where scenario_id = " + id);
		brokenBy("insert into scenario_change (scenario_id, number, kind) values (%d, 9, 'LEAVES')".formatted(id));
		brokenBy("insert into scenario_change (scenario_id, number, kind, tier) values (%d, 9, 'STANDARD', 1)"
			.formatted(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sgt.north", "pc4412", "admin" })
	void whoHasNothingToDoWithTheTeamSeesNoScenario(String username) {
		long id = ask(ScenarioChange.leaves(this.teams.pc4412));
		answered(id);
		denied(username, () -> this.scenarios.get(id));
		denied(username, () -> this.scenarios.compare(List.of(id)));
		denied(username, () -> this.scenarios.propose(id));
		denied(username, () -> this.scenarios.ask(new AskForScenario("Mine", this.teams.south, null,
				List.of(ScenarioChange.leaves(this.teams.pc4412)), null)));
	}

	@Test
	void anOfficerMoreIsWorthWhatItCovers() {
		hours(this.teams.pc4412, 1);
		as(() -> {
			this.values.reckon();
			return null;
		});
		refused("value.under-way", () -> {
			this.values.reckon();
			return null;
		});
		TeamValue value = reckoned("sgt.south", 1).get(0);
		assertThat(value.asIs().all().needThen()).as("nobody has the hours for Alderbrook Academy, need 99")
			.isEqualTo(98 + 97);
		assertThat(value.pointsOfTenHours()).isCloseTo(99, within(value.error() + 0.01));
		assertThat(value.schoolsOfTenHours()).isOne();
		assertThat(value.officerHours()).isEqualTo(100);
		assertThat(value.pointsOfOneOfficer()).isZero();
		denied("pc4412", this.values::values);
	}

	@Test
	void theCentralTeamHasTheValueOfAllTeamsReckonedByOneJob() {
		this.teams.as("central", () -> {
			this.values.reckon();
			return null;
		});
		assertThat(reckoned("central", 12)).extracting(TeamValue::team).contains("South team", "Central North team");
	}

	@Test
	void scenariosAreReadInAHandfulOfStatements() {
		answered(ask(ScenarioChange.leaves(this.teams.pc4412)));
		long last = ask(ScenarioChange.leaves(this.teams.pc5120));
		answered(last);
		assertThat(this.statements.during(() -> as(() -> this.scenarios.page(null, 20, 0)))).as("with who asks")
			.isEqualTo(4);
		assertThat(this.statements.during(() -> as(() -> this.scenarios.get(last)))).isEqualTo(6);
		assertThat(this.statements.during(() -> this.teams.as("central", this.values::values))).isLessThanOrEqualTo(4);
	}

	private List<TeamValue> reckoned(String username, int teams) {
		for (int tries = 0; tries < 1200; tries++) {
			List<TeamValue> found = this.teams.as(username, this.values::values);
			if (found.size() == teams && found.stream().allMatch(TeamValue::isReady)) {
				return found;
			}
			pause();
		}
		throw new AssertionError("The value was not reckoned in two minutes");
	}

	private long ask(ScenarioChange... changes) {
		return as(() -> this.scenarios
			.ask(new AskForScenario("Scenario", this.teams.south, null, List.of(changes), null)));
	}

	/** A scenario of which no job knows. */
	private long unattended() {
		return this.jdbc
			.sql("""
					with numbered as (select nextval(pg_get_serial_sequence('scenario', 'id')) as id)
					insert into scenario (id, root_id, version, batch_id, purpose, name, team_id, asked_by, asked_at, state)
					overriding system value
					select id, id, 1, id, 'WHAT_IF', 'Unattended', ?, 'sgt.south', now(), 'WAITING' from numbered returning id""")
			.param(this.teams.south)
			.query(Long.class)
			.single();
	}

	private ScenarioView answered(long id) {
		for (int tries = 0; tries < 600 && state(id).isUnderWay(); tries++) {
			pause();
		}
		assertThat(state(id)).as("state of scenario %d", id).isEqualTo(ScenarioState.READY);
		return this.teams.as("central", () -> this.scenarios.get(id));
	}

	private ScenarioState state(long id) {
		return ScenarioState
			.valueOf(this.jdbc.sql("select state from scenario where id = ?").param(id).query(String.class).single());
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void hours(long officer, int hours) {
		this.jdbc.sql("update posting set weekly_hours = ? where officer_id = ?").params(hours, officer).update();
	}

	private void lead(int urn, long officer) {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (?, ?, '2026-09-07', 'Nearest', 'Head teacher', '2026-09-07', 'sgt.south', now())""")
			.params(urn, officer)
			.update();
	}

	private <T> T as(Supplier<T> work) {
		return this.teams.as("sgt.south", work);
	}

	private void refused(String code, Supplier<?> work) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> as(work))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

	private void denied(String username, Supplier<?> work) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.teams.as(username, work));
	}

	private void brokenBy(String sql) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql(sql).update());
	}

}
