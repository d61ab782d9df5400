package org.saferschools.school;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.shared.ClockConfiguration;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest
@WithPostgres
@Import({ SchoolService.class, SchoolLoader.class, Successions.class, SuccessionRepository.class,
		ClockConfiguration.class })
class SchoolServiceTests {

	private static final String CROYDON = "E09000008";

	private static final String CAMDEN = "E09000007";

	@Autowired
	private SchoolService schools;

	@BeforeEach
	void loadFourSchools(@Autowired SchoolLoader loader, @Autowired JdbcClient jdbc) {
		long id = jdbc.sql(
				"insert into import (source, uploaded_by, uploaded_at, state) values ('', 'admin', now(), 'DONE') returning id")
			.query(Long.class)
			.single();
		SchoolLoad load = loader.begin(id);
		load.add(school(100001, "Alderbrook Academy", SchoolStatus.OPEN, CROYDON));
		load.add(school(100002, "Birchfield Primary", SchoolStatus.OPEN, CAMDEN));
		load.add(school(100003, "Old Alderbrook School", SchoolStatus.CLOSED, CROYDON));
		load.add(school(200001, "100% Attendance_Academy", SchoolStatus.CLOSING, CROYDON));
		load.finish();
	}

	@Test
	void aSchoolIsReadAsTheRegisterHasIt() {
		School school = this.schools.get(new Urn(100001));
		assertThat(school.name()).isEqualTo("Alderbrook Academy");
		assertThat(school.ages()).contains("11–18");
		assertThat(school.place()).contains(new GridPoint(532_400, 165_300));
		assertThat(school.address()).containsExactly("Station Road", "London", "CR0 1AA");
		assertThat(school.peerGroup()).contains(PeerGroup.SECONDARY);
		assertThat(school.notRanked()).isEmpty();
		assertThat(school.teachesYear7()).isTrue();
		assertThat(school.teachesPrimaryAges()).isFalse();
	}

	@Test
	void aSchoolThatIsNotThereIsSaidSo() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.schools.get(new Urn(999999)))
			.withMessage("There is no school with URN 999999");
	}

	@Test
	void aSearchFindsByAnyPartOfTheNameAndThoseThatTeachFirst() {
		assertThat(names(this.schools.search(" alderBROOK ", 10))).containsExactly("Alderbrook Academy",
				"Old Alderbrook School");
	}

	@Test
	void aSearchFindsByTheBeginningOfTheUrn() {
		assertThat(names(this.schools.search("20000", 10))).containsExactly("100% Attendance_Academy");
	}

	@Test
	void signsOfASearchStandForThemselves() {
		assertThat(names(this.schools.search("0% a", 10))).containsExactly("100% Attendance_Academy");
		assertThat(names(this.schools.search("e_a", 10))).containsExactly("100% Attendance_Academy");
		assertThat(this.schools.search("%", 10)).hasSize(1);
	}

	@Test
	void aBlankSearchFindsNothing() {
		assertThat(this.schools.search("  ", 10)).isEmpty();
	}

	@Test
	void theSchoolsOfABoroughAreThoseThatTeach() {
		assertThat(names(this.schools.inBoroughs(List.of(CROYDON)))).containsExactly("100% Attendance_Academy",
				"Alderbrook Academy");
	}

	@Test
	void manySchoolsAreReadByTheirUrns() {
		assertThat(this.schools.byUrn(List.of(new Urn(100001), new Urn(100002), new Urn(999999))))
			.containsOnlyKeys(new Urn(100001), new Urn(100002));
	}

	private static List<String> names(List<School> schools) {
		return schools.stream().map(School::name).toList();
	}

	private static SchoolRow school(int urn, String name, SchoolStatus status, String borough) {
		return new SchoolRow(new Urn(urn), name, status, Phase.SECONDARY, new SchoolRow.Type("34", "Academy", "10"),
				new SchoolRow.Ages(11, 18), new SchoolRow.Roll(1140, null, "Mixed"),
				new SchoolRow.Address("Station Road", null, "London", "CR0 1AA"),
				new SchoolRow.Where(new GridPoint(532_400, 165_300), 306, 4711, borough, null, null, null),
				new SchoolRow.Days(null, null, null));
	}

}
