package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.activity.ContactService;
import org.saferschools.shared.Urn;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

@WithTwoTeams
@Transactional
class SchoolCareServiceTests {

	@Autowired
	private SchoolCareService care;

	@Autowired
	private TeamBoardService boards;

	@Autowired
	private ContactService contacts;

	@Autowired
	private LeadService leads;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void rank() {
		this.teams.publish(List.of(new Ranked(TwoTeams.CEDAR_PARK, 1), new Ranked(TwoTeams.ALDERBROOK, 2),
				new Ranked(TwoTeams.BEECHWOOD, 3), new Ranked(TwoTeams.NORTHGATE, 1)));
	}

	@Test
	void aTeamsSchoolsStandByNeedAndThoseUnrankedLast() {
		assertThat(ofSouth()).extracting(SchoolCare::name)
			.containsExactly("Cedar Park School", "Alderbrook Academy", "Beechwood Primary School",
					"Fairlawn Sixth Form");
	}

	@Test
	void aSchoolWantsALeadUntilOneIsDecided() {
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-20", null, null);
		lead(TwoTeams.BEECHWOOD, this.teams.pc4412, "2026-11-01", null, "2026-10-10");
		assertThat(ofSouth()).filteredOn(SchoolCare::wantsLead)
			.extracting(SchoolCare::name)
			.containsExactly("Cedar Park School", "Fairlawn Sixth Form");
		assertThat(this.teams.as("sgt.south", () -> this.care.priorityWithoutLead(this.teams.south)))
			.extracting(SchoolCare::name)
			.containsExactly("Cedar Park School");
	}

	@Test
	void aLeadThatEndedOrWasCalledOffLeavesTheSchoolWithout() {
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-09-01", "2026-10-14", "2026-09-01");
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-11-01", "2026-11-01", "2026-10-01");
		assertThat(ofSouth()).filteredOn(SchoolCare::wantsLead).hasSize(4);
	}

	@Test
	void theClockRunsFromTheLastContactOrFromANewLead() {
		contact(TwoTeams.CEDAR_PARK, "MEETING", "DONE", "2026-10-01");
		assertThat(cedarPark().daysOverdue()).as("13 days since the contact, 9 allowed").isEqualTo(4);
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-10-10", null, "2026-10-10");
		assertThat(cedarPark().isOverdue()).as("the lead took over four days ago").isFalse();
	}

