package org.saferschools.prioritisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.saferschools.incident.IncidentKind;
import org.saferschools.school.PeerGroup;
import org.saferschools.shared.GridPoint;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest
@WithPostgres
@Import(RunTests.House.class)
@TestPropertySource(properties = { "saferschools.record.organisation=Metropolitan Police Service",
		"saferschools.record.contact=youth.policy@met.example" })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@WithMockUser(username = "priya.nair", roles = "CENTRAL")
class RecordAndEquityTests {

	private static final YearMonth MAY = YearMonth.of(2025, 5);

	private static final GridPoint BARKING = new GridPoint(544_400, 184_000);

	private static final GridPoint HAVERING = new GridPoint(551_200, 186_800);

	@Autowired
	private RunService service;

	@Autowired
	private AlgorithmRecordService records;

	@Autowired
	private EquityService equity;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	void load() {
		LoadedLondon london = new LoadedLondon(this.jdbc);
		london.school(100_001, "Elm Park Academy", PeerGroup.SECONDARY, BARKING, 1200, 40.0, "E09000002");
		london.school(100_002, "Northgate School", PeerGroup.SECONDARY, HAVERING, 900, 20.0, "E09000016");
		for (int month = 0; month < 15; month++) {
			london.month(MAY.minusMonths(month), IncidentKind.ROBBERY, BARKING, 4);
		}
		this.jdbc.sql("update school set sex_of_entry = 'Girls' where urn = 100001").update();
		this.jdbc.sql("""
				insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, logged_by, logged_at)
				select gen_random_uuid(), 100001, 'MEETING', 'DONE',
					cast(day as date) + time '10:00', 60, 'officer', now()
				from unnest(array['2025-06-02', '2025-06-10', '2024-11-04']) day""").update();
	}

	@Test
	@Order(1)
	@WithMockUser(username = "ben.osei", roles = "OFFICER")
	void beforeTheFirstRankingTheRecordSaysWhatIsSetAndWhatIsNot() {
		assertThat(lines("Organisation")).containsExactly("Metropolitan Police Service");
		assertThat(lines("Contact")).containsExactly("youth.policy@met.example");
		assertThat(lines("Impact assessments")).containsExactly("Not recorded");
		assertThat(lines("Performance")).containsExactly("No ranking is published.");
		assertThat(lines("Factors and weights")).contains("Robbery near the school: weight 30");
		assertThat(lines("Never an input")).contains("Stop and search, and arrests");
	}

	@Test
	@Order(2)
	void afterPublishingTheRecordSpeaksOfThatRunAndItsScorecard() {
		this.service.publish(this.service.draft(MAY), 0, null);
		assertThat(lines("Frequency and scale of usage")).contains("Run 1, crime to May 2025, is published.",
				"Rankings published in the last 12 months: 1.");
		assertThat(lines("Factors and weights"))
			.anySatisfy((line) -> assertThat(line).startsWith("Robbery near the school: weight 30, counts "))
			.anySatisfy((line) -> assertThat(line).startsWith("Pupils as victims: weight 15, not counted ("));
		assertThat(lines("Performance")).anySatisfy((line) -> assertThat(line).startsWith(
				"All schools that are ranked as secondary (2), within 800 m: mean of past months (1): the top 10% caught "));
		assertThat(lines("Operational data")).contains("School register: 2 schools.");
		assertThat(lines("Risks and mitigations")).anySatisfy(
				(line) -> assertThat(line).startsWith("Metropolitan Police Service has given 15 of the 24 months"));
	}

	@Test
	@Order(3)
	void equityCountsTodaysTiersAndTheContactsOfThisTerm() {
		Equity today = this.equity.today(PeerGroup.SECONDARY);
		assertThat(today.all().schools()).isEqualTo(2);
		assertThat(today.term().from()).isBefore(LocalDate.of(2025, 6, 2));
		EquityRow girls = today.traits().get(Trait.SEX_OF_ENTRY).get(0);
		assertThat(girls.name()).isEqualTo("Girls");
		assertThat(girls.inTier()).containsExactly(1, 0, 0);
		assertThat(girls.contacts()).isEqualTo(2);
		assertThat(girls.isFew()).isTrue();
		assertThat(today.traits().get(Trait.SEX_OF_ENTRY).get(1).name()).isEqualTo("Not known");
		assertThat(today.traits().get(Trait.FREE_MEALS)).extracting(EquityRow::name)
			.containsExactly("Lowest fifth", "Middle fifth");
		assertThat(this.equity.today(PeerGroup.PRIMARY).all()).isNull();
	}

	@Test
	@Order(4)
	void aDraftThatMovesNobodyDownIsNotUneven() {
		assertThat(this.equity.uneven(this.service.draft(MAY))).isEmpty();
	}

	@Test
	@Order(5)
	@WithMockUser(username = "dana.kerr", roles = "ADMIN")
	void contactsAreNotForTheAdministrator() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.equity.today(PeerGroup.SECONDARY));
	}

	private List<String> lines(String field) {
		return this.records.record()
			.sections()
			.stream()
			.flatMap((section) -> section.fields().stream())
			.filter((each) -> each.name().equals(field))
			.flatMap((each) -> Stream.of(each.lines()))
			.findFirst()
			.orElseThrow();
	}

}
