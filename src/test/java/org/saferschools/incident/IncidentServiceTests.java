package org.saferschools.incident;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.shared.GridPoint;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DataJpaTest
@WithPostgres
@Import({ IncidentService.class, IncidentRepository.class, IncidentLoader.class })
class IncidentServiceTests {

	private static final GridPoint GATE = new GridPoint(530_000, 180_000);

	private static final YearMonth MARCH = YearMonth.of(2025, 3);

	private static final YearMonth APRIL = YearMonth.of(2025, 4);

	private static final YearMonth MAY = YearMonth.of(2025, 5);

	private static final int MET = 1;

	@Autowired
	private IncidentService incidents;

	@BeforeEach
	void loadMarchAndMay(@Autowired IncidentLoader loader, @Autowired JdbcClient jdbc) {
		long id = jdbc.sql(
				"insert into import (source, uploaded_by, uploaded_at, state) values ('', 'admin', now(), 'DONE') returning id")
			.query(Long.class)
			.single();
		IncidentLoad load = loader.begin(id, 1);
		MonthLoad march = load.month(MARCH, MET);
		march.add(2, IncidentKind.ROBBERY, 530_000, 180_800, null, "E01001010", "On or near Park Lane");
		march.add(3, IncidentKind.ROBBERY, 530_000, 180_801, null, null, null);
		march.add(4, IncidentKind.VIOLENCE, 530_000, 180_100, null, null, null);
		MonthLoad may = load.month(MAY, MET);
		may.add(2, IncidentKind.ROBBERY, 530_480, 180_640, null, null, null);
		may.add(3, IncidentKind.ROBBERY, 530_000, 180_800, null, null, "On or near Park Lane");
		load.finish();
		load.publish();
	}

	@Test
	void theCircleIncludesItsEdge() {
		assertThat(this.incidents.byMonth(IncidentKind.ROBBERY, GATE, 800, MARCH, MARCH))
			.containsExactly(new MonthCount(MARCH, 1, true));
		assertThat(this.incidents.byMonth(IncidentKind.ROBBERY, GATE, 801, MARCH, MARCH))
			.containsExactly(new MonthCount(MARCH, 2, true));
	}

	@Test
	void aMonthThatIsNotLoadedSaysSoInsteadOfNone() {
		assertThat(this.incidents.byMonth(IncidentKind.ROBBERY, GATE, 800, MARCH, MAY)).containsExactly(
				new MonthCount(MARCH, 1, true), new MonthCount(APRIL, 0, false), new MonthCount(MAY, 2, true));
	}

	@Test
	void pointsTellHowManyHappenedThere() {
		assertThat(this.incidents.points(IncidentKind.ROBBERY, GATE, 800, MARCH, MAY)).containsExactly(
				new IncidentPoint(new GridPoint(530_000, 180_800), "On or near Park Lane", 2),
				new IncidentPoint(new GridPoint(530_480, 180_640), "", 1));
	}

	@Test
	void robberiesComeOneByOneTheLatestMonthFirst() {
		List<RobberyIncident> robberies = this.incidents.robberies(GATE, 800, MARCH, MAY);
		assertThat(robberies).extracting(RobberyIncident::month).containsExactly(MAY, MAY, MARCH);
		assertThat(robberies.get(2).place()).isEqualTo(new GridPoint(530_000, 180_800));
		assertThat(robberies.get(2).street()).contains("On or near Park Lane");
	}

	@Test
	void theLatestMonthIsTheLatestThatIsLoaded() {
		assertThat(this.incidents.latestMonth()).contains(MAY);
		assertThat(this.incidents.loaded()).extracting(IncidentMonth::month, IncidentMonth::incidents)
			.containsExactly(tuple(MARCH, 3), tuple(MAY, 2));
	}

}
