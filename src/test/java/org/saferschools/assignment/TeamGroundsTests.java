package org.saferschools.assignment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.assignment.TeamGround.Pair;
import org.saferschools.assignment.placing.Aims;
import org.saferschools.assignment.placing.Limits;
import org.saferschools.assignment.placing.Placer;
import org.saferschools.assignment.placing.SearchWatch;
import org.saferschools.assignment.placing.Solution;
import org.saferschools.shared.Urn;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

@WithTwoTeams
@Transactional
class TeamGroundsTests {

	private static final Urn ALDERBROOK = new Urn(TwoTeams.ALDERBROOK);

	private static final Urn BEECHWOOD = new Urn(TwoTeams.BEECHWOOD);

	private static final Urn CEDAR_PARK = new Urn(TwoTeams.CEDAR_PARK);

	@Autowired
	private TeamGrounds grounds;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCount statements;

	@BeforeEach
	void rank() {
		this.teams.publish(List.of(new Ranked(TwoTeams.ALDERBROOK, 1), new Ranked(TwoTeams.BEECHWOOD, 2),
				new Ranked(TwoTeams.CEDAR_PARK, 3), new Ranked(TwoTeams.NORTHGATE, 1)));
	}

	@Test
	void aGroundHasTheTeamsRankedSchoolsNeediestFirst() {
		assertThat(ground().schools()).extracting(GroundSchool::urn).containsExactly(ALDERBROOK, BEECHWOOD, CEDAR_PARK);
		assertThat(ground().schools()).extracting(GroundSchool::hours).containsExactly(163, 66, 9);
		assertThat(ground().schools()).extracting(GroundSchool::need).containsExactly(99.0, 98.0, 97.0);
	}

	@Test
	void whoMayNotWorkInSchoolsIsThereWithTheReason() {
		assertThat(ground().officers()).extracting(GroundOfficer::label, GroundOfficer::obstacle)
			.containsExactly(tuple("PC 4412", null), tuple("PC 5120", null), tuple("PC 6001", "not vetted"),
					tuple("PC 6002", "not trained for work in schools"));
		assertThat(ground().problem(List.of()).officers()).extracting((officer) -> officer.id())
			.containsExactly(this.teams.pc4412, this.teams.pc5120);
	}

	@Test
	void aLeadInForceIsTodaysAndOneToComeIsSettled() {
		lead(ALDERBROOK, this.teams.pc4412, "2026-09-07", "2026-09-01");
		lead(BEECHWOOD, this.teams.pc5120, "2026-10-20", null);
		TeamGround ground = ground();
		assertThat(ground.today()).isEqualTo(Map.of(ALDERBROOK, this.teams.pc4412));
		assertThat(ground.schoolsByUrn().get(BEECHWOOD).isSettled()).isTrue();
		assertThat(ground.openSchools()).extracting(GroundSchool::urn).containsExactly(ALDERBROOK, CEDAR_PARK);
		GroundOfficer settled = ground.officersById().get(this.teams.pc5120);
		assertThat(settled.hoursLeft()).isEqualTo(1000 - 66);
		assertThat(settled.placesTaken()).isOne();
	}

	@Test
	void whoLeavesASchoolIsNotGivenItAgain() {
		lead(ALDERBROOK, this.teams.pc4412, "2026-09-07", "2026-09-01");
		this.jdbc.sql("update lead set ends_on = '2026-11-01', end_reason = 'Moves'").update();
		assertThat(ground().barred()).isEqualTo(Set.of(new Pair(ALDERBROOK, this.teams.pc4412)));
		assertThat(ground().today()).isEmpty();
	}

	@Test
	void whatIsKnownOfOfficersHoldsOnTheGround() {
		this.jdbc.sql("update officer set most_schools = 2 where id = ?").param(this.teams.pc5120).update();
		this.jdbc.sql("""
				insert into conflict_of_interest (officer_id, urn, category_code, starts_on, declared_by, declared_at)
				values (?, ?, 'FAMILY', '2026-09-01', 'sgt.south', now())""")
			.params(this.teams.pc4412, TwoTeams.ALDERBROOK)
			.update();
		this.jdbc.sql("""
				insert into main_school (officer_id, urn, starts_on, chosen_by, chosen_at)
				values (?, ?, '2026-09-01', 'sgt.south', now())""")
			.params(this.teams.pc5120, TwoTeams.BEECHWOOD)
			.update();
		this.jdbc.sql("""
				insert into absence (officer_id, kind_code, percent, starts_on, entered_by, entered_at)
				values (?, 'COURT', 50, '2026-10-12', 'sgt.south', now())""").param(this.teams.pc4412).update();
		TeamGround ground = ground();
		assertThat(ground.barred()).isEqualTo(Set.of(new Pair(ALDERBROOK, this.teams.pc4412)));
		assertThat(ground.officersById().get(this.teams.pc4412).hours()).isEqualTo(1000);
		assertThat(ground.officersById().get(this.teams.pc5120).ceiling()).isEqualTo(2);
		assertThat(ground.officersById().get(this.teams.pc5120).mainSchool()).isEqualTo(BEECHWOOD);
		assertThat(ground.problem(List.of()).mayLead(ALDERBROOK, this.teams.pc4412)).isFalse();
	}

