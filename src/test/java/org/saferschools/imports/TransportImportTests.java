package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.shared.GridPoint;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TestDatabase;
import org.saferschools.transport.BusStop;
import org.saferschools.transport.Hub;
import org.saferschools.transport.RouteRun;
import org.saferschools.transport.TransportSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TransportImportTests {

	private static final GridPoint CROSS = new GridPoint(532_000, 166_000);

	private static final String STOPS = "Stop_Code_LBSL,Bus_Stop_Code,Naptan_Atco,Stop_Name,Location_Easting,"
			+ "Location_Northing,Heading,Stop_Area,Virtual_Bus_Stop\r\n";

	private static final String ELM_CROSS = "1001,50001,490000001A,ELM CROSS <>,532000,166000,90,X1,0\r\n";

	private static final String MILL_LANE = "1002,NONE,NONE,\"MILL LANE, NORTH\",532300,166400,90,X2,1\r\n";

	private static final String ROUTES = "Route,Run,Sequence,Stop_Code_LBSL,Bus_Stop_Code,Naptan_Atco,Stop_Name,"
			+ "Location_Easting,Location_Northing,Heading,Virtual_Bus_Stop\n";

	private static final String REGISTER = "ATCOCode,CommonName,LocalityName,Easting,Northing,StopType,BusStopType,"
			+ "Status\n";

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static ImportWorkshop workshop;

	@BeforeAll
	static void open() {
		database = TestDatabase.migrated();
		workshop = ImportWorkshop.open(database.url(), database.username(), database.password(), folder);
	}

	@AfterAll
	static void close() {
		workshop.close();
		database.close();
	}

	@BeforeEach
	void forgetAll() {
		workshop.jdbc().sql("truncate transport_set, bus_stop, station, route_stop, bus_route, hub").update();
	}

	@Test
	void busStopsComeInWithTheirPlaces() {
		ImportSummary done = workshop.bring("bus-stops.csv", "\uFEFF" + STOPS + ELM_CROSS + MILL_LANE + "\u001A");
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
		assertThat(workshop.transport().stopsNear(CROSS, 500)).containsExactly(
				new BusStop("1001", "490000001A", "ELM CROSS <>", CROSS, false),
				new BusStop("1002", null, "MILL LANE, NORTH", new GridPoint(532_300, 166_400), true));
		assertThat(workshop.transport().stopsNear(CROSS, 499)).hasSize(1);
	}

	@Test
	void onlyWhatChangedIsTouchedAndWhatIsNotNamedIsGone() {
		workshop.bring("bus-stops.csv", STOPS + ELM_CROSS + MILL_LANE);
		ImportSummary again = workshop.bring("bus-stops.csv", STOPS + ELM_CROSS + MILL_LANE);
		assertThat(again.counts()).isEqualTo(new RowCounts(2, 0, 2, 0, 0));
		assertThat(count("select count(distinct import_id) from bus_stop where import_id < " + again.id())).isOne();
		ImportSummary less = workshop.bring("bus-stops.csv", STOPS + ELM_CROSS.replace("CROSS", "CORNER"));
		assertThat(less.counts()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
		assertThat(workshop.transport().stopsNear(CROSS, 500)).extracting(BusStop::name)
			.containsExactly("ELM CORNER <>");
		assertThat(workshop.transport().loaded()).singleElement()
			.satisfies((set) -> assertThat(set.source()).isEqualTo(TransportSource.TFL_STOPS))
			.satisfies((set) -> assertThat(set.importId()).isEqualTo(less.id()));
	}

	@Test
	void stopsThatCantBeOneAreRefusedAndRepeatedOnesSkipped() {
		ImportSummary done = workshop.bring("bus-stops.csv",
				STOPS + ELM_CROSS + ELM_CROSS + ELM_CROSS.replace("1001", "") + MILL_LANE.replace("166400", "?"));
		assertThat(done.counts()).isEqualTo(new RowCounts(4, 1, 0, 2, 1));
		assertThat(workshop.imports().findings(done.id(), 0, 10)).extracting(Finding::reason)
			.containsExactly("The stop has no code", "Easting and northing are not a place");
	}

	@Test
	void aListWithoutStopsDoesNotEmptyTheOneBefore() {
		workshop.bring("bus-stops.csv", STOPS + ELM_CROSS);
		ImportSummary refused = workshop.bring("bus-stops.csv", STOPS + ELM_CROSS.replace("1001", ""));
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message()).contains("no bus stops that can be kept");
		assertThat(count("select count(*) from bus_stop")).isOne();
	}

	@Test
	void routesAreFollowedStopByStop() {
		workshop.bring("bus-sequences.csv", ROUTES + run("250", 1, 532_000, 532_300, 532_700) + run("612", 1, 532_300));
		List<RouteRun> runs = workshop.transport().routeRuns();
		assertThat(runs).extracting(RouteRun::route).containsExactly("250", "612");
		assertThat(runs).extracting(RouteRun::isSchoolRoute).containsExactly(false, true);
		assertThat(runs.get(0).metres()).containsExactly(new double[] { 0, 300, 700 }, within(1e-9));
		assertThat(workshop.transport().routesNear(new GridPoint(532_300, 166_000), 100)).containsExactly("250", "612");
		assertThat(workshop.transport().routesNear(CROSS, 100)).containsExactly("250");
	}

	@Test
	void aRouteThatIsNoLongerNamedIsGoneFromThatDayAndMayComeBack() {
		workshop.bring("bus-sequences.csv", ROUTES + run("250", 1, 532_000) + run("612", 1, 532_300));
		workshop.bring("bus-sequences.csv", ROUTES + run("250", 1, 532_000));
		LocalDate gone = workshop.transport().route("612").orElseThrow().goneOn();
		assertThat(workshop.transport().route("612").orElseThrow().runsOn(gone)).isFalse();
		assertThat(workshop.transport().route("612").orElseThrow().runsOn(gone.minusDays(1))).isTrue();
		workshop.bring("bus-sequences.csv", ROUTES + run("612", 1, 532_000));
		assertThat(workshop.transport().route("612").orElseThrow().goneOn()).isNull();
	}

	@Test
	void routesThatCantBeOneAreRefused() {
		ImportSummary done = workshop.bring("bus-sequences.csv", ROUTES + run("250", 1, 532_000, 532_300)
				+ run("250", 0, 532_000) + run("the bus", 1, 532_000) + run("250", 1, 532_000));
		assertThat(done.counts()).isEqualTo(new RowCounts(5, 2, 0, 2, 1));
	}

	@Test
	void stopsOfFiveRoutesMakeAHubInTheSameImport() {
		StringBuilder file = new StringBuilder(ROUTES);
		List.of("64", "119", "250", "403", "612").forEach((route) -> file.append(run(route, 1, 532_000)));
		workshop.bring("bus-sequences.csv", file.toString());
		assertThat(workshop.transport().hubs())
			.containsExactly(new Hub("S532000", Hub.Kind.BUS_CLUSTER, "ELM CROSS", CROSS, 5));
		workshop.bring("bus-sequences.csv", ROUTES + run("64", 1, 532_000));
		assertThat(workshop.transport().hubs()).isEmpty();
	}

	@Test
	void theNationalRegisterGivesStopsAndStationsInAndAroundLondon() {
		ImportSummary done = workshop.bring("Stops.csv", REGISTER + """
				490000001A,Elm Cross,Elm,532000,166000,BCT,MKD,active
				490000002H,Mill Lane,Elm,532300,166400,BCT,HAR,active
				9100ELMX,Elm Cross,Elm,532050,166000,RLY,,active
				9400ZZELM,Elm Cross Tram Stop,Elm,532060,166000,MET,,act
				490000003X,Old Stop,Elm,532000,166000,BCT,MKD,inactive
				490000004T,Taxi Rank,Elm,532000,166000,TXR,,active
				1800SB00001,Far Road,Bury,380000,410000,BCT,MKD,active
				""");
		assertThat(done.counts()).as(done.message()).isEqualTo(new RowCounts(7, 4, 0, 0, 3));
		assertThat(workshop.transport().stopsNear(CROSS, 500)).extracting(BusStop::virtual)
			.containsExactly(false, true);
		assertThat(workshop.transport().hubsNear(CROSS, 100)).containsExactly(
				new Hub("9100ELMX", Hub.Kind.INTERCHANGE, "Elm Cross", new GridPoint(532_050, 166_000), 0));
	}

	@Test
	void theCapitalsOwnListGoesBeforeTheNationalOne() {
		workshop.bring("Stops.csv", REGISTER + "490000001A,Elm Cross,Elm,532000,166000,BCT,MKD,active\n");
		assertThat(workshop.transport().stopsNear(CROSS, 10)).extracting(BusStop::code).containsExactly("490000001A");
		workshop.bring("bus-stops.csv", STOPS + ELM_CROSS);
		assertThat(workshop.transport().stopsNear(CROSS, 10)).extracting(BusStop::code).containsExactly("1001");
	}

	@Test
	void theSameSetTwiceInOneUploadIsRefused() throws IOException {
		Path one = Files.writeString(folder.resolve("a.csv"), STOPS + ELM_CROSS);
		Path other = Files.writeString(folder.resolve("b.csv"), STOPS + MILL_LANE);
		ImportSummary refused = workshop.bring(List.of(one, other));
		assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
		assertThat(refused.message()).contains("two files of bus stops");
		assertThat(count("select count(*) from bus_stop")).isZero();
	}

	@Test
	void everyRowOfTheRealFilesIsAccountedFor() {
		List<Path> files = List.of(OpenData.path("transport/bus-stops.csv"),
				OpenData.path("transport/bus-sequences.csv"));
		ImportSummary done = workshop.bring(files);
		assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
		assertThat(done.counts()).isEqualTo(new RowCounts(20_365 + 57_227, 20_365 + 57_227, 0, 0, 0));
		assertThat(workshop.bring(files).counts()).isEqualTo(new RowCounts(77_592, 0, 77_592, 0, 0));
		assertThat(count("select count(*) from bus_route where school")).isEqualTo(72);
		assertThat(workshop.transport().hubs()).hasSizeBetween(300, 1500)
			.allSatisfy((hub) -> assertThat(hub.routes()).isGreaterThanOrEqualTo(5));
		assertThat(workshop.transport().routeRuns()).hasSizeGreaterThan(1500);
	}

	private static String run(String route, int run, int... eastings) {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < eastings.length; i++) {
			rows.append("%s,%d,%d,S%d,1,490,ELM CROSS,%4$d,166000,0,0\n".formatted(route, run, i + 1, eastings[i]));
		}
		return rows.toString();
	}

	private static int count(String sql) {
		return workshop.jdbc().sql(sql).query(Integer.class).single();
	}

}
