package org.saferschools.patrol;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.activity.ActivityState;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * It is noon on Wednesday 14 October 2026.
 */
@WithTwoTeams
@Transactional
class PatrolServiceTests {

	private static final Urn ALDERBROOK = new Urn(TwoTeams.ALDERBROOK);

	private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 10, 19);

	@Autowired
	private PatrolService patrols;

	@Autowired
	private PatrolProposals proposals;

	@Autowired
	private DosageService dosage;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void alderbrookIsPromisedPatrols() {
		this.teams.publish(List.of(new TwoTeams.Ranked(TwoTeams.ALDERBROOK, 1)));
	}

	@Test
	void aPatrolStopsAQuarterOfAnHourAtEachPlace() {
		bus("A1", "Church Road", 120);
		Patrol patrol = plan("2026-10-20T15:15", Set.of(PatrolStop.GATE, "A1"));
		assertThat(patrol.activity().minutes()).isEqualTo(30);
		assertThat(patrol.timetable()).extracting((timed) -> timed.stop().name() + " " + timed.at().toLocalTime())
			.containsExactly("School gate 15:15", "Church Road 15:30");
		assertThat(this.teams.as("sgt.south", () -> this.patrols.get(patrol.activity().id())).stops()).hasSize(2);
	}

	@Test
	void aFormSentTwiceIsOnePatrol() {
		PlanPatrol command = command("2026-10-20T15:15", Set.of(PatrolStop.GATE));
		long first = this.teams.as("sgt.south", () -> this.patrols.plan(command)).activity().id();
		assertThat(this.teams.as("sgt.south", () -> this.patrols.plan(command)).activity().id()).isEqualTo(first);
		assertThat(this.jdbc.sql("select count(*) from patrol").query(Long.class).single()).isOne();
	}

	@Test
	void aPatrolLiesAroundTheWayHome() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> plan("2026-10-20T19:00", Set.of(PatrolStop.GATE)))
			.extracting(RuleException::code)
			.isEqualTo("time.after-school");
	}

	@Test
	void aStopThatIsNotOfferedIsRefused() {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> plan("2026-10-20T15:15", Set.of("NOWHERE")))
			.extracting(RuleException::code)
			.isEqualTo("stops.gone");
	}

	@Test
	void aBusRouteThatDoesNotStopNearTheSchoolIsRefused() {
		PatrolTarget target = PatrolTarget.along("999", 1, ALDERBROOK);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.teams.as("sgt.south", () -> this.patrols.offered(target)))
			.extracting(RuleException::code)
			.isEqualTo("route.unknown");
	}

	@Test
	void theDatabaseKeepsAPatrolToItsKindOfActivity() {
		long meeting = this.jdbc.sql("""
				insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, planned_by, planned_at)
				values (gen_random_uuid(), 100001, 'MEETING', 'PLANNED', '2026-10-20 15:15', 60, 'sgt.south', now())
				returning id""").query(Long.class).single();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into patrol (activity_id, place, why, ward_officers, transport_officers, staff, head_teacher)
				values (?, 'SCHOOL', 'Because', 0, 0, 0, false)""").param(meeting).update())
			.withMessageContaining("stands behind an activity of its kind");
	}

	@Test
	void patrolsOfAnotherTeamAreNotSeen() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.teams.as("sgt.north", () -> this.patrols.ofTeam(this.teams.south)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.teams.as("sgt.north", () -> this.proposals.of(this.teams.south, NEXT_WEEK)));
	}

	@Test
	void whatIsProposedIsPlannedOnceItIsAccepted() {
		List<ProposedPatrol> proposed = this.teams.as("sgt.south",
				() -> this.proposals.of(this.teams.south, NEXT_WEEK));
		assertThat(proposed).isNotEmpty().allSatisfy((patrol) -> {
			assertThat(patrol.urn()).isEqualTo(ALDERBROOK);
			assertThat(patrol.startsAt().toLocalDate()).isBetween(NEXT_WEEK, NEXT_WEEK.plusDays(4));
		});
		String first = proposed.get(0).key();
		this.teams.as("sgt.south", () -> this.proposals.accept(this.teams.south, NEXT_WEEK, Set.of(first)));
		assertThat(this.teams.as("sgt.south", () -> this.patrols.ofTeam(this.teams.south))).singleElement()
			.satisfies((patrol) -> assertThat(patrol.state()).isEqualTo(ActivityState.PLANNED));
		assertThat(this.teams.as("sgt.south", () -> this.dosage.ofSchools(this.teams.south)))
			.filteredOn((school) -> school.urn().equals(ALDERBROOK))
			.singleElement()
			.satisfies((school) -> {
				assertThat(school.planned()).isOne();
				assertThat(school.verdict()).isEqualTo(Dosage.Verdict.NEVER);
			});
	}

	@Test
	void aProposalThatIsNoLongerOneIsRefused() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.teams.as("sgt.south",
					() -> this.proposals.accept(this.teams.south, NEXT_WEEK, Set.of("100001.1.2026-10-24T15:15"))))
			.extracting(RuleException::code)
			.isEqualTo("keys.moved");
	}

	@Test
	void aSchoolPatrolledFarMoreThanPromisedSaysSo() {
		assertThat(new Dosage(ALDERBROOK, "Alderbrook", 1, 26, 4, 7, 0).verdict()).isEqualTo(Dosage.Verdict.OVER);
		assertThat(new Dosage(ALDERBROOK, "Alderbrook", 1, 26, 4, 4, 0).verdict())
			.isEqualTo(Dosage.Verdict.AS_PROMISED);
		assertThat(new Dosage(ALDERBROOK, "Alderbrook", 1, 26, 8, 2, 0).verdict()).isEqualTo(Dosage.Verdict.BEHIND);
		assertThat(new Dosage(ALDERBROOK, "Alderbrook", 3, 0, 0, 1, 0).verdict())
			.isEqualTo(Dosage.Verdict.BEYOND_PROMISE);
	}

	private Patrol plan(String start, Set<String> stops) {
		return this.teams.as("sgt.south", () -> this.patrols.plan(command(start, stops)));
	}

	private PlanPatrol command(String start, Set<String> stops) {
		return new PlanPatrol(UUID.randomUUID(), PatrolTarget.around(ALDERBROOK), LocalDateTime.parse(start), stops,
				Set.of(this.teams.pc4412), new Partners(1, 0, 2, true), "Robberies on the way home", "");
	}

	private void bus(String code, String name, int east) {
		long load = this.jdbc.sql("select max(id) from import").query(Long.class).single();
		this.jdbc.sql("insert into transport_set values ('TFL_STOPS', ?, '2026-10-01', 1)").param(load).update();
		this.jdbc
			.sql("""
					insert into bus_stop (source, code, name, easting, northing, virtual, import_id)
					select 'TFL_STOPS', :code, :name, easting + :east, northing, false, :load from school where urn = 100001""")
			.param("code", code)
			.param("name", name)
			.param("east", east)
			.param("load", load)
			.update();
	}

}