	@Test
	void whoCoversAcrossTheBorderLeadsSchoolsOfTheCoverOnly() {
		this.jdbc
			.sql("""
					insert into border_cover (officer_id, urn, starts_on, ends_on, reason, lending_team_id, borrowing_team_id,
					                          asked_by, asked_team_id, asked_at, agreed_by, agreed_team_id, agreed_at)
					values (:officer, :urn, '2026-10-01', '2026-12-01', 'Two officers on courses', :north, :south, 'sgt.south', :south,
					        now(), 'sgt.north', :north, now())""")
			.param("officer", this.teams.pc9009)
			.param("urn", TwoTeams.BEECHWOOD)
			.param("north", this.teams.north)
			.param("south", this.teams.south)
			.update();
		TeamGround ground = ground();
		assertThat(ground.officersById()).containsKey(this.teams.pc9009);
		assertThat(ground.barred())
			.isEqualTo(Set.of(new Pair(ALDERBROOK, this.teams.pc9009), new Pair(CEDAR_PARK, this.teams.pc9009)));
	}

	@Test
	void supportTakesHoursFromItsOfficerAndSparesTheLead() {
		this.jdbc.sql("""
				insert into support (urn, officer_id, weekly_hours, starts_on, reason, placed_by, placed_at)
				values (?, ?, 1, '2026-09-01', 'Many robberies', 'sgt.south', now())""")
			.params(TwoTeams.ALDERBROOK, this.teams.pc5120)
			.update();
		assertThat(ground().schoolsByUrn().get(ALDERBROOK).hours()).isEqualTo(63);
		assertThat(ground().officersById().get(this.teams.pc5120).hoursLeft()).isEqualTo(900);
	}

	@Test
	void whoFitsInTheSearchFitsInTruth() {
		TeamGround ground = ground();
		Solution solution = Placer.propose(ground.problem(List.of()), Limits.of(Duration.ofSeconds(5), 1),
				SearchWatch.silent());
		Map<Urn, Long> leads = solution.allocation().leads();
		assertThat(leads).hasSize(3);
		assertThat(ground.fitOfficers()).allMatch((officer) -> ground.hoursOf(officer, leads) <= officer.hours());
	}

	@Test
	void theSameGroundHasTheSameFingerprintAndAnyOtherAnother() {
		String before = ground().fingerprint();
		assertThat(ground().fingerprint()).isEqualTo(before);
		lead(ALDERBROOK, this.teams.pc4412, "2026-09-07", "2026-09-01");
		String led = ground().fingerprint();
		assertThat(led).isNotEqualTo(before);
		this.jdbc.sql("update posting set weekly_hours = 19 where officer_id = ?").param(this.teams.pc4412).update();
		assertThat(ground().fingerprint()).isNotEqualTo(led);
	}

	@Test
	void aGroundTakesAHandfulOfStatements() {
		assertThat(this.statements.during(this::ground)).isLessThanOrEqualTo(16);
	}

	@Test
	void twoTeamsAreOneGroundForWhoAsks() {
		TeamGround both = this.grounds.of(List.of(this.teams.south, this.teams.north), Aims.DEFAULTS);
		assertThat(both.schools()).hasSize(4);
		assertThat(both.fitOfficers()).hasSize(3);
	}

	private TeamGround ground() {
		return this.grounds.of(this.teams.south);
	}

	private void lead(Urn urn, long officer, String from, String toldOn) {
		this.jdbc
			.sql("""
					insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
					values (:urn, :officer, cast(:from as date), 'Nearest', case when cast(:told as date) is not null then 'Head teacher' end,
					        cast(:told as date), 'sgt.south', now())""")
			.param("urn", urn.value())
			.param("officer", officer)
			.param("from", from)
			.param("told", toldOn)
			.update();
	}

}
