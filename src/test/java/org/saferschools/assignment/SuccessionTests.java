package org.saferschools.assignment;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.school.LinkKind;
import org.saferschools.school.LinkLoad;
import org.saferschools.school.SchoolLink;
import org.saferschools.school.SchoolLoader;
import org.saferschools.school.SuccessionService;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.OpenData;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of leads when a school closes and another carries on.
 */
@WithTwoTeams
@Transactional
class SuccessionTests {

	private static final Urn ELMFIELD = new Urn(TwoTeams.ELMFIELD);

	private static final Urn ALDERBROOK = new Urn(TwoTeams.ALDERBROOK);

	private static final Urn CEDAR_PARK = new Urn(TwoTeams.CEDAR_PARK);

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

	@Autowired
	private SchoolLoader loader;

	@Autowired
	private SuccessionService successions;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@BeforeEach
	void elmfieldHadALead() {
		lead(ELMFIELD.value(), this.teams.pc4412, "2025-09-10", "2025-09-09");
	}

	@Test
	void theLeadOfAClosedSchoolGoesOnAtTheOneThatFollows() {
		link(new SchoolLink(ELMFIELD, ALDERBROOK, LinkKind.SUCCESSOR, SEPTEMBER));
		assertThat(leads(ALDERBROOK)).containsExactly("4412 2026-09-01 to null, told 2025-09-09");
		assertThat(leads(ELMFIELD)).containsExactly("4412 2025-09-10 to 2026-09-01, told 2025-09-09");
		assertThat(audited("Lead carried over")).isOne();
		assertThat(predecessors(ALDERBROOK)).containsExactly(ELMFIELD);
		assertThat(this.teams.as("pc4412", () -> this.successions.successorOf(ELMFIELD))).contains(ALDERBROOK);
	}

	@Test
	void theSameLinkAgainCarriesNothingOverTwice() {
		link(new SchoolLink(ELMFIELD, ALDERBROOK, LinkKind.SUCCESSOR, SEPTEMBER));
		link(new SchoolLink(ELMFIELD, ALDERBROOK, LinkKind.SUCCESSOR, SEPTEMBER));
		assertThat(leads(ALDERBROOK)).hasSize(1);
	}

	@Test
	void aLeadOfWhichTheSchoolWasNotToldIsPendingAtTheNewOne() {
		lead(ELMFIELD.value(), this.teams.pc5120, "2026-10-20", null);
		link(new SchoolLink(ELMFIELD, ALDERBROOK, LinkKind.SUCCESSOR, SEPTEMBER));
		assertThat(leads(ALDERBROOK)).containsExactly("4412 2026-09-01 to null, told 2025-09-09",
				"5120 2026-10-20 to null, told null");
		assertThat(this.jdbc.sql("select count(*) from lead where urn = ? and withdrawn_at is not null")
			.param(ELMFIELD.value())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void anOfficerWhoLeadsTheNewSchoolAlreadyGoesOn() {
		lead(ALDERBROOK.value(), this.teams.pc5120, "2026-09-05", "2026-09-04");
		link(new SchoolLink(ELMFIELD, ALDERBROOK, LinkKind.SUCCESSOR, SEPTEMBER));
		assertThat(leads(ALDERBROOK)).containsExactly("5120 2026-09-05 to null, told 2026-09-04");
		assertThat(leads(ELMFIELD)).containsExactly("4412 2025-09-10 to 2026-09-01, told 2025-09-09");
		assertThat(audited("Lead ended")).isOne();
	}

	@Test
	void whereSchoolsMergedNothingIsCarriedOverUntilThePersonDecides() {
		link(new SchoolLink(ELMFIELD, ALDERBROOK, LinkKind.MERGED, SEPTEMBER));
		assertThat(leads(ALDERBROOK)).isEmpty();
		assertThat(this.teams.as("central", () -> this.successions.undecided(0, 10))).singleElement()
			.satisfies((question) -> assertThat(question.candidates()).containsExactly(ALDERBROOK));
		decide("central", ALDERBROOK);
		assertThat(leads(ALDERBROOK)).hasSize(1);
		assertThat(undecided()).isZero();
		assertThat(audited("Succession decided")).isOne();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> decide("central", ALDERBROOK));
	}

	@Test
	void aPersonMayDecideThatNoSchoolCarriesOn() {
		SchoolLink merged = new SchoolLink(ELMFIELD, ALDERBROOK, LinkKind.MERGED, SEPTEMBER);
		link(merged);
		decide("central", null);
		link(merged);
		assertThat(undecided()).as("it is asked once").isZero();
		assertThat(leads(ALDERBROOK)).isEmpty();
	}

	@Test
	void aSchoolThatIsNoCandidateCantBeChosen() {
		link(new SchoolLink(ELMFIELD, ALDERBROOK, LinkKind.MERGED, SEPTEMBER));
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> decide("central", CEDAR_PARK));
	}

