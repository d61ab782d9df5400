package org.saferschools.prioritisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * People settle tiers, one up or down, until the end of the term. Alderbrook stands
 * between tier 1 and 2, of Fairlawn the ranking is sure.
 */
@WithTwoTeams
@Transactional
class TierDecisionTests {

	private static final Urn ALDERBROOK = new Urn(TwoTeams.ALDERBROOK);

	private static final Urn FAIRLAWN = new Urn(TwoTeams.FAIRLAWN);

	private static final Urn NORTHGATE = new Urn(TwoTeams.NORTHGATE);

	private static final String REASON = "Two robberies at the bus stop that nobody reported";

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 18);

	@Autowired
	private TierDecisionService decisions;

	@Autowired
	private DecidedTiers decided;

	@Autowired
	private PrioritisationService ranking;

	@Autowired
	private RunService runs;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aRanking() {
		this.teams.publish(List.of(new Ranked(TwoTeams.NORTHGATE, 1, "{0.9,0.1,0}"),
				new Ranked(TwoTeams.ALDERBROOK, 2, "{0.36,0.64,0}"), new Ranked(TwoTeams.FAIRLAWN, 3, "{0,0.1,0.9}"),
				new Ranked(TwoTeams.CEDAR_PARK, 3)));
	}

	@Test
	void aSchoolIsAtTheBorderOfTheTiersThatAreBetween20And80PerCentLikely() {
		assertThat(tier(ALDERBROOK).atBorder()).containsExactly(1, 2);
		assertThat(tier(ALDERBROOK).wantsDecision()).isTrue();
		assertThat(tier(FAIRLAWN).atBorder()).isEmpty();
		assertThat(tier(new Urn(TwoTeams.CEDAR_PARK)).atBorder()).as("a run that doesn't know chances").isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'{0.2,0.8,0}', '{1,2}'", "'{0.199,0.801,0}', {}", "'{0.3,0.4,0.3}', '{1,2,3}'",
			"'{0.15,0.7,0.15}', {2}" })
	void theBorderIsInclusive(String chance, String border) {
		this.teams.publish(List.of(new Ranked(TwoTeams.ALDERBROOK, 2, chance)));
		assertThat(this.jdbc.sql("select at_border::text from school_tier('2026-10-14') where urn = 100001")
			.query(String.class)
			.single()).isEqualTo(border);
	}

	@Test
	void aBorderlineSchoolIsSettledUntilTheEndOfTheTerm() {
		decide(ALDERBROOK, 1);
		DecidedTier decision = only(ALDERBROOK);
		assertThat(decision.kind()).isEqualTo(DecisionKind.BORDERLINE);
		assertThat(decision.inWords()).isEqualTo("Tier 1 instead of 2");
		assertThat(decision.lastDay()).isEqualTo(LAST_DAY);
		assertThat(decision.by()).isEqualTo("sgt.south");
		assertThat(tier(ALDERBROOK).tier()).isOne();
		assertThat(tier(ALDERBROOK).rankedTier()).isEqualTo(2);
		assertThat(tier(ALDERBROOK).wantsDecision()).isFalse();
		assertThat(audit("Tier decided")).isEqualTo("Tier 1, ranked 2, until 2026-12-18 (at the border): " + REASON);
	}

	@Test
	void aBorderlineSchoolMayStayWhereTheRankingPutsIt() {
		decide(ALDERBROOK, 2);
		assertThat(only(ALDERBROOK).inWords()).isEqualTo("Tier 2 confirmed");
		assertThat(tier(ALDERBROOK).wantsDecision()).isFalse();
	}

	@Test
	void aTierTheRankingIsSureOfIsOverriddenByOne() {
		decide(FAIRLAWN, 2);
		assertThat(only(FAIRLAWN).kind()).isEqualTo(DecisionKind.OVERRIDE);
		assertThat(tier(FAIRLAWN).tier()).isEqualTo(2);
	}

	@Test
	void aDecisionIsOneTierAtMostAndNeverNone() {
		refused("tier.choice", () -> decide(FAIRLAWN, 1));
		refused("tier.choice", () -> decide(FAIRLAWN, 3));
		refused("tier.choice", () -> decide(FAIRLAWN, 4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Too short a reason", "                    a                    " })
	void aReasonHas20CharactersAtLeast(String reason) {
		refused("reason.short", () -> decide(ALDERBROOK, 1, reason));
	}

	@Test
	void onlyASupervisorOfTheSchoolsTeamDecides() {
		for (String other : List.of("sgt.north", "central", "pc4412", "admin")) {
			assertThatExceptionOfType(AccessDeniedException.class).as(other)
				.isThrownBy(() -> decideAs(other, ALDERBROOK, 1, REASON));
		}
		decideAs("sgt.north", NORTHGATE, 2, REASON);
		assertThat(tier(NORTHGATE).tier()).isEqualTo(2);
	}

	@Test
	void aSchoolHasOneDecisionAtATime() {
		decide(ALDERBROOK, 1);
		refused("decision.stands", () -> decide(ALDERBROOK, 2));
	}

	@Test
	void aDecisionIsMadeOnTheRankingThatWasLookedAt() {
		long looked = tier(ALDERBROOK).run();
		aRanking();
		refused("ranking.changed",
				() -> as("sgt.south", () -> this.decisions.decide(ALDERBROOK, new DecideTier(looked, 1, REASON))));
	}

	@Test
	void aSchoolThatIsNotRankedHasNoTierToDecide() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> decideAs("sgt.south", new Urn(TwoTeams.ELMFIELD), 1, REASON));
	}

	@Test
	void aDecisionIsWithdrawnByTheTeamOrTheCentralTeamAndTheSchoolIsFreeAgain() {
		decide(ALDERBROOK, 1);
		DecidedTier first = only(ALDERBROOK);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> withdraw("sgt.north", first));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> withdraw("admin", first));
		withdraw("central", first);
		assertThat(tier(ALDERBROOK).tier()).isEqualTo(2);
		assertThat(only(ALDERBROOK).state()).isEqualTo(DecisionState.WITHDRAWN);
		assertThat(only(ALDERBROOK).endedBy()).isEqualTo("central");
		decide(ALDERBROOK, 1);
		DecidedTier second = this.teams.as("sgt.south", () -> this.decided.of(ALDERBROOK)).get(0);
		withdraw("insp.south", second);
		assertThat(tier(ALDERBROOK).isDecided()).isFalse();
	}

	@Test
	void aDecisionIsWithdrawnOnceAndAsItWasSeen() {
		decide(ALDERBROOK, 1);
		DecidedTier seen = only(ALDERBROOK);
		withdraw("insp.south", seen);
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> withdraw("sgt.south", seen));
		refused("decision.ended", () -> as("sgt.south", () -> this.decisions.standing(seen.id())));
	}

	@Test
	void aDecisionLapsesWhenARankingPutsTheSchoolMoreThanOneTierAway() {
		decide(ALDERBROOK, 1);
		publish(new Ranked(TwoTeams.ALDERBROOK, 3, "{0,0.1,0.9}"));
		assertThat(only(ALDERBROOK).state()).isEqualTo(DecisionState.LAPSED);
		assertThat(tier(ALDERBROOK).tier()).isEqualTo(3);
		assertThat(audit("Tier decision lapsed")).startsWith("Tier 1 does not stand with run ");
		publish(new Ranked(TwoTeams.ALDERBROOK, 2, "{0.36,0.64,0}"));
		assertThat(tier(ALDERBROOK).tier()).as("what lapsed doesn't come back").isEqualTo(2);
	}

	@Test
	void aDecisionLapsesWhenTheSchoolLeavesTheRanking() {
		decide(ALDERBROOK, 1);
		publish(new Ranked(TwoTeams.NORTHGATE, 1));
		assertThat(only(ALDERBROOK).state()).isEqualTo(DecisionState.LAPSED);
	}

	@Test
	void aDecisionOutlivesARankingThatIsOneTierAwayAtMost() {
		decide(ALDERBROOK, 2);
		publish(new Ranked(TwoTeams.ALDERBROOK, 3, "{0,0.1,0.9}"));
		assertThat(tier(ALDERBROOK).tier()).isEqualTo(2);
		assertThat(only(ALDERBROOK).state()).isEqualTo(DecisionState.IN_FORCE);
	}

	@Test
	void aDecisionHoldsOnItsLastDayAndNoLonger() {
		decide(ALDERBROOK, 1);
		assertThat(tierOn(LAST_DAY)).isOne();
		assertThat(tierOn(LAST_DAY.plusDays(1))).isEqualTo(2);
	}

	@Test
	void aSupervisorReadsTheDecisionsOfTheOwnTeam() {
		decide(ALDERBROOK, 1);
		decideAs("sgt.north", NORTHGATE, 2, REASON);
		var all = new DecidedTierFilter(null, null, null, null);
		assertThat(this.teams.as("sgt.south", () -> this.decided.count(this.decided.within(all)))).isOne();
		assertThat(this.teams.as("central", () -> this.decided.count(this.decided.within(all)))).isEqualTo(2);
		assertThat(
				this.teams.as("admin",
						() -> this.decided
							.count(new DecidedTierFilter(DecisionState.IN_FORCE, DecisionKind.OVERRIDE, null, null))))
			.isOne();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.teams.as("pc4412", () -> this.decided.count(all)));
	}

	@Test
	void theOldestWaitBeginsWithTheRankingThatBroughtASchoolToTheBorder() {
		assertThat(this.ranking.oldestWaitForDecision(List.of("E09000008"))).isPresent();
		decide(ALDERBROOK, 1);
		assertThat(this.ranking.oldestWaitForDecision(List.of("E09000008"))).as("decided").isEmpty();
		assertThat(this.ranking.oldestWaitForDecision(List.of("E09000007"))).as("nothing at a border").isEmpty();
	}

	@ParameterizedTest(name = "{0} = {1}")
	@CsvSource({ "tier, 4", "tier, 0", "ranked_tier, 1", "reason, Too short", "last_day, 2027-05-01",
			"last_day, 2026-10-13", "kind, HUNCH", "run_id, 0", "urn, 100005" })
	void theDatabaseRefuses(String column, String value) {
		Map<String, String> row = row();
		row.put(column, value);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert(row));
	}

	@Test
	void theDatabaseRefusesATwoTierStepEvenWhereTheRankingAgreesWithTheRest() {
		Map<String, String> row = row();
		row.putAll(Map.of("urn", "100005", "kind", "OVERRIDE", "ranked_tier", "3", "tier", "1"));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> insert(row))
			.withMessageContaining("one_tier_at_most");
	}

	@Test
	void theDatabaseRefusesAnOverrideThatChangesNothing() {
		Map<String, String> row = row();
		row.putAll(Map.of("tier", "2", "kind", "OVERRIDE"));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> insert(row))
			.withMessageContaining("override_changes_the_tier");
	}

	@Test
	void theDatabaseRefusesASecondDecisionAtATime() {
		insert(row());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> insert(row()))
			.withMessageContaining("one_tier_decision_at_a_time");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from tier_decision", "truncate tier_decision", "update tier_decision set tier = 2",
			"update tier_decision set reason = reason || '!'", "update tier_decision set last_day = last_day + 1" })
	void theDatabaseKeepsADecisionAsItWasMade(String change) {
		insert(row());
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update());
	}

	private Map<String, String> row() {
		return new java.util.HashMap<>(Map.of("urn", "100001", "run_id", String.valueOf(tier(ALDERBROOK).run()), "kind",
				"BORDERLINE", "ranked_tier", "2", "tier", "1", "reason", REASON, "first_day", "2026-10-14", "last_day",
				"2026-12-18"));
	}

	private void insert(Map<String, String> row) {
		this.jdbc
			.sql("""
					insert into tier_decision (urn, run_id, kind, ranked_tier, tier, reason, first_day, last_day, decided_by, decided_at)
					values (:urn::int, :run_id::bigint, :kind, :ranked_tier::smallint, :tier::smallint, :reason, :first_day::date,
					        :last_day::date, 'sgt.south', now())""")
			.params(row)
			.update();
	}

	private void publish(Ranked... ranked) {
		Long before = this.jdbc.sql("select id from prioritisation_run where state = 'PUBLISHED'")
			.query(Long.class)
			.single();
		long draft = this.teams.draft(List.of(ranked));
		as("central", () -> this.runs.publish(draft, 0, before));
	}

	private void decide(Urn urn, int tier) {
		decide(urn, tier, REASON);
	}

	private void decide(Urn urn, int tier, String reason) {
		decideAs("sgt.south", urn, tier, reason);
	}

	private void decideAs(String person, Urn urn, int tier, String reason) {
		long run = this.ranking.published().orElseThrow().id();
		as(person, () -> this.decisions.decide(urn, new DecideTier(run, tier, reason)));
	}

	private void withdraw(String person, DecidedTier decision) {
		as(person, () -> this.decisions.withdraw(decision.id(), decision.version(), "It was another school"));
	}

	private void as(String person, Runnable work) {
		this.teams.as(person, () -> {
			work.run();
			return null;
		});
	}

	private SchoolTier tier(Urn urn) {
		return this.ranking.tierOf(urn).orElseThrow();
	}

	private int tierOn(LocalDate day) {
		return this.jdbc.sql("select tier from school_tier(?) where urn = 100001")
			.param(day)
			.query(Integer.class)
			.single();
	}

	private DecidedTier only(Urn urn) {
		List<DecidedTier> all = this.teams.as("sgt.south", () -> this.decided.of(urn));
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private String audit(String action) {
		return this.jdbc.sql("select detail from audit_entry where action = ? order by id desc limit 1")
			.param(action)
			.query(String.class)
			.single();
	}

	private static void refused(String rule, Runnable attempt) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(attempt::run)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(rule));
	}

}
