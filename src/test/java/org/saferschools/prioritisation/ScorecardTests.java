package org.saferschools.prioritisation;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.saferschools.incident.IncidentKind;
import org.saferschools.prioritisation.forecast.PastForecast;
import org.saferschools.school.PeerGroup;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.testing.Race;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

@DataJpaTest
@WithPostgres
@Import(RunTests.House.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(Lifecycle.PER_CLASS)
@WithMockUser(username = "priya.nair", roles = "CENTRAL")
class ScorecardTests {

	private static final YearMonth MAY = YearMonth.of(2025, 5);

	private static final GridPoint BARKING = new GridPoint(544_400, 184_000);

	private static final GridPoint HAVERING = new GridPoint(551_200, 186_800);

	/** 600 m from Barking's school. */
	private static final GridPoint STATION = new GridPoint(544_400, 184_600);

	@Autowired
	private RunService service;

	@Autowired
	private ScorecardService scorecards;

	@Autowired
	private JdbcClient jdbc;

	private LoadedLondon london;

	@BeforeAll
	void load() {
		this.london = new LoadedLondon(this.jdbc);
		this.london.school(100_001, "Elm Park Academy", PeerGroup.SECONDARY, BARKING, 1200, 40.0, "E09000002");
		this.london.school(100_002, "Northgate School", PeerGroup.SECONDARY, HAVERING, 900, 20.0, "E09000016");
		for (int month = 0; month < 17; month++) {
			this.london.month(MAY.minusMonths(month), IncidentKind.ROBBERY, BARKING, 4);
			this.london.month(MAY.minusMonths(month), IncidentKind.ROBBERY, STATION, 3);
			this.london.month(MAY.minusMonths(month), IncidentKind.ROBBERY, HAVERING, 1);
		}
	}

	@Test
	void theScorecardIsFoundFromTheInputsOfTheRunAtBothRadii() {
		Scorecard card = this.scorecards.of(drafted());
		assertThat(card.radii()).containsExactly(800, 400);
		assertThat(card.window().last()).isEqualTo(MAY);
		ScoreSheet wide = card.sheet(ScoredSet.SECONDARY, null).orElseThrow();
		ScoreSheet near = card.sheet(ScoredSet.SECONDARY, 400).orElseThrow();
		assertThat(wide.past()).hasSize(3);
		assertThat(card.origin(wide.past().get(0))).isEqualTo(YearMonth.of(2024, 12));
		assertThat(card.to(wide.past().get(2))).isEqualTo(MAY);
		assertThat(wide.past()).extracting(PastForecast::came).containsOnly(3 * 8.0);
		assertThat(near.past()).extracting(PastForecast::came).containsOnly(3 * 5.0);
		assertThat(card.sheet(ScoredSet.PRIMARY, 800)).hasValueSatisfying((sheet) -> {
			assertThat(sheet.schools()).isZero();
			assertThat(sheet.judged()).isFalse();
		});
	}

	@Test
	void whatWasFoundIsKeptAndReadAgainUnchanged() {
		long run = drafted();
		Scorecard first = this.scorecards.of(run);
		assertThat(this.scorecards.of(run)).isEqualTo(first);
		assertThat(first.sheet(ScoredSet.SECONDARY, 800).orElseThrow().past().get(0).tau()).isEqualTo(1, within(1e-9));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update run_hindsight set schools = 0 where run_id = " + run).update());
	}

	@Test
	void twoWhoAskAtOnceGetTheSameFigures() throws Exception {
		long run = drafted();
		List<Object> both = Race.between(() -> ActingSystem.as(Role.CENTRAL, () -> this.scorecards.of(run)),
				() -> ActingSystem.as(Role.CENTRAL, () -> this.scorecards.of(run)));
		assertThat(both.get(0)).isEqualTo(both.get(1));
		assertThat(this.jdbc.sql("select count(*) from run_hindsight where run_id = " + run).query(Long.class).single())
			.isEqualTo(6);
	}

	@Test
	void aRunWithoutItsInputsSaysThatItHasNone() {
		long run = this.jdbc
			.sql("""
					insert into prioritisation_run (as_of, state, weights_version, code_version, parameters,
						incident_fingerprint, school_fingerprint, incidents, created_by, created_at)
					values ('2025-05-01', 'DRAFT', 1, 'test', '{"catchmentRadius": 800, "windowMonths": 24, "halfLife": 12}',
						'', '', 0, 'central', now())
					returning id""")
			.query(Long.class)
			.single();
		assertThat(this.scorecards.of(run)).satisfies((card) -> {
			assertThat(card.sheets()).isEmpty();
			assertThat(card.sheet(ScoredSet.SECONDARY, 800)).isEmpty();
			assertThat(card.missing()).hasValueSatisfying((why) -> assertThat(why).contains("before the inputs"));
		});
	}

	@Test
	void withoutAPublishedRunThereIsNoScorecard() {
		assertThat(this.scorecards.published()).isEmpty();
	}

	@Test
	void aRunThatIsNotThereIsMissing() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.scorecards.of(999L));
	}

	@Test
	@WithMockUser(username = "amara.cole", roles = "SUPERVISOR")
	void aSupervisorDoesNotLookIntoADraft() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.scorecards.of(1));
	}

	@Test
	@WithMockUser(username = "ben.osei", roles = "OFFICER")
	void anOfficerHasNoScorecard() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this.scorecards::published);
	}

	private long drafted() {
		return this.service.draft(MAY);
	}

}