	@Test
	void onlyTheCentralTeamDecides() {
		link(new SchoolLink(ELMFIELD, ALDERBROOK, LinkKind.MERGED, SEPTEMBER));
		for (String person : List.of("admin", "sgt.south", "pc4412")) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decide(person, ALDERBROOK));
		}
	}

	/**
	 * Erith School closed in 2018, King Henry School in 2023, Leigh Academy Bexley is
	 * open.
	 */
	@Test
	void aRealLineOfSchoolsOutOfTheRegistersLinksCarriesALeadToItsEnd() throws IOException {
		school(136_330, "CLOSED");
		school(146_378, "CLOSED");
		school(149_898, "OPEN");
		lead(146_378, this.teams.pc4412, "2022-09-01", "2022-08-30");
		LinkLoad load = this.loader.beginLinks(importId());
		List<String> lines = Files.readAllLines(OpenData.path("schools/gias-links-2025-04-22.csv"),
				Charset.forName("windows-1252"));
		lines.stream()
			.map((line) -> line.replace("\"", "").split(","))
			.filter(SuccessionTests::isOfTheLine)
			.forEach((cells) -> load.add(read(cells)));
		load.finish();
		this.entities.flush();
		assertThat(predecessors(new Urn(149_898))).contains(new Urn(136_330), new Urn(146_378));
		assertThat(leads(new Urn(149_898))).containsExactly("4412 2023-06-01 to null, told 2022-08-30");
	}

	private static boolean isOfTheLine(String[] cells) {
		List<String> line = List.of("136330", "146378", "149898");
		return line.contains(cells[0]) && line.contains(cells[1]);
	}

	private static SchoolLink read(String[] cells) {
		Urn one = Urn.of(cells[0]);
		Urn other = Urn.of(cells[1]);
		boolean onwards = cells[cells.length - 2].equals("Successor");
		LocalDate since = LocalDate.parse(cells[cells.length - 1], DateTimeFormatter.ofPattern("dd-MM-yyyy"));
		return new SchoolLink(onwards ? one : other, onwards ? other : one, LinkKind.SUCCESSOR, since);
	}

	private void link(SchoolLink link) {
		LinkLoad load = this.loader.beginLinks(importId());
		load.add(link);
		load.finish();
		this.entities.flush();
	}

	private long importId() {
		return this.jdbc.sql("""
				insert into import (source, uploaded_by, uploaded_at, state)
				values ('GIAS', 'admin', now(), 'DONE') returning id""").query(Long.class).single();
	}

	private void school(int urn, String status) {
		this.jdbc
			.sql("""
					insert into school (urn, name, status, phase, borough_code, easting, northing, peer_group, not_ranked, import_id)
					select :urn, 'School ' || :urn, :status, phase, borough_code, easting, northing, peer_group,
					       case :status when 'CLOSED' then 'CLOSED' end, import_id
					  from school where urn = :like""")
			.param("urn", urn)
			.param("status", status)
			.param("like", ALDERBROOK.value())
			.update();
	}

	private void lead(int urn, long officer, String from, String told) {
		this.jdbc
			.sql("""
					insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
					values (:urn, :officer, :from::date, 'Nearest officer', case when :told::date is null then null else 'Head teacher' end,
					        :told::date, 'sgt.south', now())""")
			.param("urn", urn)
			.param("officer", officer)
			.param("from", from)
			.param("told", told)
			.update();
	}

	private List<String> leads(Urn urn) {
		return this.jdbc.sql("""
				select o.warrant_no || ' ' || l.starts_on || ' to ' || coalesce(l.ends_on::text, 'null')
				       || ', told ' || coalesce(l.told_on::text, 'null')
				  from lead l join officer o on o.id = l.officer_id
				 where l.urn = ? and l.withdrawn_at is null order by l.starts_on, l.id""")
			.param(urn.value())
			.query(String.class)
			.list();
	}

	private int audited(String action) {
		return this.jdbc.sql("select count(*) from audit_entry where action = ?")
			.param(action)
			.query(Integer.class)
			.single();
	}

	private List<Urn> predecessors(Urn urn) {
		return this.teams.as("pc4412", () -> this.successions.predecessorsOf(urn));
	}

	private int undecided() {
		return this.teams.as("admin", this.successions::countUndecided);
	}

	private void decide(String person, Urn successor) {
		this.teams.as(person, () -> {
			this.successions.decide(ELMFIELD, Optional.ofNullable(successor));
			this.entities.flush();
			return successor;
		});
	}

}
