package org.saferschools.map;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentLoad;
import org.saferschools.incident.IncidentLoader;
import org.saferschools.incident.MonthLoad;
import org.saferschools.shared.GridPoint;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
import org.saferschools.testing.WithPostgres;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The map, its list, its files and its tiles: what each role sees, and that all say the
 * same.
 */
@SpringBootTest
@AutoConfigureMockMvc
@WithPostgres
@WithTwoTeams
@Import(StatementCount.class)
@Transactional
class MapPagesTests {

	private static final YearMonth JULY = YearMonth.of(2026, 7);

	private static final YearMonth AUGUST = YearMonth.of(2026, 8);

	private static final String TILES = "https://tiles.example.org/{z}/{x}/{y}.png";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private StatementCount statements;

	@Autowired
	private IncidentLoader loader;

	private GridPoint croydon;

	private GridPoint camden;

	@BeforeEach
	void crimeInCroydonAndCamden() {
		this.croydon = centre("Croydon");
		this.camden = centre("Camden");
		this.teams.publish(List.of(new Ranked(TwoTeams.NORTHGATE, 1), new Ranked(TwoTeams.ALDERBROOK, 1),
				new Ranked(TwoTeams.CEDAR_PARK, 2)));
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (?, ?, '2026-09-01', 'Near', 'Head teacher', '2026-08-28', 'sgt', now()),
				       (?, ?, '2026-09-01', 'Near', 'Head teacher', '2026-08-28', 'sgt', now())""")
			.params(TwoTeams.ALDERBROOK, this.teams.pc4412, TwoTeams.NORTHGATE, this.teams.pc9009)
			.update();
		IncidentLoad load = this.loader.begin(anImport(), 1);
		MonthLoad july = load.month(JULY, 1);
		july.add(2, IncidentKind.ROBBERY, this.croydon.easting() + 40, this.croydon.northing(), null, null,
				"On or near Park Lane");
		july.add(3, IncidentKind.VIOLENCE, this.croydon.easting() + 40, this.croydon.northing(), null, null,
				"On or near Park Lane");
		MonthLoad august = load.month(AUGUST, 1);
		for (int line = 2; line < 14; line++) {
			august.add(line, IncidentKind.ROBBERY, this.croydon.easting() + 200, this.croydon.northing(), null, null,
					"=Station <b>Road</b>");
		}
		august.add(14, IncidentKind.ROBBERY, this.camden.easting(), this.camden.northing(), null, null,
				"On or near High Street");
		load.finish();
		load.publish();
	}

	private long anImport() {
		return this.jdbc.sql("""
				insert into import (source, uploaded_by, uploaded_at, state) values ('', 'admin', now(), 'DONE')
				returning id""").query(Long.class).single();
	}

	private GridPoint centre(String borough) {
		return this.jdbc.sql("select centre_easting, centre_northing from borough where name = ?")
			.param(borough)
			.query((row, number) -> new GridPoint(row.getInt(1), row.getInt(2)))
			.single();
	}

	@Test
	void theListTellsTheRobberiesOfTwelveMonthsByPlaceAndMonth() throws Exception {
		assertThat(page("sgt.south", "/map?borough=E09000008")).contains("13 crimes in view", "August 2026")
			.containsSubsequence("=Station &lt;b&gt;Road&lt;/b&gt;", "12", "On or near Park Lane", "1")
			.containsSubsequence("July 2026</th>", ">1</td>", "August 2026</th>", ">12</td>")
			.doesNotContain("On or near High Street", "<b>Road");
	}

	@Test
	void filtersStandInTheAddress() throws Exception {
		assertThat(page("central", "/map?kind=ROBBERY&kind=VIOLENCE&borough=E09000008&to=2026-07"))
			.contains("2 crimes in view", "Violence and sexual offences", "July 2026");
		assertThat(page("central", "/map?borough=E09000007")).contains("1 crime in view", "On or near High Street");
		assertThat(page("central", "/map?bcu=" + bcuOf("E09000007"))).contains("1 crime in view");
	}

	@Test
	void monthsTheWrongWayRoundAreTurned() throws Exception {
		assertThat(page("central", "/map?from=2026-08&to=2026-07")).contains("July 2026 to August 2026");
	}

	private int bcuOf(String borough) {
		return this.jdbc.sql("select bcu_id from bcu_borough where borough_code = ? and valid @> date '2026-10-14'")
			.param(borough)
			.query(Integer.class)
			.single();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/map?view=here", "/map?borough=E99", "/map?bcu=999", "/map/crimes.json?view=1,2" })
	void anAddressThatNamesNothingIsRefusedWithWhatToDo(String address) throws Exception {
		MockHttpServletResponse answer = answer("central", get(address));
		assertThat(answer.getStatus()).isEqualTo(422);
	}

	@Test
	void hoursAndAgesCantBeDrawnFromMonthsAlone() throws Exception {
		assertThat(page("central", "/map?afternoons=true")).contains("Hours and ages can’t be drawn")
			.doesNotContain("crimes in view");
	}

	@Test
	void hoursAndAgesAreDrawnFromAForceExtract() throws Exception {
		timed("2026-07-08 16:00", 13);
		timed("2026-07-08 22:00", 14);
		timed("2026-07-08 15:30", 40);
		assertThat(page("central", "/map?afternoons=true&pupils=true")).contains("1 crime in view");
		assertThat(page("central", "/map?afternoons=true")).contains("2 crimes in view");
		assertThat(page("central", "/map?pupils=true")).contains("2 crimes in view");
	}

	private void timed(String time, int age) {
		this.jdbc
			.sql("""
					insert into timed_incident (reference, reference_end, kind, committed_from, committed_to, easting, northing,
					                            victim_age, import_id)
					values (decode(md5(:time || :age), 'hex'), '0001', 1, cast(:time as timestamp) at time zone 'Europe/London',
					        cast(:time as timestamp) at time zone 'Europe/London' + interval '20 minutes', :east, :north, :age, :import)""")
			.param("time", time)
			.param("age", age)
			.param("east", this.croydon.easting())
			.param("north", this.croydon.northing())
			.param("import", anImport())
			.update();
	}

	@Test
	void aSupervisorSeesTheOwnTeamsLeadsAndOfOthersTheRankingAloneWhichIsRecordedOnce() throws Exception {
		assertThat(page("sgt.south", "/map?borough=E09000008")).containsSubsequence("Alderbrook Academy",
				"tier 1, rank 2 of secondary schools, PC 4412");
		assertThat(looks()).isZero();
		assertThat(page("sgt.south", "/map?borough=E09000007"))
			.containsSubsequence("Northgate High School", "tier 1, rank 1 of secondary schools")
			.doesNotContain("PC 9009");
		page("sgt.south", "/map/layers.json?borough=E09000007");
		assertThat(looks()).isOne();
		assertThat(page("sgt.south", "/map?borough=E09000007&officer=" + this.teams.pc9009))
			.doesNotContain("Northgate High School");
		assertThat(page("sgt.south", "/map/details.html?show=schools:" + TwoTeams.NORTHGATE)).contains("Other team")
			.doesNotContain("PC 9009");
	}

	private long looks() {
		return this.jdbc.sql("select count(*) from audit_entry where action = 'Looked at another team'")
			.query(Long.class)
			.single();
	}

	@Test
	void anOfficersOwnSchoolsAreMarkedAndOfOthersOnlyTheRegisterIsSeen() throws Exception {
		String list = page("pc4412", "/map?bcu=" + bcuOf("E09000008"));
		assertThat(list)
			.containsSubsequence("Alderbrook Academy", "you lead it, tier 1, rank 2 of secondary schools",
					"Cedar Park School")
			.doesNotContain("tier 2, rank 3");
		assertThat(page("pc4412", "/map?officer=%d&bcu=%d".formatted(this.teams.pc4412, bcuOf("E09000008"))))
			.contains("Alderbrook Academy")
			.doesNotContain("Cedar Park School");
		assertThat(page("pc4412", "/map?tier=2")).doesNotContain("Cedar Park School");
		assertThat(page("pc4412", "/map/details.html?show=schools:" + TwoTeams.CEDAR_PARK))
			.contains("Cedar Park School")
			.doesNotContain("Tier", "Rank", "href");
	}

	@Test
	void whatIsChosenOpensInPlace() throws Exception {
		assertThat(page("sgt.south", "/map?show=schools:" + TwoTeams.ALDERBROOK)).contains("Chosen on the map",
				"href=\"/schools/100001\"", "PC 4412");
		assertThat(page("sgt.south",
				"/map?show=crimes:%d,%d,1".formatted(this.croydon.easting() + 200, this.croydon.northing())))
			.contains("Chosen on the map");
		assertThat(answer("central", get("/map?show=schools:999999")).getStatus()).isEqualTo(404);
		assertThat(answer("central", get("/map?show=nonsense")).getStatus()).isEqualTo(404);
	}

	@Test
	void theScriptsDataCountTheSameAsTheListAndAreNotSentTwice() throws Exception {
		MockHttpServletResponse first = answer("central", get("/map/crimes.json?borough=E09000008"));
		assertThat(first.getContentAsString()).contains("\"total\":13");
		String tag = first.getHeader(HttpHeaders.ETAG);
		MockHttpServletResponse again = answer("central",
				get("/map/crimes.json?borough=E09000008").header(HttpHeaders.IF_NONE_MATCH, tag));
		assertThat(again.getStatus()).isEqualTo(304);
		IncidentLoad load = this.loader.begin(anImport(), 1);
		load.month(AUGUST, 1)
			.add(2, IncidentKind.ROBBERY, this.croydon.easting(), this.croydon.northing(), null, null, null);
		load.finish();
		load.publish();
		MockHttpServletResponse changed = answer("central",
				get("/map/crimes.json?borough=E09000008").header(HttpHeaders.IF_NONE_MATCH, tag));
		assertThat(changed.getContentAsString()).as("after a month was replaced").contains("\"total\":2");
	}

	@Test
	void aTableIsSafeToOpenAndRecorded() throws Exception {
		assertThat(page("sgt.south", "/map.csv?borough=E09000008"))
			.contains("Crimes,Robbery,2026-08,12,", "Schools,Alderbrook Academy,", "moves it to a nearby map point")
			.doesNotContain("On or near High Street");
		assertThat(this.jdbc.sql("select detail from audit_entry where action = 'Map exported'")
			.query(String.class)
			.single()).contains("robbery; July 2026 to August 2026", "borough E09000008");
	}

	@Test
	void geoJsonSaysWhatTheDataAreNot() throws Exception {
		assertThat(page("central", "/map.geojson?borough=E09000008")).startsWith("{\"type\":\"FeatureCollection\"")
			.contains("\"about\":\"Recorded crime from police.uk",
					"\"kind\":\"Robbery\",\"month\":\"2026-08\",\"crimes\":12", "\"name\":\"Alderbrook Academy\"");
	}

	@Test
	void aPictureShowsTheSameWithoutScriptsAndIsRecordedWhenKept() throws Exception {
		assertThat(page("central", "/map.svg?borough=E09000008&layer=crimes&layer=schools&layer=boroughs&layer=bcus"))
			.startsWith("<svg xmlns=")
			.contains("Croydon: 13 crimes (robbery)", "moves it to a nearby map point")
			.containsPattern(">1[23]</text>");
		assertThat(exports()).isZero();
		page("central", "/map.svg?download=true");
		assertThat(exports()).isOne();
	}

	private long exports() {
		return this.jdbc.sql("select count(*) from audit_entry where action = 'Map exported'")
			.query(Long.class)
			.single();
	}

	@Test
	void layersAreReadInTheSameStatementsHoweverManySchools() throws Exception {
		page("central", "/map");
		int few = this.statements.during(() -> page("central", "/map"));
		this.jdbc
			.sql("""
					insert into school (urn, name, status, phase, borough_code, easting, northing, peer_group, import_id)
					select 300000 + n, 'Hawthorn School ' || n, 'OPEN', 'SECONDARY', 'E09000008', :east + n, :north, 'SECONDARY', :import
					  from generate_series(1, 900) n""")
			.param("east", this.croydon.easting())
			.param("north", this.croydon.northing())
			.param("import", anImport())
			.update();
		int many = this.statements.during(() -> page("central", "/map"));
		assertThat(many).isEqualTo(few).isBetween(1, 25);
		assertThat(page("central", "/map")).contains("Drawn are the 600 that stand highest: zoom in for the others.");
	}

	@Test
	void withoutTilesNoOtherHostIsInThePolicyAndWithThemTheirsOnTheMapAlone() throws Exception {
		assertThat(policy("central", "/map")).contains("img-src 'self' data:;");
		assertThat(answer("admin",
				post("/map/tiles").with(csrf())
					.param("address", TILES)
					.param("attribution", "© Example")
					.param("version", "0"))
			.getRedirectedUrl()).isEqualTo("/map/tiles");
		assertThat(policy("central", "/map")).contains("img-src 'self' data: https://tiles.example.org;");
		assertThat(policy("central", "/schools")).doesNotContain("example");
		assertThat(page("central", "/map")).contains("data-tiles=\"" + TILES + "\"");
		assertThat(this.jdbc.sql("select detail from audit_entry where action = 'Map tiles changed'")
			.query(String.class)
			.single()).isEqualTo(TILES + "; © Example");
		answer("admin", post("/map/tiles/remove").with(csrf()).param("version", "1"));
		assertThat(policy("central", "/map")).contains("img-src 'self' data:;");
	}

	private String policy(String person, String address) throws Exception {
		return answer(person, get(address)).getHeader("Content-Security-Policy");
	}

	@Test
	void tilesFromNoOneHostAreRefusedWithWhatWasTyped() throws Exception {
		assertThat(answer("admin",
				post("/map/tiles").with(csrf())
					.param("address", "http://tiles.example.org/{z}")
					.param("attribution", "Mine")
					.param("version", "0"))
			.getContentAsString()).contains("Enter an address that begins with https://",
					"value=\"http://tiles.example.org/{z}\"", "value=\"Mine\"");
	}

	@Test
	void whoeverChangesTilesThatChangedMeanwhileIsTold() throws Exception {
		answer("admin", tiles(0));
		assertThat(answer("admin", tiles(0)).getStatus()).isEqualTo(409);
		assertThat(answer("admin", post("/map/tiles/remove").with(csrf()).param("version", "7")).getStatus())
			.isEqualTo(409);
	}

	private static MockHttpServletRequestBuilder tiles(int seen) {
		return post("/map/tiles").with(csrf())
			.param("address", TILES)
			.param("attribution", "© Example")
			.param("version", String.valueOf(seen));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://a.org/{z}/{x}/{y}", "https://a.org; script-src */{z}/{x}/{y}",
			"https://a.org/{z}/{x}" })
	void theDatabaseRefusesSuchTilesToo(String address) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into map_tiles (address, attribution, version, changed_by, changed_at)
				values (?, 'Example', 1, 'admin', now())""").param(address).update());
	}

	private String page(String person, String address) throws Exception {
		MockHttpServletResponse answer = answer(person, get(address));
		assertThat(answer.getStatus()).as(address + " as " + person).isEqualTo(200);
		return answer.getContentAsString();
	}

	private MockHttpServletResponse answer(String person, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(user(this.teams.person(person)))).andReturn().getResponse();
	}

}
