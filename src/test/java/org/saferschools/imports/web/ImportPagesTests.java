package org.saferschools.imports.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.saferschools.imports.Coverage;
import org.saferschools.imports.Finding;
import org.saferschools.imports.FindingReason;
import org.saferschools.imports.ImportService;
import org.saferschools.imports.ImportState;
import org.saferschools.imports.ImportSummary;
import org.saferschools.imports.ImportedFile;
import org.saferschools.imports.RowCounts;
import org.saferschools.imports.RowEffect;
import org.saferschools.imports.SourceDescription;
import org.saferschools.imports.Suspicion;
import org.saferschools.incident.ForceCoverage;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest(ImportController.class)
@WithMockUser(roles = "ADMIN")
class ImportPagesTests {

	private static final String FILE = "2025-05-metropolitan-street.csv";

	private static final ImportSummary.Trail TRAIL = new ImportSummary.Trail("noor.haddad",
			Instant.parse("2099-06-04T10:00:00Z"), null, null);

	@Autowired
	private MockMvc mvc;

	@MockitoBean
	private ImportService imports;

	@Test
	void anEmptyHistorySaysWhereToBegin() throws Exception {
		given(this.imports.sources()).willReturn(List.of(new SourceDescription("street-crime", "Street-level crime",
				"A month of a force.", List.of("Crime ID", "Month"), false)));
		this.mvc.perform(get("/imports"))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("Nothing was imported yet."),
					containsString("It must have <span>Crime ID, Month</span>"),
					containsString("enctype=\"multipart/form-data\""), not(containsString("data-refresh")))));
	}

	@Test
	void aRunningImportShowsItsProgressAndThePageKeepsItselfFresh() throws Exception {
		given(this.imports.count()).willReturn(1);
		given(this.imports.page(anyLong(), anyInt())).willReturn(List.of(running()));
		this.mvc.perform(get("/imports"))
			.andExpect(content().string(allOf(containsString("data-refresh=\"1\""),
					containsString("<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>"),
					containsString("Reading " + FILE), containsString("value=\"61204\" max=\"95001\""),
					containsString("61,204 of about 95,001 rows, about 12 seconds left"))));
	}

	@Test
	void anImportThatIsDoneShowsWhatBecameOfEveryRowAndStopsRefreshing() throws Exception {
		show(summary(ImportState.DONE, "", new RowCounts(95_000, 50_000, 0, 2, 44_998)));
		this.mvc.perform(get("/imports/57"))
			.andExpect(content().string(
					allOf(containsString("95,000 read: 50,000 new, 0 changed, 0 unchanged, 2 refused, 44,998 skipped"),
							containsString("44,000 not kept by type"), containsString("SHA-256 c0ffee"),
							containsString("Line 4711"), containsString("The crime type is not known"),
							containsString("/imports/57/findings.csv"), not(containsString("data-refresh")))));
	}

	@Test
	void whatWasCheckedWaitsForAPersonWithWhatLooksWrong() throws Exception {
		show(summary(ImportState.CHECKED, "", new RowCounts(95_000, 50_000, 0, 2, 44_998)));
		given(this.imports.suspicions(57))
			.willReturn(List.of(new Suspicion(Suspicion.Severity.STOP, "2025-05: less than half the usual rows")));
		given(this.imports.reasons(57)).willReturn(List.of(new FindingReason(Finding.Severity.REFUSED,
				"The crime type is not known", 2, 4711, List.of("Piracy", "Mutiny"))));
		this.mvc.perform(get("/imports/57"))
			.andExpect(content().string(allOf(containsString("What it would do"),
					containsString("2025-05: less than half the usual rows"),
					containsString("Piracy; Mutiny (line 4711)"), containsString("action=\"/imports/57/confirm\""),
					containsString("action=\"/imports/57/stop\""), not(containsString("data-refresh")))));
	}

	@Test
	void aPersonConfirmsOrDropsIt() throws Exception {
		this.mvc.perform(post("/imports/57/confirm").with(csrf())).andExpect(redirectedUrl("/imports/57"));
		then(this.imports).should().confirm(57);
		given(this.imports.stop(57)).willReturn(ImportState.DROPPED);
		this.mvc.perform(post("/imports/57/stop").with(csrf()))
			.andExpect(redirectedUrl("/imports/57"))
			.andExpect(flash().attribute("flashSuccess", "Import 57 dropped; nothing was changed"));
	}

	@Test
	void whatIsDoneLeadsToItsUndo() throws Exception {
		show(summary(ImportState.DONE, "", new RowCounts(5, 5, 0, 0, 0)));
		this.mvc.perform(get("/imports/57"))
			.andExpect(content().string(allOf(containsString("href=\"/imports/57/undo\""),
					containsString("by noor.haddad"), containsString("4 June 2099"))));
		this.mvc.perform(get("/imports/57/undo"))
			.andExpect(content()
				.string(allOf(containsString("Undo import 57?"), containsString("action=\"/imports/57/undo\""))));
		this.mvc.perform(post("/imports/57/undo").with(csrf())).andExpect(redirectedUrl("/imports/57"));
		then(this.imports).should().undo(57);
	}

	@Test
	void whatStandsInTheWayOfAnUndoIsNamed() throws Exception {
		show(summary(ImportState.DONE, "", new RowCounts(5, 5, 0, 0, 0)));
		willThrow(new RuleException("undo.in-use", "There are visits")).given(this.imports).undo(57);
		this.mvc.perform(post("/imports/57/undo").with(csrf()))
			.andExpect(content().string(allOf(containsString("can’t be undone"), containsString("There are visits"),
					not(containsString("<form method=\"post\" action=\"/imports/57/undo\"")))));
	}

	@Test
	void theMatrixSaysInWordsWhatIsLoaded() throws Exception {
		YearMonth may = YearMonth.of(2025, 5);
		given(this.imports.coverage()).willReturn(new Coverage(List.of("City of London Police"),
				List.of(new Coverage.Month(may,
						List.of(new Coverage.Cell("City of London Police", Coverage.State.REPLACED, 612, 57L)),
						Coverage.Use.CHANGED_SINCE)),
				List.of(new Coverage.Year(2023, Coverage.State.PARTIAL, 41, 58L)),
				List.of(new Coverage.Other("Schools (GIAS)", null, null, "")),
				List.of(new Coverage.Ranking(7, true, may.minusMonths(23), may, 95_000,
						List.of(new ForceCoverage("City of London Police", List.of(may), 24)),
						Instant.parse("2025-06-20T09:00:00Z"), true))));
		this.mvc.perform(get("/imports/coverage"))
			.andExpect(content().string(allOf(containsString("May 2025"), containsString("Replaced"),
					containsString("612 rows"), containsString("Used; changed since"), containsString("Schools (GIAS)"),
					containsString("What each ranking used"), containsString("2023/24"), containsString("41 schools"),
					containsString("Partial"), containsString("City of London Police: 23 of 24"),
					containsString("95,000"), containsString("Changed"))));
	}

	@Test
	void aRefusedImportSaysWhyAndThatNothingWasChanged() throws Exception {
		show(summary(ImportState.REFUSED, "Its header lacks “Month”.", new RowCounts(0, 0, 0, 0, 0)));
		this.mvc.perform(get("/imports/57"))
			.andExpect(content()
				.string(allOf(containsString("Nothing was changed."), containsString("Its header lacks “Month”."))));
	}

	@Test
	void whatStoodInAFileIsShownAsText() throws Exception {
		show(summary(ImportState.DONE, "", new RowCounts(1, 0, 0, 1, 0)));
		given(this.imports.findings(eq(57L), anyLong(), anyInt())).willReturn(
				List.of(new Finding(FILE, 2, Finding.Severity.REFUSED, "Not known", "<script>alert(1)</script>")));
		this.mvc.perform(get("/imports/57"))
			.andExpect(content().string(allOf(containsString("&lt;script&gt;"), not(containsString("<script>alert")))));
	}

	@Test
	void findingsAreDownloadedSoThatNoSpreadsheetRunsThem() throws Exception {
		willAnswer((call) -> {
			Consumer<Finding> reader = call.getArgument(1);
			reader.accept(new Finding(FILE, 2, Finding.Severity.REFUSED, "Not known", "=HYPERLINK(\"x\")"));
			return null;
		}).given(this.imports).exportFindings(eq(57L), any());
		this.mvc.perform(get("/imports/57/findings.csv"))
			.andExpect(content().string(containsString(FILE + ",2,Refused,Not known,\"'=HYPERLINK(\"\"x\"\")\"")));
	}

	@Test
	void chosenFilesAreTakenInAndTheirImportIsShown() throws Exception {
		given(this.imports.submit(any())).willReturn(57L);
		this.mvc.perform(multipart("/imports").file(file(FILE)).file(file("2025-06.csv")).with(csrf()))
			.andExpect(redirectedUrl("/imports/57"));
	}

	@Test
	void withoutAFileThePageSaysWhatToDo() throws Exception {
		this.mvc.perform(multipart("/imports").file(file("")).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content()
				.string(allOf(containsString("There is a problem"), containsString("Choose one or more files"))));
	}

	@Test
	void anUploadThatIsRefusedComesBackWithTheReason() throws Exception {
		given(this.imports.submit(any())).willThrow(new RuleException("upload.zip", "“a.zip” can’t be unpacked"));
		this.mvc.perform(multipart("/imports").file(file("a.zip")).with(csrf()))
			.andExpect(content().string(containsString("“a.zip” can’t be unpacked")));
	}

	@Test
	void anImportThatIsNotThereIsNotFound() throws Exception {
		given(this.imports.get(99)).willThrow(new NotFoundException("There is no import 99"));
		this.mvc.perform(get("/imports/99"))
			.andExpect(status().isNotFound())
			.andExpect(content().string(containsString("There is no import 99")));
	}

	private void show(ImportSummary summary) {
		given(this.imports.get(57)).willReturn(summary);
		given(this.imports.files(57)).willReturn(List.of(new ImportedFile(1, FILE, 20_000_000, "c0ffee", "2025-05",
				summary.counts(), summary.effect(), Map.of("not kept by type", 44_000, "no coordinates", 998))));
		given(this.imports.countFindings(57)).willReturn(1);
		given(this.imports.findings(eq(57L), anyLong(), anyInt())).willReturn(
				List.of(new Finding(FILE, 4711, Finding.Severity.REFUSED, "The crime type is not known", "Piracy")));
	}

	private static ImportSummary running() {
		return new ImportSummary(57, "", "admin", Instant.parse("2026-03-04T10:00:00Z"), ImportState.RUNNING, null,
				new ImportSummary.Progress("Reading " + FILE, 61_204, 95_001, 12), "", 1, FILE,
				new RowCounts(0, 0, 0, 0, 0), new RowEffect(0, 0, 0), ImportSummary.Trail.NONE);
	}

	private static ImportSummary summary(ImportState state, String message, RowCounts counts) {
		Instant at = Instant.parse("2026-03-04T10:00:00Z");
		return new ImportSummary(57, "Street-level crime", "admin", at, state, at.plusSeconds(2),
				new ImportSummary.Progress("", 95_001, 95_001, null), message, 1, FILE, counts,
				new RowEffect(counts.stored(), 0, 0), TRAIL);
	}

	private static MockMultipartFile file(String name) {
		return new MockMultipartFile("files", name, "text/csv", "a,b\n".getBytes());
	}

}
