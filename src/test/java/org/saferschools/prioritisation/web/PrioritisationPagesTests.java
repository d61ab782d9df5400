package org.saferschools.prioritisation.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.incident.ForceCoverage;
import org.saferschools.incident.IncidentKind;
import org.saferschools.prioritisation.AreaTiers;
import org.saferschools.prioritisation.DeprivationMeasure;
import org.saferschools.prioritisation.EquityService;
import org.saferschools.prioritisation.Factor;
import org.saferschools.prioritisation.Mover;
import org.saferschools.prioritisation.NeedBar;
import org.saferschools.prioritisation.RankedRow;
import org.saferschools.prioritisation.RunComparison;
import org.saferschools.prioritisation.RunDetails;
import org.saferschools.prioritisation.RunDetails.Deed;
import org.saferschools.prioritisation.RunParameters;
import org.saferschools.prioritisation.RunReport;
import org.saferschools.prioritisation.RobberyScope;
import org.saferschools.prioritisation.RunAgain;
import org.saferschools.prioritisation.RunReports;
import org.saferschools.prioritisation.RunService;
import org.saferschools.prioritisation.RunState;
import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.prioritisation.TierMove;
import org.saferschools.prioritisation.TierSize;
import org.saferschools.prioritisation.Trait;
import org.saferschools.prioritisation.UnevenChange;
import org.saferschools.prioritisation.Weights;
import org.saferschools.prioritisation.WeightsService;
import org.saferschools.prioritisation.forecast.ForecastParameters;
import org.saferschools.school.PeerGroup;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.web.DataWarnings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest({ PrioritisationController.class, RunController.class })
@WithMockUser(username = "priya.nair", roles = "CENTRAL")
class PrioritisationPagesTests {

	private static final YearMonth MAY = YearMonth.of(2025, 5);

	@Autowired
	private MockMvcTester web;

	@MockitoBean
	private RunAgain again;

	@MockitoBean
	private RunReports reports;

	@MockitoBean
	private EquityService equity;

	@MockitoBean
	private RunService runs;

	@MockitoBean
	private WeightsService weights;

	@MockitoBean
	private ServiceStandards standards;

	@MockitoBean
	private CurrentUser currentUser;

	@MockitoBean
	private DataWarnings warnings;

	@BeforeEach
	void aCentralTeamWithData() {
		given(this.currentUser.is(Role.CENTRAL)).willReturn(true);
		given(this.weights.latest()).willReturn(weights());
		given(this.reports.missing()).willReturn(List.of());
		given(this.reports.months()).willReturn(List.of(MAY, MAY.minusMonths(1)));
		given(this.standards.all())
			.willReturn(List.of(new ServiceStandard(1, 10, 13, new BigDecimal("2.0"), 26, new BigDecimal("1.5"))));
	}

	@Test
	void beforeTheFirstRankingThePageLeadsToMakingOne() {
		assertThat(this.web.get().uri("/prioritisation")).hasStatusOk()
			.bodyText()
			.contains("No ranking yet: make the first one.", "Make a draft",
					"<option value=\"2025-05\">May 2025</option>", "Robbery near the school");
	}

	@Test
	void withoutDataThePageSaysWhatToImport() {
		given(this.reports.missing())
			.willReturn(List.of("No schools are loaded yet. Import the school register first."));
		assertThat(this.web.get().uri("/prioritisation")).bodyText()
			.contains("No ranking yet.", "Import the school register first.")
			.doesNotContain("Make a draft", "make the first one");
	}

	@Test
	@WithMockUser(username = "amara.cole", roles = "SUPERVISOR")
	void aSupervisorReadsFactorsAndWeightsButDecidesNothing() {
		given(this.currentUser.is(Role.CENTRAL)).willReturn(false);
		given(this.reports.published()).willReturn(Optional.of(run(RunState.PUBLISHED)));
		given(this.warnings.warnings()).willReturn(List.of("Crime of May 2025 was replaced"));
		assertThat(this.web.get().uri("/prioritisation")).hasStatusOk()
			.bodyText()
			.contains("Factors and weights", "Bus stops and routes can’t be loaded yet", "Inactive", "version 1",
					"Metropolitan Police Service: 12 of 24", "Crime of May 2025 was replaced.")
			.doesNotContain("Make a draft", "History", "Drafts");
	}