	@Test
	void onlyWorkDoneThatCountsIsAContact() {
		contact(TwoTeams.CEDAR_PARK, "MEETING", "DONE", "2026-09-10");
		contact(TwoTeams.CEDAR_PARK, "MEETING", "CANCELLED", "2026-10-12");
		contact(TwoTeams.CEDAR_PARK, "MEETING", "PLANNED", "2026-10-20");
		this.jdbc.sql("insert into bus_route (route, school, import_id) select '250', false, min(id) from import")
			.update();
		contact(TwoTeams.CEDAR_PARK, "BUS_ROUTE_PATROL", "DONE", "2026-10-13");
		assertThat(cedarPark().lastContactOn()).isEqualTo("2026-09-10");
		Map<Urn, Integer> counts = this.teams.as("sgt.south",
				() -> this.contacts.countContacts(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)));
		assertThat(counts).containsEntry(new Urn(TwoTeams.CEDAR_PARK), 1);
	}

	@Test
	void theLastDayOfATimeCounts() {
		contact(TwoTeams.CEDAR_PARK, "MEETING", "DONE", "2026-10-13");
		assertThat(this.teams.as("central",
				() -> this.contacts.countContacts(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 10, 13))))
			.containsOnlyKeys(new Urn(TwoTeams.CEDAR_PARK));
	}

	@Test
	void hoursAreWhatTheTiersOfAnOfficersSchoolsAskFor() {
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-09-01", null, "2026-09-01");
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-11-01", null, null);
		TeamBoard board = this.teams.as("sgt.south", () -> this.boards.board(this.teams.south));
		OfficerLoad load = board.officers()
			.stream()
			.filter((one) -> one.officer().officerId() == this.teams.pc4412)
			.findFirst()
			.orElseThrow();
		assertThat(load.hoursUsed()).as("13 contacts of 2 hours and 7 of 1.5 over 16 weeks")
			.isEqualTo((26 + 10.5) / 16, within(0.01));
		assertThat(load.hoursLeft()).isEqualTo(20 - load.hoursUsed());
		assertThat(board.hours()).isEqualTo(70);
	}

	@Test
	void anOfficersSchoolsAreThoseLedToday() {
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412, "2026-09-01", null, "2026-09-01");
		lead(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-11-01", null, null);
		assertThat(this.teams.as("pc4412", () -> this.care.ledBy(this.teams.pc4412))).extracting(SchoolCare::name)
			.containsExactly("Cedar Park School");
		assertThat(this.teams.as("pc4412", () -> this.leads.schoolsOf(this.teams.pc4412, LocalDate.of(2026, 10, 14))))
			.containsExactly(new Urn(TwoTeams.CEDAR_PARK));
	}

	@Test
	void placementsAreSeenByTheTeamsSupervisorAndTheCentralTeam() {
		assertThat(this.teams.as("central", () -> this.boards.board(this.teams.south)).mayDecide()).isFalse();
		assertThat(this.teams.as("sgt.south", () -> this.boards.board(this.teams.south)).mayDecide()).isTrue();
		for (String stranger : List.of("sgt.north", "pc4412", "admin")) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.teams.as(stranger, () -> this.boards.board(this.teams.south)));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.teams.as(stranger, () -> this.boards.leads(this.teams.south, null, 50, 0)));
		}
	}

	@Test
	void aLeadWhoseOfficerMovedOnIsMarked() {
		lead(TwoTeams.CEDAR_PARK, this.teams.pc9009, "2026-09-01", null, "2026-09-01");
		lead(TwoTeams.ALDERBROOK, this.teams.pc6001, "2026-08-01", null, "2026-08-01");
		lead(TwoTeams.BEECHWOOD, this.teams.pc5120, "2026-08-01", null, "2026-08-01");
		assertThat(this.teams.as("sgt.south", () -> this.boards.leads(this.teams.south, null, 50, 0)))
			.extracting(LeadRow::concern)
			.containsExactly("Not posted to this team", "Not vetted", null);
	}

	private List<SchoolCare> ofSouth() {
		return this.teams.as("sgt.south", () -> this.care.ofTeam(this.teams.south));
	}

	private SchoolCare cedarPark() {
		return ofSouth().get(0);
	}

	private void lead(int urn, long officer, String startsOn, String endsOn, String toldOn) {
		this.jdbc
			.sql("""
					insert into lead (urn, officer_id, starts_on, ends_on, reason, end_reason, told_whom, told_on, placed_by, placed_at)
					values (:urn, :officer, :starts::date, :ends::date, 'Nearest', case when :ends::date is not null then 'Over' end,
					        case when :told::date is not null then 'Head teacher' end, :told::date, 'sgt.south', now())""")
			.param("urn", urn)
			.param("officer", officer)
			.param("starts", startsOn)
			.param("ends", endsOn)
			.param("told", toldOn)
			.update();
	}

	private void contact(int urn, String kind, String state, String day) {
		this.jdbc
			.sql("""
					insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, planned_by, planned_at, logged_by,
					                      logged_at, cancel_reason, cancelled_by, cancelled_at, route)
					values (:key, :urn, :kind, :state, :day::date + time '10:00', 60, 'pc4412', now(), 'pc4412', now(),
					        case when :state = 'CANCELLED' then 'WEATHER' end, 'pc4412', now(), '250')""")
			.param("key", UUID.randomUUID())
			.param("urn", urn)
			.param("kind", kind)
			.param("state", state)
			.param("day", day)
			.update();
	}

}
