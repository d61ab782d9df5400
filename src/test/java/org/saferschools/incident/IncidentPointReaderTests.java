package org.saferschools.incident;

import java.time.YearMonth;
import java.util.EnumSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saferschools.testing.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class IncidentPointReaderTests {

	private static final MonthWindow APRIL_AND_MAY = new MonthWindow(YearMonth.of(2025, 5), 2);

	private static final int APRIL = 0;

	private static final int MAY = 1;

	private final TestDatabase database = TestDatabase.migrated();

	private final JdbcClient jdbc = JdbcClient.create(this.database.dataSource());

	private final IncidentPointReader reader = new IncidentPointReader(this.jdbc);

	@AfterEach
	void drop() {
		this.database.close();
	}

	@Test
	void everyIncidentOfTheWindowIsReadWithItsKindMonthAndPlace() {
		month("2025-03-01", "(2, 1, 530000, 180000)");
		month("2025-04-01", "(2, 1, 530000, 180000), (3, 3, 530000, 180000)");
		month("2025-05-01", "(2, 1, 530000, 180000), (3, 1, 530001, 180001), (4, 5, 530000, 180000)");
		IncidentPoints points = this.reader.read(APRIL_AND_MAY,
				EnumSet.of(IncidentKind.ROBBERY, IncidentKind.VIOLENCE));
		assertThat(points.size()).isEqualTo(4);
		CatchmentCounts counts = points.countWithin(new int[] { 530_001 }, new int[] { 180_001 }, 1);
		assertThat(counts.count(0, IncidentKind.ROBBERY, MAY)).as("the one a metre away on each axis is outside")
			.isEqualTo(1);
		CatchmentCounts wider = points.countWithin(new int[] { 530_001 }, new int[] { 180_001 }, 2);
		assertThat(wider.count(0, IncidentKind.ROBBERY, APRIL)).isEqualTo(1);
		assertThat(wider.count(0, IncidentKind.ROBBERY, MAY)).isEqualTo(2);
		assertThat(wider.count(0, IncidentKind.VIOLENCE, APRIL)).isEqualTo(1);
	}

	@Test
	void theCornersOfTheGridSurviveThePacking() {
		month("2025-05-01", "(2, 3, 0, 0), (3, 3, 700000, 1300000)");
		IncidentPoints points = this.reader.read(APRIL_AND_MAY, EnumSet.allOf(IncidentKind.class));
		CatchmentCounts counts = points.countWithin(new int[] { 0, 700_000 }, new int[] { 0, 1_300_000 }, 1);
		assertThat(counts.count(0, IncidentKind.VIOLENCE, MAY)).isEqualTo(1);
		assertThat(counts.count(1, IncidentKind.VIOLENCE, MAY)).isEqualTo(1);
	}

	@Test
	void withoutIncidentsThereAreNoPoints() {
		assertThat(this.reader.read(APRIL_AND_MAY, EnumSet.of(IncidentKind.ROBBERY)).size()).isZero();
	}

	private void month(String month, String rows) {
		this.jdbc
			.sql("create table incident_%s partition of incident for values from ('%s', 1) to ('%s', 2)"
				.formatted(month.replace('-', '_'), month, month))
			.update();
		this.jdbc
			.sql("""
					insert into incident (month, force_id, line, kind, easting, northing)
					select date '%s', 1, line, kind, easting, northing from (values %s) v (line, kind, easting, northing)"""
				.formatted(month, rows))
			.update();
	}

}