	@Test
	void makingADraftLeadsToIt() {
		given(this.runs.draft(MAY, RobberyScope.ALL)).willReturn(7L);
		assertThat(this.web.post().uri("/prioritisation/runs").param("asOf", "2025-05").with(csrf()))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/prioritisation/runs/7");
	}

	@Test
	void withoutAMonthTheLatestIsTaken() {
		given(this.runs.draft(null, RobberyScope.ALL)).willReturn(8L);
		assertThat(this.web.post().uri("/prioritisation/runs").param("asOf", "").with(csrf()))
			.hasRedirectedUrl("/prioritisation/runs/8");
	}

	@Test
	void aRefusedDraftSaysWhyBesideTheForm() {
		given(this.runs.draft(MAY, RobberyScope.ALL))
			.willThrow(new RuleException("ranking.month", "No crime of May 2025 is loaded."));
		assertThat(this.web.post().uri("/prioritisation/runs").param("asOf", "2025-05").with(csrf())).hasStatusOk()
			.bodyText()
			.contains("<title>Error: Ranking - Safer Schools</title>", "No crime of May 2025 is loaded.");
	}

	@Test
	void aDraftShowsSchoolsTiersMoversAndTheDecision() {
		given(this.reports.report(7)).willReturn(report());
		assertThat(this.web.get().uri("/prioritisation/runs/7")).hasStatusOk()
			.bodyText()
			.contains("Run 7 of the ranking", "Who moved against run 5", "Robberies in 12 months 9 → 21",
					"19 places up", "61.2 → 74.9", "14 schools (secondary) from tier 2 to tier 1", "Northgate School",
					"Havering, URN 100002", "The register of schools has changed.",
					"Newer crime (to June 2025) is loaded; this draft stops at May 2025.",
					"Where the schools of tier 1 are", "/prioritisation/runs/7/publish",
					"/prioritisation/runs/7/discard", "abc123")
			.doesNotContain("style=");
	}

	@Test
	void publishingIsAskedForAndSendsWhatWasSeen() {
		given(this.reports.reportOfDraft(7)).willReturn(report());
		assertThat(this.web.get().uri("/prioritisation/runs/7/publish")).hasStatusOk()
			.bodyText()
			.contains("Publish run 7?", "in place of run 5", "action=\"/prioritisation/runs/7/publish?replacing=5\"",
					"name=\"version\" value=\"2\"");
	}

	@Test
	void whoeverPublishesReadsEveryWarningOnceMore() {
		given(this.reports.reportOfDraft(7)).willReturn(report());
		assertThat(this.web.get().uri("/prioritisation/runs/7/publish")).bodyText()
			.contains("Metropolitan Police Service has given 12 of the 24 months",
					"The register of schools has changed.", "Newer crime (to June 2025) is loaded",
					"14 schools change tier against run 5.");
	}

	@Test
	void whoeverPublishesReadsWhereMovesDownFallUnevenly() {
		given(this.reports.reportOfDraft(7)).willReturn(report());
		given(this.equity.uneven(7))
			.willReturn(List.of(new UnevenChange(Trait.SEX_OF_ENTRY, "Girls", PeerGroup.SECONDARY, 41, 548, 6, 20)));
		assertThat(this.web.get().uri("/prioritisation/runs/7/publish")).bodyText()
			.contains("Moves down fall unevenly",
					"Girls (sex of entry): 6 of the 20 secondary schools that move down (30%), but 41 of all 548 (7%).",
					"more than twice its share of all");
	}

	@Test
	void publishingTakesTheVersionAndTheRunThatWereSeen() {
		assertThat(this.web.post()
			.uri("/prioritisation/runs/7/publish")
			.param("replacing", "5")
			.param("version", "2")
			.with(csrf())).hasRedirectedUrl("/prioritisation");
		then(this.runs).should().publish(7, 2, 5L);
	}

