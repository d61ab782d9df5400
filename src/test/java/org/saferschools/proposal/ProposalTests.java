package org.saferschools.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.assignment.placing.Pin;
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
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * PC 4412 has two hours a week, PC 5120 one. The schools ask for 1.63, 0.66 and 0.09.
 */
@WithTwoTeams
class ProposalTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

	private static final Urn ALDERBROOK = new Urn(TwoTeams.ALDERBROOK);

	private static final Urn BEECHWOOD = new Urn(TwoTeams.BEECHWOOD);

	private static final Urn CEDAR_PARK = new Urn(TwoTeams.CEDAR_PARK);

	@Autowired
	private ProposalService proposals;

	@Autowired
	private AcceptanceService acceptances;

	@Autowired
	private WhyNotService whyNot;

	@Autowired
	private ProposalRunner runner;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCount statements;

	@BeforeEach
	void littleTime() {
		this.teams.publish(List.of(new Ranked(TwoTeams.ALDERBROOK, 1), new Ranked(TwoTeams.BEECHWOOD, 2),
				new Ranked(TwoTeams.CEDAR_PARK, 3), new Ranked(TwoTeams.NORTHGATE, 1)));
		hours(this.teams.pc4412, 2);
		hours(this.teams.pc5120, 1);
	}

	@AfterEach
	void nobodyLeadsAnything() {
		this.jdbc.sql("delete from lead").update();
	}

	@Test
	void aJobMakesAProposalAndNothingChanges() {
		ProposalView view = made(ask(List.of()));
		assertThat(proposed(view)).containsEntry(ALDERBROOK, this.teams.pc4412)
			.containsEntry(BEECHWOOD, this.teams.pc5120)
			.containsKey(CEDAR_PARK);
		assertThat(view.proposal().found().inWords()).isEqualTo("the best possible");
		assertThat(view.all().percentToday()).isZero();
		assertThat(view.all().percentThen()).isEqualTo(100);
		assertThat(view.weeks())
			.allMatch((week) -> week.hoursThen() <= week.officer().hours() || week.officer().obstacle() != null);
		assertThat(leads()).isZero();
		assertThat(view.why(view.lines().get(0)))
			.startsWith("Nobody leads it, its need is 99; PC 4412 has 1.6 hours a week for it");
	}

	@Test
	void acceptedWholeItsLeadsWaitForTheSchools() {
		long id = made(ask(List.of())).proposal().id();
		assertThat(accept(id, ALDERBROOK, BEECHWOOD, CEDAR_PARK)).isEqualTo(3);
		assertThat(this.jdbc.sql("select count(*) from lead where told_on is null and starts_on = '2026-10-19'")
			.query(Long.class)
			.single()).isEqualTo(3);
		ProposalView view = get(id);
		assertThat(view.proposal().state()).isEqualTo(ProposalState.ACCEPTED);
		assertThat(view.proposal().acceptance().by()).isEqualTo("sgt.south");
		assertThat(view.lines()).allMatch(ProposalLine::accepted);
		assertThat(this.jdbc
			.sql("select detail from audit_entry where action = 'Placement proposal accepted' "
					+ "order by id desc limit 1")
			.query(String.class)
			.single()).isEqualTo("3 of 3 changes, from 2026-10-19");
		refused("proposal.accepted", () -> accept(id, ALDERBROOK));
	}

	@Test
	void acceptedInPartTheRestStays() {
		long id = made(ask(List.of())).proposal().id();
		accept(id, BEECHWOOD);
		assertThat(this.jdbc.sql("select urn from lead").query(Integer.class).list())
			.containsExactly(TwoTeams.BEECHWOOD);
		assertThat(get(id).lines()).filteredOn(ProposalLine::accepted)
			.extracting(ProposalLine::urn)
			.containsExactly(BEECHWOOD);
	}

	@Test
	void aPartThatBreaksHoursIsRefusedWithWhatToDo() {
		lead(BEECHWOOD, this.teams.pc4412);
		ProposalView view = made(ask(List.of()));
		assertThat(proposed(view)).containsEntry(BEECHWOOD, this.teams.pc5120);
		assertThat(refused("schools.too-much", () -> accept(view.proposal().id(), ALDERBROOK))).isEqualTo(
				"PC 4412 would have 2.3 of 2.0 hours a week. Select as well what the proposal takes from them (Beechwood Primary School), or leave out one of: Alderbrook Academy");
		assertThat(leads()).isOne();
		assertThat(accept(view.proposal().id(), ALDERBROOK, BEECHWOOD)).isEqualTo(2);
	}

	@Test
	void aLeadThatIsGivenUpEnds() {
		lead(CEDAR_PARK, this.teams.pc4412);
		ProposalView view = made(ask(List.of(Pin.vacant(CEDAR_PARK))));
		assertThat(view.losses()).extracting(ProposalLine::urn).containsExactly(CEDAR_PARK);
		accept(view.proposal().id(), CEDAR_PARK);
		assertThat(this.jdbc.sql("select ends_on from lead where urn = ?")
			.param(TwoTeams.CEDAR_PARK)
			.query(LocalDate.class)
			.single()).isEqualTo(MONDAY);
	}

	@Test
	void whenTheGroundMovedNothingIsAccepted() {
		long id = made(ask(List.of())).proposal().id();
		hours(this.teams.pc5120, 3);
		lead(CEDAR_PARK, this.teams.pc4412);
		assertThat(refused("proposal.moved", () -> accept(id, ALDERBROOK))).contains("the ground has moved",
				"Cedar Park School is led by PC 4412", "hours or ceiling of PC 5120 are others");
		assertThat(leads()).isOne();
		assertThat(get(id).proposal().state()).isEqualTo(ProposalState.READY);
		refused("proposal.moved", () -> this.whyNot.whyNot(id, ALDERBROOK, this.teams.pc5120));
	}

	@Test
	void twoSupervisorsWhoAcceptAtOnceAcceptOnce() throws Exception {
		long id = made(ask(List.of())).proposal().id();
		AcceptProposal command = new AcceptProposal(id, Set.of(ALDERBROOK, BEECHWOOD, CEDAR_PARK), MONDAY);
		List<Object> answers = Race.between(() -> this.teams.as("sgt.south", () -> this.acceptances.accept(command)),
				() -> this.teams.as("insp.south", () -> this.acceptances.accept(command)));
		assertThat(answers).filteredOn(Integer.class::isInstance).containsExactly(3);
		assertThat(answers).filteredOn(RuleException.class::isInstance)
			.hasSize(1)
			.first()
			.satisfies((refused) -> assertThat(((RuleException) refused).code()).isEqualTo("proposal.accepted"));
		assertThat(leads()).isEqualTo(3);
	}

	@Test
	void theDatabaseKeepsAProposalAsItIs() {
		long id = made(ask(List.of())).proposal().id();
		accept(id, BEECHWOOD);
		brokenBy(
				"update placement_proposal set state = 'READY', accepted_by = null, accepted_at = null, starts_on = null where id = "
						+ id);
		brokenBy("update placement_proposal set accepted_by = 'insp.south' where id = " + id);
		brokenBy("update proposal_school set accepted = true where proposal_id = " + id);
		brokenBy("update proposal_school set proposed = null where proposal_id = " + id);
		brokenBy("delete from placement_proposal where id = " + id);
	}

	@Test
	void pinsHold() {
		ProposalView view = made(ask(List.of(Pin.never(BEECHWOOD, this.teams.pc5120), Pin.vacant(CEDAR_PARK))));
		assertThat(proposed(view)).doesNotContainEntry(BEECHWOOD, this.teams.pc5120).doesNotContainKey(CEDAR_PARK);
		assertThat(view.pins()).extracting(ProposalView.NamedPin::inWords)
			.containsExactly("Beechwood Primary School never goes to PC 5120",
					"Cedar Park School stays without a lead");
	}

	@Test
	void pinsThatContradictAreRefusedByName() {
		assertThat(refused("pins.contradictory",
				() -> ask(List.of(Pin.keep(ALDERBROOK, this.teams.pc4412), Pin.vacant(ALDERBROOK)))))
			.isEqualTo(
					"These pins can’t all hold: Alderbrook Academy is pinned to PC 4412 and to nobody. Take back one of them");
		assertThat(refused("pins.contradictory", () -> ask(List.of(Pin.keep(ALDERBROOK, this.teams.pc5120)))))
			.contains("the schools pinned to PC 5120 ask for 1.6 of 1.0 hours a week");
		assertThat(refused("pins.officer", () -> ask(List.of(Pin.keep(ALDERBROOK, this.teams.pc6001)))))
			.startsWith("PC 6001 can’t be placed: not vetted");
		refused("pins.school", () -> ask(List.of(Pin.vacant(new Urn(TwoTeams.NORTHGATE)))));
	}

	@Test
	void aSettledSchoolIsLeftAlone() {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, placed_by, placed_at)
				values (?, ?, '2026-10-20', 'Nearest', 'sgt.south', now())""")
			.params(TwoTeams.ALDERBROOK, this.teams.pc4412)
			.update();
		ProposalView view = made(ask(List.of()));
		assertThat(view.lines().get(0).isSettled()).isTrue();
		assertThat(view.lines().get(0).isChange()).isFalse();
		assertThat(view.weeks().get(0).hoursThen()).isLessThanOrEqualTo(200);
		refused("pins.settled", () -> ask(List.of(Pin.vacant(ALDERBROOK))));
	}

	@Test
	void aSearchInterruptedByARestartIsTakenUpAgain() {
		long id = unattended("RUNNING");
		assertThatExceptionOfType(SearchInterruptedException.class).isThrownBy(() -> this.runner.run(id, () -> true));
		assertThat(get(id).proposal().state()).isEqualTo(ProposalState.RUNNING);
		this.runner.run(id, () -> false);
		assertThat(get(id).proposal().state()).isEqualTo(ProposalState.READY);
		assertThat(get(id).lines()).hasSize(3);
		this.runner.run(id, () -> false);
		assertThat(get(id).lines()).as("a job that runs once more does nothing").hasSize(3);
	}

	@Test
	void aSearchThatNeverEndsIsGivenUp() {
		long id = unattended("WAITING");
		this.jdbc.sql("update placement_proposal set attempts = 5 where id = ?").param(id).update();
		this.runner.run(id, () -> false);
		assertThat(get(id).proposal().state()).isEqualTo(ProposalState.FAILED);
		assertThat(get(id).proposal().message()).startsWith("It was begun 5 times");
	}

	@Test
	void aSearchIsCancelledAndATeamHasOneAtATime() {
		long id = unattended("WAITING");
		refused("proposal.under-way", () -> ask(List.of()));
		this.teams.as("sgt.south", () -> {
			this.proposals.stop(id);
			this.proposals.cancel(id);
			return null;
		});
		this.runner.run(id, () -> false);
		assertThat(get(id).proposal().state()).isEqualTo(ProposalState.CANCELLED);
		refused("proposal.ended", () -> {
			this.proposals.cancel(id);
			return 0;
		});
	}

	@Test
	void anAdjustedProposalChangesAsLittleElseAsCanBe() {
		ProposalView base = made(ask(List.of()));
		ProposalView adjusted = made(as(() -> this.proposals
			.ask(new AskForProposal(this.teams.south, List.of(Pin.vacant(CEDAR_PARK)), base.proposal().id(), 5))));
		assertThat(proposed(adjusted)).doesNotContainKey(CEDAR_PARK)
			.containsEntry(ALDERBROOK, this.teams.pc4412)
			.containsEntry(BEECHWOOD, this.teams.pc5120);
		assertThat(adjusted.proposal().message()).isEqualTo(
				"Made around proposal %d: no school but those pinned is otherwise".formatted(base.proposal().id()));
		assertThat(adjusted.proposal().found().cost()).isGreaterThan(base.proposal().found().cost());
		assertThat(adjusted.proposal().found().bound())
			.as("no placement with more pins costs less than the best with fewer")
			.isGreaterThanOrEqualTo(base.proposal().found().bound());
	}

	@Test
	void whatWasAcceptedIsNotAdjusted() {
		long id = made(ask(List.of())).proposal().id();
		accept(id, ALDERBROOK);
		refused("base.not-ready",
				() -> as(() -> this.proposals.ask(new AskForProposal(this.teams.south, List.of(), id, 5))));
	}

	@Test
	void anotherChoiceHasItsPrice() {
		long id = made(ask(List.of())).proposal().id();
		Alternative nobody = as(() -> this.whyNot.whyNot(id, BEECHWOOD, null));
		assertThat(nobody.cost().percent()).isPositive();
		assertThat(nobody.cost().proved()).isTrue();
		assertThat(nobody.cost().losing()).extracting(Alternative.Move::school)
			.containsExactly("Beechwood Primary School");
		assertThat(nobody.cost().effects()).contains("98.0 points of need more are left without a lead");
		Alternative instead = as(() -> this.whyNot.whyNot(id, BEECHWOOD, this.teams.pc4412));
		assertThat(instead.cost().losing()).as("PC 4412 has the hours for one of them only")
			.extracting(Alternative.Move::school)
			.containsExactly("Alderbrook Academy");
	}

	@Test
	void whatCantBeSaysWhy() {
		long id = made(ask(List.of())).proposal().id();
		assertThat(as(() -> this.whyNot.whyNot(id, BEECHWOOD, this.teams.pc6001)).impossible()).isEqualTo("not vetted");
		assertThat(as(() -> this.whyNot.whyNot(id, ALDERBROOK, this.teams.pc5120)).impossible())
			.isEqualTo("the school asks for more hours than PC 5120 has");
		assertThat(as(() -> this.whyNot.whyNot(id, ALDERBROOK, this.teams.pc4412)).impossible())
			.isEqualTo("that is what is proposed");
	}

	@Test
	void theCentralTeamHasAllTeamsSearchedByOneJob() {
		int count = this.teams.as("central", () -> this.proposals.askForAll());
		List<Long> ids = this.jdbc.sql("select id from placement_proposal where asked_by = 'central' order by id")
			.query(Long.class)
			.list();
		assertThat(ids).hasSize(count).hasSize(12);
		ids.forEach((id) -> assertThat(made(id).proposal().batchId()).isEqualTo(ids.get(0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sgt.north", "pc4412", "admin" })
	void whoHasNothingToDoWithTheTeamSeesNoProposal(String username) {
		long id = made(ask(List.of())).proposal().id();
		denied(username, () -> this.proposals.get(id));
		denied(username, () -> this.whyNot.whyNot(id, ALDERBROOK, null));
		denied(username, () -> this.acceptances.accept(new AcceptProposal(id, Set.of(ALDERBROOK), MONDAY)));
		denied(username, () -> this.proposals.ask(new AskForProposal(this.teams.south, List.of(), null, 5)));
	}

	@Test
	void theCentralTeamReadsAndDoesntAccept() {
		long id = made(ask(List.of())).proposal().id();
		assertThat(this.teams.as("central", () -> this.proposals.get(id)).mayAccept()).isFalse();
		denied("central", () -> this.acceptances.accept(new AcceptProposal(id, Set.of(ALDERBROOK), MONDAY)));
	}

	@Test
	void aProposalIsReadInAHandfulOfStatements() {
		long id = made(ask(List.of())).proposal().id();
		assertThat(as(() -> this.statements.during(() -> this.proposals.get(id)))).isLessThanOrEqualTo(4);
		assertThat(as(() -> this.statements.during(() -> this.proposals.page(null, 20, 0)))).isOne();
	}

	private long ask(List<Pin> pins) {
		return as(() -> this.proposals.ask(new AskForProposal(this.teams.south, pins, null, 5)));
	}

	/** A proposal of which no job knows. */
	private long unattended(String state) {
		return this.jdbc
			.sql("""
					with numbered as (select nextval(pg_get_serial_sequence('placement_proposal', 'id')) as id)
					insert into placement_proposal (id, team_id, batch_id, asked_by, asked_at, seconds, aims, state)
					overriding system value
					select id, :team, id, 'sgt.south', now(), 5, '{40,20,10,10,3,30,100}', :state from numbered returning id""")
			.param("team", this.teams.south)
			.param("state", state)
			.query(Long.class)
			.single();
	}

	private ProposalView made(long id) {
		for (int tries = 0; tries < 600 && state(id).isUnderWay(); tries++) {
			pause();
		}
		assertThat(state(id)).as("state of proposal %d", id).isEqualTo(ProposalState.READY);
		return this.teams.as("central", () -> this.proposals.get(id));
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private ProposalState state(long id) {
		return ProposalState.valueOf(this.jdbc.sql("select state from placement_proposal where id = ?")
			.param(id)
			.query(String.class)
			.single());
	}

	private ProposalView get(long id) {
		return as(() -> this.proposals.get(id));
	}

	private int accept(long id, Urn... schools) {
		return as(() -> this.acceptances.accept(new AcceptProposal(id, Set.of(schools), MONDAY)));
	}

	private <T> T as(Supplier<T> work) {
		return this.teams.as("sgt.south", work);
	}

	private String refused(String code, Supplier<?> work) {
		RuleException[] met = new RuleException[1];
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> as(work))
			.satisfies((refused) -> met[0] = refused);
		assertThat(met[0].code()).isEqualTo(code);
		return met[0].getMessage();
	}

	private void denied(String username, Supplier<?> work) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.teams.as(username, work));
	}

	private void brokenBy(String sql) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql(sql).update());
	}

	private static Map<Urn, Long> proposed(ProposalView view) {
		return view.lines()
			.stream()
			.filter((line) -> line.proposed() != null)
			.collect(Collectors.toMap(ProposalLine::urn, (line) -> line.proposed().id()));
	}

	private long leads() {
		return this.jdbc.sql("select count(*) from lead").query(Long.class).single();
	}

	private void hours(long officer, int hours) {
		this.jdbc.sql("update posting set weekly_hours = ? where officer_id = ?").params(hours, officer).update();
	}

	private void lead(Urn urn, long officer) {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (?, ?, '2026-09-07', 'Nearest', 'Head teacher', '2026-09-01', 'sgt.south', now())""")
			.params(urn.value(), officer)
			.update();
	}

}
