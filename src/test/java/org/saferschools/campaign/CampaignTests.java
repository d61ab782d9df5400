package org.saferschools.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.saferschools.campaign.effect.Phase;
import org.saferschools.campaign.effect.Verdict;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/**
 * Campaigns as the central team plans them, on Wednesday 14 October 2026.
 */
@WithTwoTeams
@Transactional
class CampaignTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

	@Autowired
	private CampaignService campaigns;

	@Autowired
	private CampaignPlanning planning;

	@Autowired
	private ChoreService chores;

	@Autowired
	private EffectService effects;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@Autowired
	private StatementCount statements;

	@Test
	void aTemplateBringsItsChannelsAndTasks() {
		long january = january();
		CampaignPage page = page(january);
		assertThat(page.channels()).extracting(Channel::kind).containsExactly(ChannelKind.values());
		assertThat(page.tasks()).extracting(Task::title)
			.contains("Presentations on property safety before the holidays");
		assertThat(page.tasks().get(0).dueOn()).isEqualTo(LocalDate.of(2026, 11, 16));
		assertThat(page.gaps()).contains("No areas are chosen", "No channel has a budget");
	}

	@Test
	void theNextCampaignOfATemplateIsOffered() {
		assertThat(CampaignTemplate.JANUARY.nextStart(TODAY)).isEqualTo(LocalDate.of(2027, 1, 4));
		assertThat(CampaignTemplate.BACK_TO_SCHOOL.nextStart(TODAY)).isEqualTo(LocalDate.of(2027, 9, 1));
		assertThat(CampaignTemplate.BACK_TO_SCHOOL.end(LocalDate.of(2027, 9, 1))).isEqualTo(LocalDate.of(2027, 10, 5));
	}

	@Test
	void whereACampaignStandsFollowsFromItsDays() {
		Campaign campaign = page(january()).campaign();
		assertThat(campaign.state(LocalDate.of(2027, 1, 3))).isEqualTo(CampaignState.DRAFT);
		assertThat(campaign.state(LocalDate.of(2027, 1, 4))).isEqualTo(CampaignState.RUNNING);
		assertThat(campaign.state(LocalDate.of(2027, 1, 31))).isEqualTo(CampaignState.RUNNING);
		assertThat(campaign.state(LocalDate.of(2027, 2, 1))).isEqualTo(CampaignState.ENDED);
	}

	@Test
	void onlyAgesFrom11To17AreReachedAndTheDatabaseHoldsIt() {
		refused("ageFrom.range", () -> details("Young", 10, 17));
		refused("ageFrom.range", () -> details("Old", 11, 18));
		refused("ageFrom.range", () -> details("Upside down", 16, 12));
		long january = january();
		assertThatThrownBy(() -> this.jdbc.sql("update campaign set age_to = 18 where id = ?").param(january).update())
			.hasMessageContaining("ages_11_to_17");
	}

	@Test
	void noColumnCouldNameAPerson() {
		assertThat(this.jdbc.sql("""
				select column_name from information_schema.columns where table_name like 'campaign%'""")
			.query(String.class)
			.list()).as("a campaign is aimed at areas and ages only")
			.noneMatch((column) -> column.matches(".*(person|pupil|child|email|phone|account_id|officer|audience).*"));
	}

	@Test
	void itPointsAtHotspotsOfOneSetAndAtBoroughsWithoutThem() {
		long set = set("2026-08-01");
		long hotspot = hotspot(set, 1, "Croydon", 2130, 661);
		long other = hotspot(set("2026-09-01"), 1, "Croydon", 2130, 661);
		long january = january();
		target(january, new ChooseTargets(set, Set.of(hotspot), Set.of("E09000007")));
		assertThat(page(january).targets()).extracting(Target::title).containsExactly("Hotspot 1, Croydon", "Camden");
		refused("boroughs.hotspot",
				() -> target(january, new ChooseTargets(set, Set.of(hotspot), Set.of("E09000007", "E09000008"))));
		assertThat(other).isNotEqualTo(hotspot);
	}

	@Test
	void aHotspotOfAnotherSetIsRefused() {
		long set = set("2026-08-01");
		long other = hotspot(set("2026-09-01"), 1, "Croydon", 2130, 661);
		long january = january();
		refused("hotspots.set", () -> target(january, new ChooseTargets(set, Set.of(other), Set.of())));
	}

	@Test
	void areasStayAsTheyWereOnceItHasBegun() {
		long set = set("2026-08-01");
		long hotspot = hotspot(set, 1, "Croydon", 2130, 661);
		long running = begun(january(), "2026-10-01", "2026-10-28");
		refused("campaign.begun", () -> target(running, new ChooseTargets(set, Set.of(hotspot), Set.of())));
		refused("firstDay.begun", () -> change(running, new CampaignDetails(CampaignTemplate.JANUARY, "January 2027",
				"Fewer robberies in January", TODAY, TODAY.plusDays(9), 11, 17)));
	}

	@Test
	void channelsHaveDaysBudgetAndReachWithinTheCampaign() {
		long january = january();
		Channel snapchat = page(january).channels().get(0);
		as("central",
				() -> this.planning.changeChannel(january, version(january), snapchat.id(),
						new ChannelDetails(ChannelKind.SNAPCHAT, snapchat.firstDay(), snapchat.lastDay(), 12_000, null,
								90_000, null, List.of())));
		assertThat(page(january).budget()).isEqualTo(12_000);
		refused("firstDay.outside", () -> as("central", () -> this.planning.changeChannel(january, version(january),
				snapchat.id(),
				new ChannelDetails(ChannelKind.SNAPCHAT, TODAY, snapchat.lastDay(), 1, null, null, null, List.of()))));
		refused("spent.range",
				() -> new ChannelDetails(ChannelKind.SNAPCHAT, TODAY, TODAY, 1, -1, null, null, List.of()));
		refused("kind.once", () -> as("central",
				() -> this.planning.addChannel(january, version(january), new ChannelDetails(ChannelKind.SNAPCHAT,
						snapchat.firstDay(), snapchat.lastDay(), 1, null, null, null, List.of()))));
	}

	@Test
	void onceItHasEndedOnlyWhatItCostAndReachedIsEntered() {
		long ended = begun(january(), "2026-09-01", "2026-09-28");
		Channel channel = page(ended).channels().get(0);
		as("central",
				() -> this.planning.changeChannel(ended, version(ended), channel.id(),
						new ChannelDetails(channel.kind(), channel.firstDay(), channel.lastDay(), channel.budget(), 900,
								null, 60_000, List.of())));
		assertThat(page(ended).channels().get(0).pencePerReach()).isCloseTo(1.5, within(1e-9));
		refused("campaign.ended",
				() -> as("central",
						() -> this.planning.changeChannel(ended, version(ended), channel.id(),
								new ChannelDetails(channel.kind(), channel.firstDay(), channel.lastDay(), 5_000, 900,
										null, 60_000, List.of()))));
		refused("campaign.ended",
				() -> as("central", () -> this.planning.involve(ended, version(ended), Set.of(), Set.of())));
	}

	@Test
	void postersHangAtStopsAndHubsInsideTheAreas() {
		long set = set("2026-08-01");
		long hotspot = hotspot(set, 1, "Croydon", 2130, 661);
		stops();
		long january = january();
		target(january, new ChooseTargets(set, Set.of(hotspot), Set.of()));
		List<Site> sites = this.teams.as("central", () -> this.campaigns.sites(january));
		assertThat(sites).extracting(Site::name).containsExactly("Inside", "West Croydon");
		as("central", () -> this.planning.hangPosters(january, version(january), Set.of("STOP:IN", "HUB:H1")));
		assertThat(page(january).sites()).hasSize(2);
		refused("sites.gone",
				() -> as("central", () -> this.planning.hangPosters(january, version(january), Set.of("STOP:OUT"))));
	}

	@Test
	void schoolsTakePartAndWhatIsDoneThereIsCounted() {
		long january = begun(january(), "2026-10-01", "2026-10-28");
		as("central", () -> this.planning.involve(january, version(january), Set.of(TwoTeams.ALDERBROOK),
				Set.of("PRESENTATION", "MEETING")));
		this.jdbc
			.sql("""
					insert into activity (submission_key, urn, kind_code, topic_code, state, starts_at, minutes, logged_by, logged_at)
					select gen_random_uuid(), ?, 'PRESENTATION', 'PROPERTY', 'DONE', day + time '10:00', 60, 'pc4412', now()
					  from unnest(array[date '2026-09-30', date '2026-10-02', date '2026-10-06']) as day""")
			.param(TwoTeams.ALDERBROOK)
			.update();
		CampaignPage page = page(january);
		assertThat(page.schools()).extracting(Involved::name).containsExactly("Alderbrook Academy");
		assertThat(page.works()).extracting(Work::kind, Work::done)
			.containsExactlyInAnyOrder(tuple("Presentation", 2), tuple("Meeting with school staff", 0));
	}

	@Test
	void materialsAreSecureLinksInServiceAndDatabase() {
		long january = january();
		as("central",
				() -> this.chores.addMaterial(january, version(january), "Poster", "https://example.org/poster.pdf"));
		assertThat(page(january).materials()).hasSize(1);
		refused("link.https", () -> as("central",
				() -> this.chores.addMaterial(january, version(january), "Poster", "http://example.org/poster.pdf")));
		assertThatThrownBy(() -> this.jdbc
			.sql("insert into campaign_material (campaign_id, title, link) values (?, 'Poster', 'javascript:alert(1)')")
			.param(january)
			.update()).hasMessageContaining("material_is_secure");
	}

	@Test
	void aTaskIsTickedByWhoDidIt() {
		long january = january();
		Task task = page(january).tasks().get(0);
		as("central", () -> this.chores.tick(january, version(january), task.id(), true));
		assertThat(page(january).tasks().get(0)).satisfies((done) -> {
			assertThat(done.doneOn()).isEqualTo(TODAY);
			assertThat(done.doneBy()).isEqualTo("central");
		});
	}

	@Test
	void whatSomebodyElseChangedIsNotOverwritten() {
		long january = january();
		int seen = version(january);
		as("central", () -> this.chores.addTask(january, seen, "Something", TODAY));
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> as("central", () -> this.chores.addTask(january, seen, "Something else", TODAY)));
	}

	@Test
	void supervisorsAndOfficersReadOnly() {
		long january = january();
		assertThat(this.teams.as("sgt.south", () -> this.campaigns.page(january)).campaign().name())
			.isEqualTo("January 2027");
		assertThat(this.teams.as("pc4412", () -> this.campaigns.all())).hasSize(1);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as("sgt.south", () -> this.planning.create(details("Own", 11, 17))));
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = 'Campaign made'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whatAnEndedCampaignDidIsToldFromTheMonthsLoaded() {
		long campaign = treatedIn("2026-01-01", 0.5);
		EffectPage effect = this.teams.as("central", () -> this.effects.of(campaign));
		assertThat(effect.effect().verdict()).as(String.join(" ", effect.words())).isEqualTo(Verdict.LESS);
		assertThat(effect.rows()).extracting(EffectPage.Row::phase)
			.containsExactly(Phase.BEFORE, Phase.DURING, Phase.AFTER);
		assertThat(effect.rows().get(1).shown().ratio().orElseThrow().ratio()).isCloseTo(0.5, within(0.06));
		assertThat(effect.words().get(0)).contains("fewer", "more than chance");
		assertThat(effect.effect().matches().untreated()).as("4 like each of 2").hasSize(8);
	}

	@Test
	void whereNothingChangedNobodyCanTell() {
		long campaign = treatedIn("2026-01-01", 1);
		EffectPage effect = this.teams.as("central", () -> this.effects.of(campaign));
		assertThat(effect.effect().verdict()).isEqualTo(Verdict.CHANCE);
		assertThat(effect.words().get(0)).contains("nobody can tell");
	}

	@Test
	void aCampaignWhoseMonthsAreNotLoadedIsNotJudged() {
		long ended = begun(january(), "2026-09-01", "2026-09-28");
		EffectPage effect = this.teams.as("central", () -> this.effects.of(ended));
		assertThat(effect.effect().verdict()).isEqualTo(Verdict.NO_DATA);
		assertThat(effect.rows()).isEmpty();
	}

	@Test
	void theListTakesTheSameStatementsForManyAsForFew() {
		january();
		int few = this.statements.during(() -> this.teams.as("central", this.campaigns::all));
		for (int number = 0; number < 15; number++) {
			String name = "Campaign " + number;
			as("central", () -> this.planning.create(details(name, 11, 17)));
		}
		assertThat(this.statements.during(() -> this.teams.as("central", this.campaigns::all))).isEqualTo(few)
			.isLessThan(5);
	}

	/**
	 * Two hotspots and twelve squares like them, two years and a third; in January 2026 a
	 * campaign in the hotspots.
	 */
	private long treatedIn(String january, double effect) {
		months();
		long set = set("2025-11-01");
		long croydon = hotspot(set, 1, "Croydon", 2130, 661);
		long lambeth = hotspot(set, 2, "Lambeth", 2124, 701);
		robberies("2130 661, 2124 701", january, effect);
		robberies("2060 720, 2066 732, 2072 744, 2080 735, 2090 728, 2100 740, 2110 748, 2120 730, 2130 745, 2140 735,"
				+ " 2150 728, 2160 742", january, 1);
		long campaign = january();
		target(campaign, new ChooseTargets(set, Set.of(croydon, lambeth), Set.of()));
		return begun(campaign, "2026-01-04", "2026-01-31");
	}

	private void months() {
		long brought = this.jdbc.sql(
				"insert into import (source, uploaded_by, uploaded_at, state) values ('TEST', 'admin', now(), 'DONE') returning id")
			.query(Long.class)
			.single();
		for (LocalDate month = LocalDate.of(2024, 1, 1); month
			.isBefore(LocalDate.of(2026, 5, 1)); month = month.plusMonths(1)) {
			this.jdbc
				.sql("create table incident_%s_1 partition of incident for values from ('%s', 1) to ('%s', 2)"
					.formatted(month.toString().replace('-', '_'), month, month))
				.update();
			this.jdbc.sql("""
					insert into incident_month (month, force_id, import_id, incidents, fingerprint, loaded_at)
					values (?, 1, ?, 0, '', now())""").params(month, brought).update();
		}
	}

	/**
	 * Forty a month and square, up or down by up to three, in one month by the effect.
	 */
	private void robberies(String squares, String month, double effect) {
		this.jdbc.sql("""
				insert into incident (month, force_id, line, kind, easting, northing)
				select m.month, 1, row_number() over () + (select coalesce(max(line), 0) from incident), 1,
				       split_part(s.square, ' ', 1)::int * 250 + 100, split_part(s.square, ' ', 2)::int * 250 + 100
				  from incident_month m
				  cross join unnest(regexp_split_to_array(:squares, ', *')) as s(square)
				  cross join lateral generate_series(1, round((40 + (hashtext(s.square || m.month) % 4))
				      * case when m.month = :month::date then :effect else 1 end)::int) n""")
			.param("squares", squares)
			.param("month", month)
			.param("effect", effect)
			.update();
	}

	private long set(String asOf) {
		return this.jdbc
			.sql("""
					insert into hotspot_set (as_of, window_months, cell_metres, parameters, code_version, incident_fingerprint,
					                         input_fingerprint, incidents, outside, cells, targeted, significant, near_repeats, coverage,
					                         seed, made_by, made_at)
					values (?::date, 12, 250, '{"cellMetres": 250, "months": 12, "orderMonths": 24, "halfLife": 12, "neighbourShare": 0.25,
					        "targetPercent": 2, "kernel": "QUARTIC", "bandwidth": 500, "falseDiscoveryRate": 0.05, "nearMetres": 200,
					        "permutations": 199}', 'test', '', '', 0, 0, 25000, 500, 0,
					        '{"unit": "MONTH", "robberies": 0, "permutations": 199, "repeats": []}', '[]', 1, 'central', now())
					returning id""")
			.param(asOf)
			.query(Long.class)
			.single();
	}

	private long hotspot(long set, int number, String borough, int column, int row) {
		return this.jdbc
			.sql("""
					with found as (
					    insert into hotspot (set_id, number, name, borough_code, easting, northing, cells, significant_cells, robberies,
					                         score, z, p_adjusted, outline)
					    select :set, :number, 'Hotspot ' || :number, code, :column * 250 + 125, :row * 250 + 125, 1, 1, 480, 40, 9, 0.001,
					           'POLYGON EMPTY'
					      from borough where name = :borough returning id, borough_code
					)
					insert into hotspot_cell (set_id, cell_column, cell_row, hotspot_id, place, robberies, score, density, z, p, p_adjusted,
					                          significant, borough_code)
					select :set, :column, :row, id, :number, 480, 40, 9, 9, 0.001, 0.001, true, borough_code from found
					returning hotspot_id""")
			.param("set", set)
			.param("number", number)
			.param("borough", borough)
			.param("column", column)
			.param("row", row)
			.query(Long.class)
			.single();
	}

	private void stops() {
		long brought = this.jdbc.sql(
				"insert into import (source, uploaded_by, uploaded_at, state) values ('TEST', 'admin', now(), 'DONE') returning id")
			.query(Long.class)
			.single();
		this.jdbc.sql(
				"insert into transport_set (source, import_id, loaded_on, rows) values ('TFL_STOPS', ?, '2026-09-01', 2)")
			.param(brought)
			.update();
		this.jdbc.sql("""
				insert into bus_stop (source, code, name, easting, northing, virtual, import_id) values
				    ('TFL_STOPS', 'IN', 'Inside', 532600, 165350, false, :import),
				    ('TFL_STOPS', 'OUT', 'Outside', 532600, 165600, false, :import)""")
			.param("import", brought)
			.update();
		this.jdbc.sql("""
				insert into hub (code, kind, name, easting, northing, routes, import_id)
				values ('H1', 'STATION', 'West Croydon', 532700, 165400, 12, ?)""").param(brought).update();
	}

	private long january() {
		return this.teams.as("central",
				() -> this.planning.create(new CampaignDetails(CampaignTemplate.JANUARY, "January 2027",
						"Fewer robberies after the holidays", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 31), 11,
						17)));
	}

	private static CampaignDetails details(String name, int from, int to) {
		return new CampaignDetails(CampaignTemplate.OWN, name, "Fewer robberies at the gates", TODAY.plusDays(10),
				TODAY.plusDays(20), from, to);
	}

	/** The campaign with its channels moved to other days. */
	private long begun(long campaign, String first, String last) {
		this.jdbc.sql("delete from campaign_channel where campaign_id = ? and kind <> 'SNAPCHAT'")
			.param(campaign)
			.update();
		this.jdbc.sql("alter table campaign_channel disable trigger user").update();
		this.jdbc.sql("update campaign_channel set first_day = ?::date, last_day = ?::date where campaign_id = ?")
			.params(first, last, campaign)
			.update();
		this.jdbc.sql("alter table campaign_channel enable trigger user").update();
		this.jdbc.sql("update campaign set first_day = ?::date, last_day = ?::date where id = ?")
			.params(first, last, campaign)
			.update();
		this.entities.clear();
		return campaign;
	}

	private void target(long campaign, ChooseTargets targets) {
		as("central", () -> this.planning.target(campaign, version(campaign), targets));
	}

	private void change(long campaign, CampaignDetails details) {
		as("central", () -> this.planning.change(campaign, version(campaign), details));
	}

	private int version(long campaign) {
		this.entities.clear();
		return this.jdbc.sql("select version from campaign where id = ?").param(campaign).query(Integer.class).single();
	}

	private CampaignPage page(long campaign) {
		this.entities.clear();
		return this.teams.as("central", () -> this.campaigns.page(campaign));
	}

	private static void refused(String code, Runnable work) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(work::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

	private void as(String username, Runnable work) {
		Supplier<Object> nothing = () -> {
			work.run();
			return null;
		};
		this.teams.as(username, nothing);
	}

}
