package org.saferschools.hotspot;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.saferschools.area.AreaService;
import org.saferschools.audit.Audit;
import org.saferschools.incident.IncidentPointReader;
import org.saferschools.incident.LoadedMonths;
import org.saferschools.incident.MonthCount;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DataJpaTest
@WithPostgres
@Import(HotspotSetTests.House.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(Lifecycle.PER_CLASS)
class HotspotSetTests {

	private static final YearMonth MAY = YearMonth.of(2025, 5);

	/** A cell in Barking that is robbed most. */
	private static final GridPoint STATION = new GridPoint(544_375, 184_125);

	private static final GridPoint PARK = new GridPoint(551_125, 186_875);

	@Autowired
	private HotspotSetService making;

	@Autowired
	private HotspotService hotspots;

	@Autowired
	private HotspotScorecardService scorecards;

	@Autowired
	private JdbcClient jdbc;

	private RobbedLondon london;

	private long set;

	@BeforeAll
	void make() {
		this.london = new RobbedLondon(this.jdbc);
		for (int back = 0; back < 24; back++) {
			this.london.month(MAY.minusMonths(back), STATION, (back < 12) ? 20 : 10, "On or near Station Parade");
			this.london.month(MAY.minusMonths(back), PARK, 5, "On or near Park Lane");
			this.london.month(MAY.minusMonths(back), new GridPoint(100_000, 100_000), 1, null);
		}
		this.london.school(100_001, "Elm Park Academy", new GridPoint(544_375, 184_525));
		this.london.route("197", List.of(new GridPoint(551_000, 186_000), PARK));
		this.london.school(100_002, "Northgate School", new GridPoint(551_000, 185_900));
		this.set = asCentral(() -> this.making.make(null));
	}

	@Test
	void aSetSaysFromWhatItWasMade() {
		HotspotSet made = as(Role.OFFICER, () -> this.hotspots.set(this.set));
		assertThat(made.asOf()).isEqualTo(MAY);
		assertThat(made.incidents()).isEqualTo(12 * 26);
		assertThat(made.outside()).isEqualTo(12);
		assertThat(made.madeBy()).isEqualTo(CurrentUser.SYSTEM);
		assertThat(made.codeVersion()).matches(".+, code [0-9a-f]{12}");
		assertThat(made.incidentFingerprint()).hasSize(64);
		assertThat(made.settings()).isEqualTo(TestSettings.USUAL);
		assertThat(made.nearRepeats().unit()).isEqualTo(NearRepeats.Unit.MONTH);
		assertThat(made.cells()).isGreaterThan(10_000);
	}

	@Test
	void theMostRobbedPlaceComesFirstUnderTheNameOfItsStreet() {
		Hotspot first = all().get(0);
		assertThat(first.title()).isEqualTo("Station Parade, Barking and Dagenham");
		assertThat(first.robberies()).isEqualTo(240);
		assertThat(first.robberiesBefore()).isEqualTo(120);
		assertThat(first.isSignificant()).isTrue();
		assertThat(first.changeProbability()).isBetween(0.05, 0.2);
		assertThat(first.peak()).isEqualTo(STATION);
		List<MonthCount> months = as(Role.SUPERVISOR, () -> this.hotspots.months(first.id()));
		assertThat(months).hasSize(24).last().isEqualTo(new MonthCount(MAY, 20, true));
		assertThat(as(Role.OFFICER, () -> this.hotspots.cells(first.id()))).hasSize(first.cells())
			.allMatch(HotspotCell::targeted)
			.first()
			.matches((cell) -> cell.place() == 1 && cell.robberies() == 240 && cell.significant());
	}

	@Test
	void schoolsPassOnFootAndByTheBusThatIsBoardedThere() {
		List<Hotspot> all = all();
		assertThat(schools(all.get(0))).singleElement()
			.matches((school) -> school.way() == PassingSchool.Way.FOOT && school.metres() <= 400)
			.matches((school) -> school.name().equals("Elm Park Academy"));
		assertThat(schools(all.get(1))).extracting(PassingSchool::name, PassingSchool::way, PassingSchool::routes)
			.contains(tuple("Northgate School", PassingSchool.Way.BUS, List.of("197")));
	}

	private List<PassingSchool> schools(Hotspot hotspot) {
		return as(Role.CENTRAL, () -> this.hotspots.schools(hotspot.id()));
	}

	@Test
	void filtersKeepABoroughOrWhatIsMoreThanChance() {
		assertThat(as(Role.OFFICER, () -> this.hotspots.of(this.set, new HotspotFilter(null, "E09000016", false))))
			.isNotEmpty()
			.allMatch((hotspot) -> hotspot.borough().equals("Havering"));
		assertThat(as(Role.OFFICER, () -> this.hotspots.of(this.set, new HotspotFilter(null, null, true)))).isNotEmpty()
			.allMatch(Hotspot::isSignificant);
	}

	@Test
	void theSameIsNotMadeTwiceButAnEarlierMonthIs() {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> asCentral(() -> this.making.make(MAY)))
			.withMessageContaining("Set %d was made from the very same data".formatted(this.set));
		long earlier = asCentral(() -> this.making.make(MAY.minusMonths(1)));
		assertThat(as(Role.OFFICER, () -> this.hotspots.current())).get().extracting(HotspotSet::id).isEqualTo(earlier);
		long again = asCentral(() -> this.making.make(MAY));
		assertThat(again).isGreaterThan(earlier);
		assertThat(this.jdbc
			.sql("""
					select count(*) from hotspot a full join hotspot b
						on b.set_id = :again and (b.number, b.name, b.outline, b.z, b.score) = (a.number, a.name, a.outline, a.z, a.score)
					where a.set_id = :set and b.id is null""")
			.param("set", this.set)
			.param("again", again)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void aMonthWithTooLittleBeforeItIsRefused() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> asCentral(() -> this.making.make(YearMonth.of(2001, 1))))
			.withMessageContaining("Too few months");
	}

	@Test
	void onlyTheCentralTeamMakesAndAdministratorsSeeNothing() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(Role.SUPERVISOR, () -> this.making.make(null)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(Role.ADMIN, () -> this.hotspots.current()));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> as(Role.OFFICER, () -> this.hotspots.hotspot(999_999)));
	}

	@Test
	void theDatabaseKeepsSetsAsTheyWereMade() {
		long hotspot = all().get(0).id();
		refuses("update hotspot_set set targeted = 1");
		refuses("delete from hotspot where id = " + hotspot);
		refuses("update hotspot_cell set robberies = 0");
		refuses("delete from hotspot_month");
		refuses("update hotspot_school set metres = 0");
		refuses("insert into hotspot_month select hotspot_id, '2000-01-01', 1 from hotspot_month where hotspot_id = %d limit 1"
			.formatted(hotspot));
		refuses("""
				insert into hotspot_cell (set_id, cell_column, cell_row, place, robberies, score, density, z, p, p_adjusted,
					significant, borough_code)
				select set_id, 0, 0, 1, 0, 0, 0, 0, 1, 1, false, borough_code from hotspot_cell limit 1""");
		refuses("""
				insert into hotspot (set_id, number, name, borough_code, easting, northing, cells, significant_cells, robberies,
					score, z, p_adjusted, outline)
				select set_id, 999, name, borough_code, easting, northing, cells, significant_cells, robberies, score, z,
					p_adjusted, outline from hotspot limit 1""");
	}

	private void refuses(String sql) {
		assertThatExceptionOfType(DataAccessException.class).as(sql).isThrownBy(() -> this.jdbc.sql(sql).update());
	}

	@Test
	void theScorecardJudgesMonthsWithAYearBeforeAndATermAfter() {
		HotspotScorecard card = as(Role.SUPERVISOR, () -> this.scorecards.card()).orElseThrow();
		assertThat(card.past()).hasSize(10).allMatch((past) -> past.top(2).hit() == 1 && past.top(2).pei() == 1);
		assertThat(card.past().get(9).until()).isEqualTo(MAY);
	}

	private List<Hotspot> all() {
		return as(Role.OFFICER, () -> this.hotspots.of(this.set, HotspotFilter.ALL));
	}

	private static <T> T asCentral(Supplier<T> work) {
		return as(Role.CENTRAL, work);
	}

	private static <T> T as(Role role, Supplier<T> work) {
		return ActingSystem.as(role, work);
	}

	@TestConfiguration(proxyBeanMethods = false)
	@EnableMethodSecurity
	@EnableConfigurationProperties(HotspotSettings.class)
	@ComponentScan(basePackageClasses = HotspotService.class,
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(\\.web\\..*|Tests.*)"))
	@ComponentScan(basePackages = "org.saferschools", useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
					pattern = ".*\\.(TimedIncident|Transport|Area)(Service|Repository)"))
	@Import({ Audit.class, CurrentUser.class, IncidentPointReader.class, LoadedMonths.class })
	static class House {

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2025-06-20T09:00:00Z"), ZoneId.of("Europe/London"));
		}

	}

}
