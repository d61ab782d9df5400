package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.Race;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithTwoTeams
@Transactional
class AssignmentServiceTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

	private static final Urn ALDERBROOK = new Urn(TwoTeams.ALDERBROOK);

	@Autowired
	private AssignmentService assignments;

	@Autowired
	private LeadService leads;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aPlacementWaitsUntilTheSchoolIsTold() {
		Lead lead = place(this.teams.pc4412, "2026-10-12");
		assertThat(lead.stateOn(TODAY)).isEqualTo(LeadState.PENDING);
		assertThat(leadOn(TODAY)).isEqualTo("nobody");
		tell(lead, "2026-10-13");
		assertThat(lead.stateOn(TODAY)).isEqualTo(LeadState.EFFECTIVE);
		assertThat(leadOn(TODAY)).isEqualTo("PC 4412");
	}

	@Test
	void aLeadIsNeverInForceBeforeTheSchoolWasTold() {
		Lead lead = place(this.teams.pc4412, "2026-10-01");
		tell(lead, "2026-10-13");
		assertThat(lead.startsOn()).isEqualTo("2026-10-13");
		assertThat(leadOn(LocalDate.of(2026, 10, 12))).isEqualTo("nobody");
	}

	@Test
	void aLeadToldEarlyStartsOnItsFirstDay() {
		Lead lead = place(this.teams.pc4412, "2026-11-02");
		tell(lead, "2026-10-14");
		assertThat(lead.stateOn(TODAY)).isEqualTo(LeadState.UPCOMING);
		assertThat(leadOn(LocalDate.of(2026, 11, 1))).isEqualTo("nobody");
		assertThat(leadOn(LocalDate.of(2026, 11, 2))).isEqualTo("PC 4412");
	}

	@Test
	void aNewLeadEndsTheOneBeforeOnItsFirstDay() {
		Lead first = inForce(this.teams.pc4412, "2026-10-01");
		Lead second = place(this.teams.pc5120, "2026-11-02");
		assertThat(first.endsOn()).as("the school doesn't know yet").isNull();
		tell(second, "2026-10-14");
		assertThat(first.lastDay()).isEqualTo("2026-11-01");
		assertThat(first.endReason()).isEqualTo("Followed by PC 5120: Nearest with hours left");
		assertThat(leadOn(LocalDate.of(2026, 11, 1))).isEqualTo("PC 4412");
		assertThat(leadOn(LocalDate.of(2026, 11, 2))).isEqualTo("PC 5120");
	}

	@ParameterizedTest(name = "{0} from {1} is refused as {2}")
	@CsvSource({ "6001, 2026-10-14, officer.not-vetted", "6002, 2026-10-14, officer.not-trained",
			"9009, 2026-10-14, officer.not-posted", "4412, 2026-09-15, startsOn.far", "4412, 2027-10-16, startsOn.far",
			"4412, 2025-08-31, startsOn.far" })
	void aRuleRefusesAndSaysWhich(String warrant, String startsOn, String rule) {
		refused(rule, () -> place(officer(warrant), startsOn));
	}

	@Test
	void vettingCountsOnTheFirstDay() {
		this.jdbc.sql("update officer set vetted_until = '2026-10-20' where id = ?").param(this.teams.pc4412).update();
		refused("officer.not-vetted", () -> place(this.teams.pc4412, "2026-10-21"));
		assertThat(place(this.teams.pc4412, "2026-10-20").id()).isNotNull();
	}

	@Test
	void aClosedSchoolHasNoLead() {
		refused("school.closed", () -> placeAt(TwoTeams.ELMFIELD, this.teams.pc4412, "2026-10-14"));
	}

	@Test
	void aSchoolHasOnePendingLead() {
		place(this.teams.pc4412, "2026-10-14");
		refused("school.pending", () -> place(this.teams.pc5120, "2026-10-14"));
	}

	@Test
	void whoLeadsTheSchoolIsNotPlacedThereAgain() {
		inForce(this.teams.pc4412, "2026-10-01");
		refused("officer.leads-already", () -> place(this.teams.pc4412, "2026-10-20"));
	}

	@Test
	void aNewLeadStartsAfterTheOneInForce() {
		inForce(this.teams.pc4412, "2026-10-05");
		refused("startsOn.before-current", () -> place(this.teams.pc5120, "2026-10-05"));
	}

	@Test
	void aPendingLeadIsChangedOrWithdrawn() {
		Lead lead = place(this.teams.pc4412, "2026-10-14");
		as(() -> this.assignments.change(seen(lead), new PlaceLead(this.teams.pc5120, TODAY.plusDays(5), "Nearer")));
		assertThat(lead.officer().label()).isEqualTo("PC 5120");
		as(() -> this.assignments.withdraw(seen(lead)));
		assertThat(lead.stateOn(TODAY)).isEqualTo(LeadState.WITHDRAWN);
		refused("lead.not-pending", () -> tell(lead, "2026-10-14"));
		assertThat(place(this.teams.pc4412, "2026-10-14").id()).as("the school is free again").isNotNull();
	}

	@Test
	void onceTheSchoolKnowsALeadIsEndedNotChanged() {
		Lead lead = inForce(this.teams.pc4412, "2026-10-01");
		refused("lead.not-pending",
				() -> as(() -> this.assignments.change(seen(lead), new PlaceLead(this.teams.pc5120, TODAY, "Nearer"))));
		refused("lead.not-pending", () -> as(() -> this.assignments.withdraw(seen(lead))));
		end(lead, "2026-10-14");
		assertThat(lead.stateOn(TODAY)).isEqualTo(LeadState.EFFECTIVE);
		assertThat(lead.stateOn(TODAY.plusDays(1))).isEqualTo(LeadState.ENDED);
	}

	@Test
	void anEndToComeIsMovedAndAPastOneIsNot() {
		Lead lead = inForce(this.teams.pc4412, "2026-10-01");
		end(lead, "2026-11-30");
		end(lead, "2026-10-12");
		assertThat(lead.lastDay()).isEqualTo("2026-10-12");
		refused("lead.ended", () -> end(lead, "2026-10-20"));
	}

	@Test
	void aLeadCalledOffBeforeItsFirstDayNeverIsInForce() {
		Lead lead = place(this.teams.pc4412, "2026-11-02");
		tell(lead, "2026-10-14");
		end(lead, "2026-10-14");
		assertThat(lead.stateOn(TODAY)).isEqualTo(LeadState.ENDED);
		assertThat(leadOn(LocalDate.of(2026, 11, 2))).isEqualTo("nobody");
		assertThat(place(this.teams.pc5120, "2026-10-20").id()).isNotNull();
	}

	@Test
	void aPendingLeadIsWithdrawnNotEnded() {
		Lead lead = place(this.teams.pc4412, "2026-10-14");
		refused("lead.pending", () -> end(lead, "2026-10-20"));
	}

	@Test
	void nobodyToldASchoolTomorrow() {
		Lead lead = place(this.teams.pc4412, "2026-10-20");
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> tell(lead, "2026-10-15"))
			.withMessage("Date must be between 16 September 2026 and today");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mrs Jane Smith 07700900123", "head@alderbrook.example", " " })
	void aRoleIsToldNotAPerson(String whom) {
		Lead lead = place(this.teams.pc4412, "2026-10-14");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> as(() -> this.assignments.tell(seen(lead), whom, TODAY)))
			.satisfies((refused) -> assertThat(refused.code()).startsWith("whom."));
	}

	@Test
	void aChangeThatChangesNothingIsRefusedAndNotInTheAudit() {
		Lead lead = place(this.teams.pc4412, "2026-10-14");
		refused("lead.unchanged",
				() -> as(() -> this.assignments.change(seen(lead), command(this.teams.pc4412, "2026-10-14"))));
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = 'Lead changed'")
			.query(Long.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sgt.north", "pc4412", "central", "admin" })
	void onlyTheSupervisorOfTheSchoolsTeamDecides(String username) {
		Lead lead = place(this.teams.pc4412, "2026-10-14");
		denied(username, () -> this.assignments.place(ALDERBROOK, command(this.teams.pc4412, "2026-10-14")));
		denied(username, () -> this.assignments.change(seen(lead), command(this.teams.pc5120, "2026-10-14")));
		denied(username, () -> this.assignments.tell(seen(lead), "Head teacher", TODAY));
		denied(username, () -> this.assignments.end(seen(lead), TODAY, "Over"));
		denied(username, () -> this.assignments.withdraw(seen(lead)));
	}

	@Test
	void whoDecidesOnWhatSomebodyElseChangedIsTold() {
		Lead lead = place(this.teams.pc4412, "2026-10-14");
		SeenLead before = seen(lead);
		as(() -> this.assignments.change(seen(lead), command(this.teams.pc5120, "2026-10-14")));
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> as(() -> this.assignments.tell(before, "Head teacher", TODAY)));
	}

	@Test
	void everyDecisionIsInTheAudit() {
		long before = this.jdbc.sql("select coalesce(max(id), 0) from audit_entry").query(Long.class).single();
		Lead first = inForce(this.teams.pc4412, "2026-10-01");
		tell(place(this.teams.pc5120, "2026-10-12"), "2026-10-12");
		assertThat(this.jdbc.sql("""
				select action || ': ' || detail from audit_entry
				 where subject = 'School 100001' and id > ? order by id""").param(before).query(String.class).list())
			.containsExactly("Lead placed: PC 4412 from 2026-10-01: Nearest with hours left",
					"School told of lead: PC 4412 from 2026-10-01; told Head teacher on 2026-10-01",
					"Lead placed: PC 5120 from 2026-10-12: Nearest with hours left",
					"Lead ended: PC 4412, last day 2026-10-11: " + first.endReason(),
					"School told of lead: PC 5120 from 2026-10-12; told Head teacher on 2026-10-12");
	}

	@Test
	void theDatabaseItselfAllowsOneLeadAtATime() {
		inForce(this.teams.pc4412, "2026-10-01");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("""
					insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
					values (?, ?, '2026-10-20', 'Past the rules', 'Head teacher', '2026-10-20', 'nobody', now())""")
				.params(TwoTeams.ALDERBROOK, this.teams.pc5120)
				.update())
			.withMessageContaining("one_lead_per_school_at_a_time");
	}

	@RepeatedTest(20)
	@Transactional(propagation = Propagation.NEVER)
	void ofTwoSupervisorsWhoPlaceAtOnceOneIsToldKindly() throws Exception {
		try {
			List<Object> answers = Race.between(
					() -> this.teams.as("sgt.south",
							() -> this.assignments.place(ALDERBROOK, command(this.teams.pc4412, "2026-10-14"))),
					() -> this.teams.as("insp.south",
							() -> this.assignments.place(ALDERBROOK, command(this.teams.pc5120, "2026-10-14"))));
			assertThat(answers).filteredOn(Lead.class::isInstance).hasSize(1);
			assertThat(answers).filteredOn(RuleException.class::isInstance)
				.extracting((refused) -> ((RuleException) refused).code())
				.containsExactly("school.pending");
		}
		finally {
			this.jdbc.sql("delete from lead").update();
		}
	}

	@RepeatedTest(20)
	@Transactional(propagation = Propagation.NEVER)
	void ofTwoSupervisorsWhoTellAtOnceOneSeesThatItIsDone() throws Exception {
		try {
			Lead lead = place(this.teams.pc4412, "2026-10-14");
			List<Object> answers = Race.between(
					() -> this.teams.as("sgt.south", () -> this.assignments.tell(seen(lead), "Head teacher", TODAY)),
					() -> this.teams.as("insp.south", () -> this.assignments.tell(seen(lead), "Office", TODAY)));
			assertThat(answers).filteredOn(Lead.class::isInstance).hasSize(1);
			assertThat(answers).filteredOn(ObjectOptimisticLockingFailureException.class::isInstance).hasSize(1);
		}
		finally {
			this.jdbc.sql("delete from lead").update();
		}
	}

	private Lead inForce(long officer, String startsOn) {
		Lead lead = place(officer, startsOn);
		tell(lead, startsOn);
		return lead;
	}

	private Lead place(long officer, String startsOn) {
		return placeAt(TwoTeams.ALDERBROOK, officer, startsOn);
	}

	private Lead placeAt(int urn, long officer, String startsOn) {
		return as(() -> this.assignments.place(new Urn(urn), command(officer, startsOn)));
	}

	private void tell(Lead lead, String on) {
		as(() -> this.assignments.tell(seen(lead), "Head teacher", LocalDate.parse(on)));
	}

	private void end(Lead lead, String lastDay) {
		as(() -> this.assignments.end(seen(lead), LocalDate.parse(lastDay), "Moved to another ward"));
	}

	private static PlaceLead command(long officer, String startsOn) {
		return new PlaceLead(officer, LocalDate.parse(startsOn), "Nearest with hours left");
	}

	private static SeenLead seen(Lead lead) {
		return new SeenLead(lead.id(), lead.version());
	}

	private long officer(String warrant) {
		return this.jdbc.sql("select id from officer where warrant_no = ?").param(warrant).query(Long.class).single();
	}

	private String leadOn(LocalDate day) {
		return this.teams.as("central", () -> this.leads.leadOf(ALDERBROOK, day))
			.map(LeadOnDay::officer)
			.orElse("nobody");
	}

	private <T> T as(Supplier<T> decision) {
		return this.teams.as("sgt.south", decision);
	}

	private void denied(String username, Supplier<?> decision) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.teams.as(username, decision));
	}

	private static void refused(String rule, Runnable decision) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(decision::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(rule));
	}

}
