package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.saferschools.audit.Audit;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPointReader;
import org.saferschools.incident.LoadedMonths;
import org.saferschools.school.PeerGroup;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

@DataJpaTest
@WithPostgres
@Import(RunTests.House.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(Lifecycle.PER_CLASS)
@WithMockUser(username = "priya.nair", roles = "CENTRAL")
class RunTests {

	private static final YearMonth MAY = YearMonth.of(2025, 5);

	private static final GridPoint BARKING = new GridPoint(544_400, 184_000);

	private static final GridPoint HAVERING = new GridPoint(551_200, 186_800);

	private static final Urn ELM_PARK = new Urn(100_001);

	private static final Urn NORTHGATE = new Urn(100_002);

	@Autowired
	private RunService service;

	@Autowired
	private RunAgain again;

	@Autowired
	private NightlyRun nightly;

	@Autowired
	private RunReports reports;

	@Autowired
	private PrioritisationService published;

	@Autowired
	private PrioritisationRunRepository runs;

	@Autowired
	private JdbcClient jdbc;

	private LoadedLondon london;

	@BeforeAll
	void load() {
		this.london = new LoadedLondon(this.jdbc);
		this.london.school(ELM_PARK.value(), "Elm Park Academy", PeerGroup.SECONDARY, BARKING, 1200, 40.0, "E09000002");
		this.london.school(NORTHGATE.value(), "Northgate School", PeerGroup.SECONDARY, HAVERING, null, 20.0,
				"E09000016");
		this.london.school(100_003, "Little Oaks", PeerGroup.PRIMARY, BARKING, 300, 10.0, "E09000002");
		this.london.month(MAY, IncidentKind.ROBBERY, BARKING, 3);
		this.london.month(MAY, IncidentKind.DRUGS, BARKING, 50);
		this.london.month(MAY.minusMonths(12), IncidentKind.ROBBERY, HAVERING, 4);
		this.london.month(MAY.minusMonths(24), IncidentKind.ROBBERY, HAVERING, 100);
	}

	@Test
	void aPublishedRunTellsASchoolsScoreAndWhy() {
		long run = publishedRun();
		SchoolScore elmPark = this.published.scoreOf(ELM_PARK).orElseThrow();
		assertThat(this.published.published()).hasValueSatisfying((summary) -> {
			assertThat(summary.id()).isEqualTo(run);
			assertThat(summary.asOf()).isEqualTo(MAY);
			assertThat(summary.catchmentRadius()).isEqualTo(800);
		});
		assertThat(elmPark.rank()).isEqualTo(1);
		assertThat(elmPark.schools()).isEqualTo(2);
		assertThat(elmPark.tier()).isEqualTo(1);
		assertThat(elmPark.rankInBorough()).hasValue(1);
		assertThat(elmPark.rankInBcu()).hasValue(1);
		assertThat(elmPark.of(Factor.ROBBERY).sentence())
			.startsWith("3 robberies within 800 m in the 12 months to May 2025. About ")
			.endsWith(": more than at 75% of secondary schools.");
		assertThat(elmPark.expected()).hasValueSatisfying(
				(expected) -> assertThat(expected.mean()).isBetween((double) expected.low(), (double) expected.high()));
		assertThat(elmPark.interval()).hasValueSatisfying(
				(interval) -> assertThat(interval.tierChances().stream().mapToDouble(Double::doubleValue).sum())
					.isCloseTo(1, within(1e-6)));
		assertThat(elmPark.of(Factor.ROBBERY).weight()).isCloseTo(75, within(1e-9));
		assertThat(elmPark.of(Factor.VICTIMS).active()).isFalse();
		assertThat(elmPark.of(Factor.VICTIMS).sentence()).contains("force extract")
			.endsWith("Its weight is shared among the other factors.");
	}

	@Test
	void onlyTheMonthsOfTheWindowAndTheKindsOfTheFactorsCount() {
		publishedRun();
		FactorScore robbery = this.published.scoreOf(NORTHGATE).orElseThrow().of(Factor.ROBBERY);
		assertThat(robbery.value()).as("of the hundred before the window nothing is expected").isLessThan(5);
		assertThat(robbery.count()).as("none in the last twelve").isZero();
	}

	@Test
	void whatIsUnknownIsMarkedInTheResult() {
		publishedRun();
		FactorScore pupils = this.published.scoreOf(NORTHGATE).orElseThrow().of(Factor.PUPILS);
		assertThat(pupils.imputed()).isTrue();
		assertThat(pupils.sentence())
			.isEqualTo("Not known for this school: the middle value of secondary schools, 1,200, stands in.");
	}

	@Test
	void storedPartsAddUpToStoredNeed() {
		long run = draft();
		List<Double> differences = this.jdbc.sql(
				"select abs(need - (select sum(part) from unnest(factor_part) part)) from school_score where run_id = :run")
			.param("run", run)
			.query(Double.class)
			.list();
		assertThat(differences).hasSize(3).allMatch((difference) -> difference < 1e-9);
	}

	@Test
	void theSameDataMakeTheSameRanking() {
		assertThat(results(draft())).isEqualTo(results(draft()));
	}

	@Test
	void aRunKeepsFromWhatItWasMade() {
		RunInputs inputs = this.runs.findById(draft()).orElseThrow().inputs();
		assertThat(inputs.incidents()).isEqualTo(7);
		assertThat(inputs.weightsVersion()).isEqualTo(1);
		assertThat(inputs.codeVersion()).matches(".+, code [0-9a-f]{12}");
		assertThat(inputs.incidentFingerprint()).hasSize(64);
		assertThat(inputs.schoolFingerprint()).hasSize(64);
		assertThat(inputs.parameters().incidents()).containsEntry(IncidentKind.ROBBERY, 7)
			.containsEntry(IncidentKind.VIOLENCE, 0);
		assertThat(inputs.parameters().schools()).containsEntry(PeerGroup.SECONDARY, 2);
		assertThat(inputs.parameters().coverage()).singleElement()
			.satisfies((force) -> assertThat(force.missing()).contains(MAY.minusMonths(1)).doesNotContain(MAY));
	}

	@Test
	void aRunIsMadeAgainFromWhatItKeptWhateverWasImportedSince() {
		long run = draft();
		long other = withMoreRobberies(this::draft);
		assertThat(inputs(other).resultFingerprint()).isNotEqualTo(inputs(run).resultFingerprint());
		assertThat(this.again.of(run)).hasValueSatisfying((again) -> {
			assertThat(again.same()).isTrue();
			assertThat(again.sameCode()).isTrue();
		});
		assertThat(this.again.of(pretended(run, other))).as("one run's results with another's inputs")
			.hasValueSatisfying((again) -> assertThat(again.same()).isFalse());
	}

	private long pretended(long results, long from) {
		long run = this.runs.saveAndFlush(new PrioritisationRun(inputs(results), "priya.nair", Instant.EPOCH)).id();
		this.jdbc.sql("insert into run_input select :run, format, packed from run_input where run_id = :from")
			.param("run", run)
			.param("from", from)
			.update();
		return run;
	}

	@Test
	void aNightlyRunIsDraftedOnceAndOnlyWhereTheDataChanged() {
		SecurityContextHolder.clearContext();
		withMoreRobberies(() -> {
			assertThat(this.nightly.draft()).isPresent();
			assertThat(this.nightly.draft()).as("nothing has changed").isEmpty();
			return null;
		});
		assertThat(this.nightly.draft()).as("what was imported was undone").isPresent();
		assertThat(this.runs.findByStateOrderByIdDesc(RunState.DRAFT)
			.stream()
			.filter((run) -> run.createdBy().equals(CurrentUser.SYSTEM))).as("the earlier night's draft is gone")
			.hasSize(1);
	}

	private <T> T withMoreRobberies(Supplier<T> work) {
		this.london.month(MAY.minusMonths(4), IncidentKind.ROBBERY, HAVERING, 30);
		try {
			return work.get();
		}
		finally {
			this.london.remove(MAY.minusMonths(4));
		}
	}

	private RunInputs inputs(long run) {
		return this.runs.findById(run).orElseThrow().inputs();
	}

	@Test
	void otherDataHaveAnotherFingerprint() {
		RunInputs before = this.runs.findById(draft()).orElseThrow().inputs();
		this.london.month(MAY.minusMonths(3), IncidentKind.DRUGS, HAVERING, 1);
		RunInputs after = this.runs.findById(draft()).orElseThrow().inputs();
		assertThat(after.incidentFingerprint()).isNotEqualTo(before.incidentFingerprint());
		assertThat(after.schoolFingerprint()).isEqualTo(before.schoolFingerprint());
	}

	@Test
	void publishingSupersedesTheFormer() {
		long former = publishedRun();
		long next = publishedRun();
		assertThat(this.runs.findById(former).orElseThrow().state()).isEqualTo(RunState.SUPERSEDED);
		assertThat(this.runs.findById(next).orElseThrow().state()).isEqualTo(RunState.PUBLISHED);
	}

	@Test
	void aDiscardedDraftCantBePublished() {
		long draft = draft();
		this.service.discard(draft, 0);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.service.publish(draft, 1, publishedId()))
			.withMessage("Only a draft can be published. Run %d is discarded already.", draft);
	}

	@Test
	void whoeverComparedWithAnotherRunIsAskedToLookAgain() {
		Long seen = publishedId();
		long mine = draft();
		publishedRun();
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.service.publish(mine, 0, seen))
			.withMessageContaining("Compare this draft with it");
		assertThat(this.runs.findById(mine).orElseThrow().state()).isEqualTo(RunState.DRAFT);
	}

	@Test
	void aDraftThatChangedMeanwhileIsRefused() {
		long draft = draft();
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> this.service.publish(draft, 7, publishedId()));
	}

	@Test
	void ofTwoPeopleAtTheSameMomentOnePublishes() throws Exception {
		Long seen = publishedId();
		List<Long> drafts = List.of(draft(), draft());
		CyclicBarrier together = new CyclicBarrier(2);
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Boolean>> tries = drafts.stream().<Callable<Boolean>>map((draft) -> () -> {
				together.await();
				return publishes(draft, seen);
			}).toList();
			List<Boolean> outcomes = people.invokeAll(tries).stream().map(RunTests::outcome).toList();
			assertThat(outcomes).containsExactlyInAnyOrder(true, false);
		}
		finally {
			people.shutdown();
		}
		assertThat(this.jdbc.sql("select count(*) from prioritisation_run where state = 'PUBLISHED'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	private boolean publishes(long draft, Long seen) {
		try {
			ActingSystem.as(Role.CENTRAL, () -> {
				this.service.publish(draft, 0, seen);
				return draft;
			});
			return true;
		}
		catch (RuleException refused) {
			assertThat(refused.code()).isEqualTo("run.overtaken");
			return false;
		}
	}

	private static boolean outcome(Future<Boolean> published) {
		try {
			return published.get();
		}
		catch (Exception ex) {
			throw new AssertionError("Neither published nor refused kindly", ex);
		}
	}

	@Test
	void theDatabaseRefusesToChangeARunOrItsResults() {
		long run = publishedRun();
		Stream.of("update school_score set need = 99 where run_id = ", "delete from school_score where run_id = ",
				"update prioritisation_run set incidents = 1 where id = ",
				"update prioritisation_run set parameters = '{}' where id = ",
				"update prioritisation_run set published_by = 'nobody' where id = ",
				"update prioritisation_run set state = 'DRAFT', published_by = null, published_at = null where id = ",
				"delete from prioritisation_run where id = ")
			.forEach((sql) -> assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> this.jdbc.sql(sql + run).update())
				.withMessageContaining("cannot"));
		assertThatExceptionOfType(DataAccessException.class).as("another school's result for a published run")
			.isThrownBy(() -> this.jdbc
				.sql("""
						insert into school_score select run_id, 100004, peer_group, need, rank, rank_in_bcu, rank_in_borough, tier,
							factor_value, factor_percentile, factor_part, factor_imputed, factor_count
						from school_score where run_id = :run and urn = 100003""")
				.param("run", run)
				.update());
	}

	@Test
	void whatWasDoneStandsInTheAudit() {
		long run = publishedRun();
		long other = draft();
		this.service.discard(other, 0);
		assertThat(audited("Run " + run)).containsExactly("Ranking drafted", "Ranking published");
		assertThat(audited("Run " + other)).containsExactly("Ranking drafted", "Ranking discarded");
	}

	@Test
	@WithMockUser(roles = { "SUPERVISOR", "OFFICER", "ADMIN" })
	void nobodyButTheCentralTeamMakesOrPublishesRuns() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.service.draft(MAY));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.service.publish(1, 0, null));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.service.discard(1, 0));
	}

	@Test
	void theProductItselfRanksTheLatestMonth() {
		SecurityContextHolder.clearContext();
		long run = ActingSystem.as(Role.CENTRAL, () -> {
			long draft = this.service.draft(null);
			this.service.publish(draft, 0, publishedId());
			return draft;
		});
		assertThat(this.published.published()).hasValueSatisfying((summary) -> {
			assertThat(summary.id()).isEqualTo(run);
			assertThat(summary.asOf()).isEqualTo(MAY);
		});
		assertThat(this.published.tiers()).containsEntry(ELM_PARK, 1).containsEntry(NORTHGATE, 3);
	}

	@Test
	void aMonthThatIsNotLoadedIsRefused() {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.service.draft(YearMonth.of(2030, 1)))
			.withMessage("No crime of January 2030 is loaded. Choose a month that is.");
	}

	@Test
	void aMonthBeforeWhichAlmostNothingIsLoadedIsNeitherOfferedNorRanked() {
		YearMonth december = YearMonth.of(2019, 12);
		this.london.month(LoadedLondon.CITY, december, IncidentKind.ROBBERY, BARKING, 5);
		try {
			assertThat(this.reports.months()).contains(MAY).doesNotContain(december);
			assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.service.draft(december))
				.withMessage("Too few months of crime up to December 2019 are loaded. "
						+ "Import more of them, or choose another month.");
		}
		finally {
			this.jdbc.sql("delete from incident_month where force_id = ?").param(LoadedLondon.CITY).update();
		}
	}

	@Test
	void onlyADraftIsAskedAbout() {
		long run = publishedRun();
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.reports.reportOfDraft(run))
			.withMessage("Only a draft can be published. Run %d is published already.", run);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.reports.detailsOfDraft(run))
			.withMessage("Only a draft can be discarded. Run %d is published already.", run);
	}

	@Test
	void anEarlierMonthMovesSchoolsAndTheReportSaysWhy() {
		long now = publishedRun();
		long earlier = this.service.draft(MAY.minusMonths(12));
		RunReport report = this.reports.report(earlier);
		assertThat(report.publishedId()).isEqualTo(now);
		assertThat(report.comparison()).hasValueSatisfying((comparison) -> {
			assertThat(comparison.with()).isEqualTo(now);
			assertThat(comparison.tierMoves()).containsExactlyInAnyOrder(new TierMove(PeerGroup.SECONDARY, 1, 3, 1),
					new TierMove(PeerGroup.SECONDARY, 3, 1, 1));
			Mover northgate = comparison.movers().get(0);
			assertThat(northgate.name()).isEqualTo("Northgate School");
			assertThat(northgate.up()).isTrue();
			assertThat(northgate.reason()).isEqualTo("robberies in 12 months 0 → 4");
		});
		assertThat(report.changes()).as("its own data are the same").isEmpty();
		assertThat(report.newer()).hasValue(MAY);
	}

	@Test
	void aReportShowsSchoolsTiersAndAreas() {
		RunReport report = this.reports.report(draft());
		assertThat(report.top().get(PeerGroup.SECONDARY)).extracting(RankedRow::name)
			.containsExactly("Elm Park Academy", "Northgate School");
		assertThat(report.top().get(PeerGroup.SECONDARY).get(0).robberies()).isEqualTo(3);
		assertThat(report.tiers()).extracting(TierSize::tier, TierSize::schools)
			.containsExactly(tuple(1, 1), tuple(3, 1), tuple(1, 1));
		assertThat(report.areas()).containsExactly(new AreaTiers("East", 1, 1, 3));
		assertThat(report.changes()).isEmpty();
		assertThat(report.run().gaps()).singleElement().satisfies((force) -> assertThat(force.complete()).isFalse());
	}

	@Test
	void aReportSaysWhatChangedInTheDataSinceTheDraft() {
		long draft = draft();
		this.london.month(MAY.minusMonths(2), IncidentKind.DRUGS, HAVERING, 1);
		this.jdbc.sql("update school set pupils = pupils + 1 where urn = 100003").update();
		assertThat(this.reports.report(draft).changes()).containsExactly("Crime of its months was imported again.",
				"The register of schools has changed.");
	}

	@Test
	void aSchoolThatIsNotRankedHasNoScore() {
		publishedRun();
		assertThat(this.published.scoreOf(new Urn(199_999))).isEmpty();
	}

	private List<String> audited(String subject) {
		return this.jdbc.sql("select action from audit_entry where subject = :subject order by id")
			.param("subject", subject)
			.query(String.class)
			.list();
	}

	private List<String> results(long run) {
		return this.jdbc
			.sql("""
					select (urn, need, rank, rank_in_bcu, tier, factor_value, factor_percentile, factor_part, factor_imputed,
						factor_count)::text
					from school_score where run_id = :run order by urn""")
			.param("run", run)
			.query(String.class)
			.list();
	}

	private long draft() {
		return this.service.draft(MAY);
	}

	private long publishedRun() {
		long run = draft();
		this.service.publish(run, 0, publishedId());
		return run;
	}

	private Long publishedId() {
		return this.published.published().map(RunSummary::id).orElse(null);
	}

	@TestConfiguration
	@EnableMethodSecurity
	@EnableConfigurationProperties({ PrioritisationSettings.class, RecordSettings.class })
	@ComponentScan(basePackageClasses = RunService.class, excludeFilters = @ComponentScan.Filter(
			type = FilterType.REGEX,
			pattern = ".*(\\.web\\..*|Tests.*|TierDecisionService|DecidedTiers|CapacityService|NeedAndService)"))
	@ComponentScan(basePackages = "org.saferschools", useDefaultFilters = false, includeFilters = @ComponentScan.Filter(
			type = FilterType.REGEX,
			pattern = ".*\\.(Contact|TimedIncident|Transport|Deprivation|Absence|SchoolCalendar)(Service|Repository)"))
	@Import({ Audit.class, CurrentUser.class, IncidentPointReader.class, LoadedMonths.class })
	static class House {

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2025-06-20T09:00:00Z"), ZoneId.of("Europe/London"));
		}

	}

}
