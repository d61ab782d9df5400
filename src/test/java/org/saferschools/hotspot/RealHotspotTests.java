package org.saferschools.hotspot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferschools.area.Outlines;
import org.saferschools.imports.ImportWorkshop;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.IncidentPointsBuilder;
import org.saferschools.incident.MonthWindow;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chooses cells of London in hindsight by open data, where they are at hand.
 */
class RealHotspotTests {

	private static final MonthWindow WINDOW = new MonthWindow(YearMonth.of(2025, 5), 24);

	private static final HotspotSettings SETTINGS = TestSettings.USUAL;

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static CellGrid grid;

	private static IncidentPoints robberies;

	@BeforeAll
	static void load() throws Exception {
		List<Path> months = months();
		database = TestDatabase.migrated();
		try (ImportWorkshop workshop = ImportWorkshop.open(database.url(), database.username(), database.password(),
				folder)) {
			workshop.bring(List.of(OpenData.path("areas/london-boroughs.geojson")));
			workshop.bring(months);
		}
		JdbcClient jdbc = JdbcClient.create(database.dataSource());
		grid = CellGrid.over(Outlines.of(jdbc, WINDOW.last().atEndOfMonth()), SETTINGS.cellMetres());
		robberies = IncidentPointsBuilder.read(jdbc, WINDOW, EnumSet.of(IncidentKind.ROBBERY));
	}

	private static List<Path> months() throws Exception {
		try (Stream<Path> files = Files.list(OpenData.path("police-uk/metropolitan-robbery-derived"))) {
			return files.filter((file) -> file.toString().endsWith("-street.csv")).sorted().toList();
		}
	}

	@AfterAll
	static void drop() {
		if (database != null) {
			database.close();
		}
	}

	@Test
	void theGridIsGreaterLondon() {
		assertThat(grid.size() * 0.0625).isBetween(1560.0, 1600.0);
		assertThat(CellCounts.of(grid, robberies).outside(0, WINDOW.months())).isLessThan(robberies.size() / 100);
	}

	/** Over the ten months with a year before and a term after. */
	@Test
	void theTargetedCellsAreNoWorseThanPlainCountsInHindsight() {
		boolean[] loaded = new boolean[WINDOW.months()];
		Arrays.fill(loaded, true);
		List<PastChoice> past = new CellHindsight(grid, CellCounts.of(grid, robberies), SETTINGS).of(loaded);
		assertThat(past).hasSize(10);
		assertThat(past).extracting((choice) -> choice.top(2).gain()).allMatch((gain) -> gain >= 0.98);
		assertThat(past.stream().mapToDouble((choice) -> choice.top(2).gain()).average().orElseThrow())
			.isGreaterThanOrEqualTo(1);
		assertThat(past).allMatch((choice) -> choice.top(2).pei() <= 1 && choice.top(2).plainPei() <= 1);
	}

	@Test
	void hotspotsAreWhereSomebodyCanWalk() {
		CellFindings findings = CellFindings.of(grid, robberies, SETTINGS);
		List<FoundHotspot> hotspots = FoundHotspot.in(findings);
		assertThat(hotspots).hasSizeBetween(100, 300)
			.allMatch((hotspot) -> hotspot.cells().size() <= 29)
			.allMatch((hotspot) -> hotspot.robberies() > 0);
	}

}
