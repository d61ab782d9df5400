package org.saferschools.plan.returns;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.shared.RuleException;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@WithTwoTeams
@Transactional
class ReturnPagesTests {

	private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private MonthlyReturnService returns;

	@Autowired
	private StatementCount statements;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aMonthOfWork() {
		done(TwoTeams.ALDERBROOK, "PRESENTATION", "ROBBERY", "2026-09-08T10:00", 120);
		done(TwoTeams.ALDERBROOK, "PRESENTATION", "PERSONAL_SAFETY", "2026-09-09T10:00", 80);
		done(TwoTeams.BEECHWOOD, "MEETING", null, "2026-09-30T10:00", null);
		done(TwoTeams.ALDERBROOK, "AFTER_SCHOOL_PATROL", null, "2026-09-10T15:15", null);
		done(TwoTeams.ALDERBROOK, "WEAPONS_SWEEP_AROUND", null, "2026-09-11T09:15", null);
		done(TwoTeams.ALDERBROOK, "MEETING", null, "2026-10-01T10:00", null);
		done(TwoTeams.NORTHGATE, "MEETING", null, "2026-09-08T10:00", null);
	}

	@Test
	void aReturnCountsWhatWasLoggedInTheMonthAtTheTeamsSchools() {
		MonthlyReturn september = september();
		assertThat(value(september, "SCHOOLS.VISITED")).isEqualTo(2);
		assertThat(value(september, "VISITS.PRESENTATION")).isEqualTo(2);
		assertThat(value(september, "VISITS.MEETING")).isEqualTo(1);
		assertThat(value(september, "VISITS.VAWG")).isZero();
		assertThat(value(september, "TOPICS.ROBBERY")).isEqualTo(1);
		assertThat(value(september, "PUPILS.PRESENTATION")).isEqualTo(200);
		assertThat(value(september, "PATROLS.AFTER_SCHOOL_PATROL")).isEqualTo(1);
		assertThat(value(september, "SWEEPS.WEAPONS_SWEEP_AROUND")).isEqualTo(1);
	}

	@Test
	void aFigureIsCorrectedWithAReasonAndGoesBack() {
		assertThat(correct("14", "")).bodyText().contains("Enter the reason, in at least 5 characters", "value=\"14\"");
		assertThat(correct("-1", "Two were missed")).bodyText().contains("Number must be 0 or more");
		assertThat(correct("4", "Two were not logged in time")).hasStatus3xxRedirection();
		assertThat(value(september(), "VISITS.PRESENTATION")).isEqualTo(4);
		assertThat(page("sgt.south", "/returns/%d/2026-09".formatted(this.teams.south)))
			.contains("Counted 2. Two were not logged in time (sgt.south)");
		assertThat(correct("", "", 1)).hasStatus3xxRedirection();
		assertThat(value(september(), "VISITS.PRESENTATION")).isEqualTo(2);
	}

