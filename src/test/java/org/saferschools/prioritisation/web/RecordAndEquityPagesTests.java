package org.saferschools.prioritisation.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.saferschools.prioritisation.AlgorithmRecord;
import org.saferschools.prioritisation.AlgorithmRecord.Field;
import org.saferschools.prioritisation.AlgorithmRecord.Section;
import org.saferschools.prioritisation.AlgorithmRecordService;
import org.saferschools.prioritisation.Equity;
import org.saferschools.prioritisation.EquityRow;
import org.saferschools.prioritisation.EquityService;
import org.saferschools.prioritisation.Trait;
import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Term;
import org.saferschools.web.DataWarnings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest({ AlgorithmRecordController.class, EquityController.class })
@WithMockUser(username = "priya.nair", roles = "CENTRAL")
class RecordAndEquityPagesTests {

	@Autowired
	private MockMvcTester web;

	@MockitoBean
	private AlgorithmRecordService records;

	@MockitoBean
	private EquityService equity;

	@MockitoBean
	private DataWarnings warnings;

	@Test
	void theRecordShowsEverySectionAndSaysWhatIsNotRecorded() {
		given(this.records.record()).willReturn(record());
		assertThat(this.web.get().uri("/prioritisation/record")).hasStatusOk()
			.bodyText()
			.contains("Tier 1: overview", "Not recorded", "<li>Robbery: weight 30</li>", "20 June 2025")
			.doesNotContain("style=");
	}

	@Test
	void theRecordCanBeTakenAwayAsText() {
		given(this.records.record()).willReturn(record());
		assertThat(this.web.get().uri("/prioritisation/record.md")).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"algorithm-record.md\"")
			.bodyText()
			.isEqualTo("""
					# Safer Schools prioritisation

					As of 2025-06-20.

					## Tier 1: overview

					### Website

					Not recorded

					### Factors

					- Robbery: weight 30
					- Theft: weight 10
					""");
	}

	@Test
	void theRecordCanBeTakenAwayAsData() {
		given(this.records.record()).willReturn(record());
		assertThat(this.web.get().uri("/prioritisation/record.json")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.sections[0].fields[1].lines[1]")
			.isEqualTo("Theft: weight 10");
	}

	@Test
	void equityShowsTiersAndContactsOfEachGroupAndCallsSmallOnesFew() {
		Map<Trait, List<EquityRow>> rows = new EnumMap<>(Trait.class);
		rows.put(Trait.SEX_OF_ENTRY, List.of(new EquityRow("Girls", 8, List.of(2, 2, 4), 20),
				new EquityRow("Mixed", 40, List.of(3, 8, 29), 60)));
		given(this.equity.today(PeerGroup.SECONDARY)).willReturn(new Equity(PeerGroup.SECONDARY,
				new Term(2024, Term.Season.SUMMER), new EquityRow("All", 48, List.of(5, 10, 33), 80), rows));
		assertThat(this.web.get().uri("/prioritisation/equity")).hasStatusOk()
			.bodyText()
			.contains("By sex of entry", "Girls", "Few", "(25%)", "2.5", "app-table__all", "summer term 2025")
			.doesNotContain("style=");
	}

	@Test
	void withoutARankingThereIsNothingToShow() {
		given(this.equity.today(PeerGroup.PRIMARY)).willReturn(
				new Equity(PeerGroup.PRIMARY, new Term(2024, Term.Season.SUMMER), null, new EnumMap<>(Trait.class)));
		assertThat(this.web.get().uri("/prioritisation/equity?group=PRIMARY")).hasStatusOk()
			.bodyText()
			.contains("No ranked schools here.");
	}

	private static AlgorithmRecord record() {
		return new AlgorithmRecord("Safer Schools prioritisation", LocalDate.of(2025, 6, 20),
				List.of(new Section("Tier 1: overview", List.of(new Field("Website", List.of("")),
						new Field("Factors", List.of("Robbery: weight 30", "Theft: weight 10"))))));
	}

}
