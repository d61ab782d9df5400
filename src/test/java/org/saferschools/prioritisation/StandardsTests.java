package org.saferschools.prioritisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * What tiers are promised, and what that asks of officers. In the autumn term of 2026, 16
 * weeks, the South team has 70 hours a week: PC 4412 20, PC 5120 10, PC 6001 20, PC 6002
 * 20; the Central North team has 20.
 */
@WithTwoTeams
@Transactional
class StandardsTests {

	@Autowired
	private ServiceStandards standards;

	@Autowired
	private StandardsService changes;

	@Autowired
	private CapacityService capacity;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aRanking() {
		this.teams.publish(List.of(new Ranked(TwoTeams.ALDERBROOK, 1), new Ranked(TwoTeams.NORTHGATE, 2),
				new Ranked(TwoTeams.FAIRLAWN, 2), new Ranked(TwoTeams.CEDAR_PARK, 3)));
	}

	@Test
	void theProductStartsWithTheStandardsOfItsDesign() {
		assertThat(this.standards.all()).extracting(ServiceStandard::inWords)
			.containsExactly("tier 1: 10% of schools, 13 contacts of 2 h, 26 patrols of 1.5 h",
					"tier 2: 20% of schools, 7 contacts of 1.5 h", "tier 3: 70% of schools, 1 contact of 1.5 h");
	}

	@Test
	void aChangeIsANewVersionAndTheOldOneIsKept() {
		change(1, with(0, 12, 15), "More schools need us often");
		assertThat(this.standards.all()).extracting(ServiceStandard::sharePercent).containsExactly(12, 20, 68);
		assertThat(this.standards.of(1).contactsPerTerm()).isEqualTo(15);
		assertThat(this.standards.versions()).extracting(StandardsVersion::version).containsExactly(2, 1);
		assertThat(this.standards.versions().get(0).by()).isEqualTo("central");
		assertThat(this.standards.versions().get(1).tiers()).extracting(ServiceStandard::sharePercent)
			.containsExactly(10, 20, 70);
		assertThat(this.jdbc.sql("select detail from audit_entry where action = 'Service standards changed'")
			.query(String.class)
			.single()).startsWith("tier 1: 12% of schools, 15 contacts of 2 h")
			.endsWith("Reason: More schools need us often");
		this.jdbc.sql("set constraints all immediate").update();
	}

	@Test
	void aChangeIsMadeOnWhatWasSeen() {
		change(1, with(0, 12, 15), "More schools need us often");
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> change(1, with(0, 11, 15), "Less of them"));
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		refused("standards.same", () -> change(1, this.standards.all(), "No reason"));
		refused("reason.blank", () -> change(1, with(0, 12, 15), "  "));
		refused("tiers.order", () -> change(1, with(0, 10, 6), "Fewer for those in need"));
		List<ServiceStandard> tooMuch = new ArrayList<>(this.standards.all());
		tooMuch.set(0, this.standards.of(1).forShare(11));
		refused("shares.sum", () -> change(1, tooMuch, "One more"));
	}

	@Test
	void onlyTheCentralTeamChangesStandards() {
		for (String other : List.of("sgt.south", "pc4412", "admin")) {
			assertThatExceptionOfType(AccessDeniedException.class).as(other)
				.isThrownBy(() -> this.teams.as(other, () -> {
					this.changes.change(new ChangeStandards(1, with(0, 12, 15), "More"));
					return null;
				}));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "update service_standard set contacts_per_term = 1", "delete from service_standard",
			"update standards_version set reason = 'another'",
			"insert into service_standard values (1, 10, 13, 2, 1, 26, 1.5)",
			"insert into standards_version values (2, 'Without tiers', 'central', now())" })
	void theDatabaseKeepsVersionsAndWantsThemWhole(String change) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> {
			this.jdbc.sql(change).update();
			this.jdbc.sql("set constraints all immediate").update();
		});
	}

	@Test
	void hoursAskedForAreSetAgainstHoursThereAreTeamByTeam() {
		Capacity found = this.teams.as("central", () -> this.capacity.today(this.standards.all()));
		Capacity.Load south = load(found, "South team");
		assertThat(south.schools()).containsExactly(1, 1, 1);
		assertThat(south.asked()).as("65 for tier 1, 10.5 for tier 2, 1.5 for tier 3").isCloseTo(77, within(1e-9));
		assertThat(south.there()).as("70 hours in each of 16 weeks").isCloseTo(1120, within(1e-6));
		assertThat(load(found, "Central North team").there()).isCloseTo(320, within(1e-6));
		assertThat(found.all().asked()).isCloseTo(87.5, within(1e-9));
		assertThat(found.all().isShort()).isFalse();
		assertThat(found.teams()).extracting(Capacity.Load::name).doesNotContain("No team");
	}

	@Test
	void aPostingCountsForAsMuchOfTheTermAsItHolds() {
		this.jdbc.sql("update posting set ends_on = '2026-10-26' where officer_id = ?")
			.param(this.teams.pc9009)
			.update();
		Capacity found = this.teams.as("central", () -> this.capacity.today(this.standards.all()));
		assertThat(load(found, "Central North team").there()).as("55 of the 109 days")
			.isCloseTo(320 * 55 / 109.0, within(1e-6));
	}

	@Test
	void sharesAreFittedToTheHoursWithTier2TwiceTier1() {
		this.jdbc.sql("update posting set weekly_hours = 5 where officer_id <> ?").param(this.teams.pc4412).update();
		this.jdbc.sql("update posting set ends_on = '2026-09-01' where officer_id = ?")
			.param(this.teams.pc4412)
			.update();
		List<ServiceStandard> fit = fit(this.standards.all());
		assertThat(fit).extracting(ServiceStandard::sharePercent).containsExactly(33, 66, 1);
		this.jdbc.sql("update posting set weekly_hours = 1.3 where officer_id <> ?").param(this.teams.pc4412).update();
		// 83.2 hours: 1, 1, 2 schools ask for 78.5; 1, 2, 1 for 87.5, and 2 in tier 1 for
		// more
		fit = fit(this.standards.all());
		assertThat(fit).extracting(ServiceStandard::sharePercent).containsExactly(16, 32, 52);
		assertThat(this.teams.as("central", () -> this.capacity.shared(this.standards.all())).schools())
			.containsExactly(1, 1, 2);
	}

	@Test
	void noSharesAreProposedWhereTheHoursSufficeForNone() {
		this.jdbc.sql("delete from posting").update();
		refused("fit.short", () -> fit(this.standards.all()));
	}

	private List<ServiceStandard> fit(List<ServiceStandard> promises) {
		return this.teams.as("central", () -> this.capacity.fit(promises));
	}

	private List<ServiceStandard> with(int tier, int share, int contacts) {
		List<ServiceStandard> all = new ArrayList<>(this.standards.all());
		ServiceStandard before = all.get(tier);
		all.set(tier, new ServiceStandard(tier + 1, share, contacts, new BigDecimal("2.0"), before.patrolsPerTerm(),
				before.hoursPerPatrol()));
		all.set(2, all.get(2).forShare(100 - all.get(0).sharePercent() - all.get(1).sharePercent()));
		return all;
	}

	private void change(int seen, List<ServiceStandard> tiers, String reason) {
		this.teams.as("central", () -> {
			this.changes.change(new ChangeStandards(seen, tiers, reason));
			return null;
		});
	}

	private static Capacity.Load load(Capacity capacity, String team) {
		return capacity.teams().stream().filter((load) -> load.name().equals(team)).findFirst().orElseThrow();
	}

	private static void refused(String rule, Runnable attempt) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(attempt::run)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(rule));
	}

}