	@Test
	void aSignedReturnKeepsItsFiguresWhateverIsLoggedLater() {
		assertThat(sign(september())).hasStatus3xxRedirection();
		done(TwoTeams.BEECHWOOD, "MEETING", null, "2026-09-29T10:00", null);
		MonthlyReturn signed = september();
		assertThat(signed.isSigned()).isTrue();
		assertThat(signed.signedBy()).isEqualTo("sgt.south");
		assertThat(value(signed, "VISITS.MEETING")).isEqualTo(1);
		assertThat(correct("4", "Two were not logged in time", signed.version())).bodyText()
			.contains("This return is signed, so it can’t be changed any more");
		assertThat(sign(signed)).hasStatus(422);
		assertThat(page("sgt.south", "/returns/%d/2026-09".formatted(this.teams.south)))
			.contains("Signed", "by sgt.south on 14 October 2026")
			.doesNotContain("Sign this return");
		assertThat(page("sgt.south", "/returns")).contains("Signed", "To sign", "Under way");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update monthly_return set signed_by = 'somebody'", "delete from monthly_return",
			"update monthly_return_line set counted = 99", "delete from monthly_return_line",
			"update monthly_return_line set corrected = 1, reason = 'Changed', corrected_by = 'x', corrected_at = now()",
			"insert into monthly_return_line (return_id, section, code, label, position, counted) select id, 'VISITS', 'MORE', 'More', 1, 1 from monthly_return",
			"truncate monthly_return cascade" })
	void theDatabaseKeepsASignedReturn(String change) {
		sign(september());
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update())
			.withMessageMatching("(?s).*(cannot be changed).*");
	}

	@Test
	void whatIsSignedIsWhatWasSeenAndTheMonthIsOver() {
		MonthlyReturn seen = september();
		done(TwoTeams.BEECHWOOD, "MEETING", null, "2026-09-29T10:00", null);
		assertThat(sign(seen)).hasStatus(422).bodyText().contains("Check the figures again, then sign");
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.teams.as("sgt.south", () -> {
			MonthlyReturn october = this.returns.get(this.teams.south, YearMonth.of(2026, 10));
			this.returns.sign(this.teams.south, october.month(), october.version(), october.fingerprint());
			return null;
		})).withMessage("A return is signed when its month is over");
	}

	@Test
	void aReturnIsTheTeamsAndTheCentralTeamSeesAll() {
		assertThat(get("sgt.north", "/returns/%d/2026-09".formatted(this.teams.south))).hasStatus(403);
		assertThat(get("pc4412", "/returns")).hasStatus(403);
		assertThat(get("central", "/returns/%d/2026-09".formatted(this.teams.south))).hasStatusOk();
		assertThat(page("central", "/returns?month=2026-09")).containsSubsequence("Central North team", "South team",
				"All teams", "of 12 signed");
		assertThat(get("sgt.south", "/returns/%d/2027-01".formatted(this.teams.south))).hasStatus(404);
	}

	@Test
	void allTeamsTakeAFewStatements() {
		assertThat(this.statements.during(() -> page("central", "/returns?month=2026-09"))).isLessThan(12);
	}

	@Test
	void filesHaveEveryFigureAndNoFormula() throws Exception {
		correct("4", "=cmd|' /C calc'!A0");
		String csv = page("sgt.south", "/returns/%d/2026-09.csv".formatted(this.teams.south));
		assertThat(csv).contains("South team,2026-09,Visits by kind,Presentation,4,2,'=cmd|' /C calc'!A0");
		byte[] workbook = get("sgt.south", "/returns/%d/2026-09.xlsx".formatted(this.teams.south)).getResponse()
			.getContentAsByteArray();
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
			List<Row> rows = read.getFirstSheet().read();
			Row presentation = rows.stream()
				.filter((row) -> row.getCellText(2).equals("Visits by kind")
						&& row.getCellText(3).equals("Presentation"))
				.findFirst()
				.orElseThrow();
			assertThat(presentation.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("4");
			assertThat(presentation.getCellText(6)).startsWith("'=cmd");
			assertThat(rows).allSatisfy((row) -> row
				.forEach((cell) -> assertThat(cell == null || cell.getFormula() == null).as("no formula").isTrue()));
		}
	}

	private MonthlyReturn september() {
		return this.teams.as("sgt.south", () -> this.returns.get(this.teams.south, SEPTEMBER));
	}

	private static int value(MonthlyReturn shown, String key) {
		return shown.line(key).orElseThrow().value();
	}

	private MvcTestResult correct(String value, String reason) {
		return correct(value, reason, 0);
	}

	private MvcTestResult correct(String value, String reason, int version) {
		return this.web.post()
			.uri("/returns/%d/2026-09/correct?figure=VISITS.PRESENTATION".formatted(this.teams.south))
			.param("value", value)
			.param("reason", reason)
			.param("version", String.valueOf(version))
			.with(csrf())
			.with(user(this.teams.person("sgt.south")))
			.exchange();
	}

	private MvcTestResult sign(MonthlyReturn seen) {
		return this.web.post()
			.uri("/returns/%d/2026-09/sign".formatted(this.teams.south))
			.param("version", String.valueOf(seen.version()))
			.param("seen", seen.fingerprint())
			.with(csrf())
			.with(user(this.teams.person("sgt.south")))
			.exchange();
	}

	private void done(int urn, String kind, String topic, String startsAt, Integer pupils) {
		this.jdbc
			.sql("""
					insert into activity (submission_key, urn, kind_code, topic_code, state, starts_at, minutes, pupils, logged_by, logged_at)
					values (gen_random_uuid(), ?, ?, ?, 'DONE', ?::timestamp, 60, ?, 'pc4412', now())""")
			.params(urn, kind, topic, startsAt, pupils)
			.update();
	}

	private String page(String username, String address) {
		MvcTestResult answer = get(username, address);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String username, String address) {
		return this.web.get().uri(address).with(user(this.teams.person(username))).exchange();
	}

}
