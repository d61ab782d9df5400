package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.Race;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * What a placement has to keep to beside vetting, training and posting.
 */
@WithTwoTeams
@Transactional
class PlacementFactsTests {

	@Autowired
	private AssignmentService assignments;

	@Autowired
	private OfficerLoads loads;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whoHasAConflictOfInterestDoesNotLead() {
		conflict(TwoTeams.ALDERBROOK, "2026-10-01", null);
		refused("officer.conflict", () -> place(TwoTeams.ALDERBROOK, "2026-10-14"));
		assertThat(place(TwoTeams.BEECHWOOD, "2026-10-14").id()).isNotNull();
	}

	@Test
	void aConflictThatIsOverExcludesNobody() {
		conflict(TwoTeams.ALDERBROOK, "2026-09-01", "2026-10-14");
		assertThat(place(TwoTeams.ALDERBROOK, "2026-10-14").id()).isNotNull();
	}

	@Test
	void theDatabaseItselfHoldsConflictAndLeadApart() {
		conflict(TwoTeams.ALDERBROOK, "2026-10-01", null);
		assertBroken("lead_without_conflict", () -> lead(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-14"));
		lead(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-10-14");
		assertBroken("conflict_without_work", () -> conflict(TwoTeams.BEECHWOOD, "2026-10-20", null));
	}

	@Test
	void anOfficerLeadsNoMoreSchoolsThanTheCeiling() {
		ceiling(2);
		place(TwoTeams.ALDERBROOK, "2026-10-14");
		place(TwoTeams.BEECHWOOD, "2026-11-02");
		refused("officer.ceiling", () -> place(TwoTeams.CEDAR_PARK, "2026-10-20"));
		refused("officer.ceiling", () -> place(TwoTeams.CEDAR_PARK, "2026-11-20"));
	}

	@Test
	void aPlaceIsFreeAgainWhenALeadHasEnded() {
		ceiling(1);
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-09-01");
		this.jdbc.sql("update lead set ends_on = '2026-10-20', end_reason = 'Over'").update();
		refused("officer.ceiling", () -> place(TwoTeams.BEECHWOOD, "2026-10-19"));
		assertThat(place(TwoTeams.BEECHWOOD, "2026-10-20").id()).isNotNull();
	}

	@Test
	void theDatabaseItselfHoldsTheCeiling() {
		ceiling(1);
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-01");
		assertBroken("lead_within_ceiling", () -> lead(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-10-14"));
	}

	@RepeatedTest(10)
	@Transactional(propagation = Propagation.NEVER)
	void ofTwoSupervisorsWhoFillTheLastPlaceAtOnceOneIsToldOfTheCeiling() throws Exception {
		ceiling(1);
		try {
			List<Object> answers = Race.between(
					() -> this.teams.as("sgt.south",
							() -> this.assignments.place(new Urn(TwoTeams.ALDERBROOK), command("2026-10-14"))),
					() -> this.teams.as("insp.south",
							() -> this.assignments.place(new Urn(TwoTeams.BEECHWOOD), command("2026-10-14"))));
			assertThat(answers).filteredOn(Lead.class::isInstance).hasSize(1);
			assertThat(answers).filteredOn(RuleException.class::isInstance)
				.extracting((refused) -> ((RuleException) refused).code())
				.containsExactly("officer.ceiling");
		}
		finally {
			this.jdbc.sql("delete from lead").update();
			this.jdbc.sql("update officer set most_schools = null").update();
		}
	}

	@Test
	void anOfficerOfAnotherTeamLeadsWhereBothTeamsAgreedOnCover() {
		refused("officer.not-posted", () -> place(TwoTeams.ALDERBROOK, this.teams.pc9009, "2026-10-14"));
		cover(TwoTeams.ALDERBROOK, null, "2026-10-12", "2026-12-19");
		assertThat(place(TwoTeams.ALDERBROOK, this.teams.pc9009, "2026-10-14").id()).isNotNull();
		refused("officer.not-posted", () -> place(TwoTeams.BEECHWOOD, this.teams.pc9009, "2026-10-14"));
		refused("officer.not-posted", () -> place(TwoTeams.CEDAR_PARK, this.teams.pc9009, "2026-10-14"));
	}

	@Test
	void coverOfABoroughIsForItsSchoolsAndItsDaysOnly() {
		cover(null, "Croydon", "2026-10-12", "2026-11-01");
		assertThat(place(TwoTeams.BEECHWOOD, this.teams.pc9009, "2026-10-31").id()).isNotNull();
		refused("officer.not-posted", () -> place(TwoTeams.ALDERBROOK, this.teams.pc9009, "2026-11-01"));
		refused("officer.not-posted", () -> place(TwoTeams.CEDAR_PARK, this.teams.pc9009, "2026-10-14"));
	}

	@Test
	void noSchoolIsLeftBetweenTwoLeads() {
		lead(TwoTeams.ALDERBROOK, this.teams.pc5120, "2026-09-01");
		this.jdbc.sql("update lead set ends_on = '2026-10-31', end_reason = 'Moves on'").update();
		refused("startsOn.gap", () -> place(TwoTeams.ALDERBROOK, "2026-11-02"));
		assertThat(place(TwoTeams.ALDERBROOK, "2026-10-31").id()).isNotNull();
	}

	@Test
	void aLeadThatAnotherFollowsIsNotEndedBeforeThat() {
		Lead first = tell(place(TwoTeams.ALDERBROOK, this.teams.pc5120, "2026-10-01"), "2026-10-01");
		tell(place(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-11-02"), "2026-10-14");
		refused("lastDay.gap", () -> as(() -> this.assignments.end(new SeenLead(first.id(), first.version()),
				LocalDate.of(2026, 10, 20), "Earlier")));
	}

	@Test
	void absencesAndSupportCountInAnOfficersHours() {
		this.teams.publish(List.of(new Ranked(TwoTeams.CEDAR_PARK, 1), new Ranked(TwoTeams.ALDERBROOK, 2)));
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-09-01");
		double used = load(this.teams.pc4412).hoursUsed();
		this.jdbc.sql("""
				insert into absence (officer_id, kind_code, percent, starts_on, ends_on, entered_by, entered_at)
				values (?, 'COURT', 100, '2026-10-12', '2026-10-19', 'sgt.south', now())""")
			.param(this.teams.pc4412)
			.update();
		OfficerLoad away = load(this.teams.pc4412);
		assertThat(away.hours()).as("nine of the ten weeks that are left").isCloseTo(18, within(1e-9));
		assertThat(away.losesHours()).isTrue();
		support(TwoTeams.CEDAR_PARK, this.teams.pc5120, 1);
		assertThat(load(this.teams.pc4412).hoursUsed()).isCloseTo(used - 1, within(1e-9));
		assertThat(load(this.teams.pc5120).hoursUsed()).isEqualTo(1);
	}

	@Test
	void whoLeadsAtLastSupportsThereNoMore() {
		support(TwoTeams.ALDERBROOK, this.teams.pc4412, 1);
		tell(place(TwoTeams.ALDERBROOK, "2026-10-20"), "2026-10-14");
		assertThat(this.jdbc.sql("select ends_on::text || ' ' || end_reason from support").query(String.class).single())
			.isEqualTo("2026-10-20 Leads the school from then on");
	}

	@Test
	void theDatabaseItselfHoldsLeadAndSupportApart() {
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-01");
		assertBroken("support_or_lead", () -> support(TwoTeams.ALDERBROOK, this.teams.pc4412, 1));
		support(TwoTeams.BEECHWOOD, this.teams.pc4412, 1);
		assertBroken("lead_or_support", () -> lead(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-10-14"));
	}

	private OfficerLoad load(long officer) {
		return as(() -> this.loads.ofTeam(this.teams.south)).stream()
			.filter((load) -> load.officer().officerId() == officer)
			.findFirst()
			.orElseThrow();
	}

	private Lead place(int urn, String startsOn) {
		return place(urn, this.teams.pc4412, startsOn);
	}

	private Lead place(int urn, long officer, String startsOn) {
		return as(() -> this.assignments.place(new Urn(urn),
				new PlaceLead(officer, LocalDate.parse(startsOn), "Nearest with hours left")));
	}

	private PlaceLead command(String startsOn) {
		return new PlaceLead(this.teams.pc4412, LocalDate.parse(startsOn), "Nearest with hours left");
	}

	private Lead tell(Lead lead, String on) {
		return as(() -> this.assignments.tell(new SeenLead(lead.id(), lead.version()), "Head teacher",
				LocalDate.parse(on)));
	}

	private void conflict(int urn, String from, String to) {
		this.jdbc
			.sql("""
					insert into conflict_of_interest (officer_id, urn, category_code, starts_on, ends_on, declared_by, declared_at)
					values (?, ?, 'FAMILY', ?::date, ?::date, 'sgt.south', now())""")
			.params(this.teams.pc4412, urn, from, to)
			.update();
	}

	private void ceiling(int most) {
		this.jdbc.sql("update officer set most_schools = ? where id = ?").params(most, this.teams.pc4412).update();
	}

	private void cover(Integer urn, String borough, String from, String to) {
		this.jdbc
			.sql("""
					insert into border_cover (officer_id, urn, borough_code, starts_on, ends_on, reason, lending_team_id,
					                          borrowing_team_id, asked_by, asked_team_id, asked_at, agreed_by, agreed_team_id, agreed_at)
					values (?, ?, (select code from borough where name = ?), ?::date, ?::date, 'Short of officers', ?, ?,
					        'sgt.south', ?, now(), 'sgt.north', ?, now())""")
			.params(this.teams.pc9009, urn, borough, from, to, this.teams.north, this.teams.south, this.teams.south,
					this.teams.north)
			.update();
	}

	private void lead(int urn, long officer, String startsOn) {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (?, ?, ?::date, 'Nearest', 'Head teacher', ?::date, 'sgt.south', now())""")
			.params(urn, officer, startsOn, startsOn)
			.update();
	}

	private void support(int urn, long officer, int hours) {
		this.jdbc.sql("""
				insert into support (urn, officer_id, weekly_hours, starts_on, reason, placed_by, placed_at)
				values (?, ?, ?, '2026-10-14', 'Lead away', 'sgt.south', now())""")
			.params(urn, officer, hours)
			.update();
	}

	private <T> T as(Supplier<T> work) {
		return this.teams.as("sgt.south", work);
	}

	private void assertBroken(String constraint, Runnable change) {
		this.jdbc.sql("savepoint before").update();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(change::run)
			.satisfies((refused) -> assertThat(
					BrokenConstraint.asRule(refused, Map.of(constraint, new RuleException(constraint, "")))
						.getMessage())
				.isEmpty());
		this.jdbc.sql("rollback to savepoint before").update();
	}

	private static void refused(String rule, Runnable decision) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(decision::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(rule));
	}

}