	@Test
	void whoeverComesSecondIsToldKindly() {
		willThrow(new RuleException("run.overtaken", "Somebody else published a ranking meanwhile.")).given(this.runs)
			.publish(7, 0, null);
		assertThat(this.web.post().uri("/prioritisation/runs/7/publish").with(csrf()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Somebody else published a ranking meanwhile.");
	}

	@Test
	void discardingIsAskedForAndDone() {
		given(this.reports.detailsOfDraft(7)).willReturn(run(RunState.DRAFT));
		assertThat(this.web.get().uri("/prioritisation/runs/7/discard")).bodyText().contains("Discard run 7?");
		assertThat(this.web.post().uri("/prioritisation/runs/7/discard").param("version", "2").with(csrf()))
			.hasRedirectedUrl("/prioritisation");
		then(this.runs).should().discard(7, 2);
	}

	private static RunReport report() {
		Map<PeerGroup, List<RankedRow>> top = new EnumMap<>(PeerGroup.class);
		top.put(PeerGroup.SECONDARY,
				List.of(new RankedRow(1, new Urn(100_002), "Northgate School", "Havering", PeerGroup.SECONDARY, 1,
						NeedBar.of(new Double[] { 56.2, null, null, null, null, null, 9.1, 8.0 }), 21)));
		Mover northgate = new Mover(new Urn(100_002), "Northgate School", PeerGroup.SECONDARY, 31, 12, 2, 1, 61.2, 74.9,
				Optional.of(new Mover.Cause(Factor.ROBBERY, 40, 56.2, 9, 21)));
		return new RunReport(run(RunState.DRAFT), top, List.of(new TierSize(PeerGroup.SECONDARY, 1, 55, 70.1, 96.2)),
				List.of(new AreaTiers("East", 4, 9, 280)),
				Optional
					.of(new RunComparison(5, List.of(northgate), List.of(new TierMove(PeerGroup.SECONDARY, 2, 1, 14)))),
				5L, List.of("The register of schools has changed."), Optional.of(MAY.plusMonths(1)));
	}

	private static RunDetails run(RunState state) {
		Instant at = Instant.parse("2025-06-20T09:00:00Z");
		Map<Factor, String> inactive = Map.of(Factor.BUS_JOURNEYS, "Bus stops and routes can’t be loaded yet");
		RunParameters parameters = new RunParameters(800, 24, 12, 5000, 1000,
				Map.of(PeerGroup.SECONDARY, new ForecastParameters(36, 0.03)), RobberyScope.ALL,
				DeprivationMeasure.FREE_MEALS, Map.of(), List.of(10, 20, 70), Map.of(PeerGroup.SECONDARY, 548),
				Map.of(IncidentKind.ROBBERY, 66_753),
				List.of(new ForceCoverage("City of London Police", List.of(MAY, MAY.minusMonths(1)), 24),
						new ForceCoverage("Metropolitan Police Service", months(12), 24)),
				Map.of(PeerGroup.SECONDARY, inactive));
		return new RunDetails(7, state, MAY, weights(), "0.1.0 (1a2b3c4)", parameters, 66_753, "abc123", "def456",
				new Deed("priya.nair", at), (state == RunState.PUBLISHED) ? new Deed("priya.nair", at) : null, null, 2);
	}

	private static List<YearMonth> months(int count) {
		return IntStream.range(0, count).mapToObj(MAY::minusMonths).toList();
	}

	private static Weights weights() {
		Map<Factor, Integer> points = new EnumMap<>(Factor.class);
		int[] inOrder = { 30, 20, 10, 15, 10, 5, 5, 5 };
		for (Factor factor : Factor.values()) {
			points.put(factor, inOrder[factor.ordinal()]);
		}
		return new Weights(1, points, "The weights the product starts with", "system", Instant.EPOCH);
	}

}
