package org.saferschools.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.security.Role;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.WithPostgres;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@WithPostgres
@Import(SignIns.class)
@Transactional
class OfficerRegisterTests {

	@Autowired
	private OfficerRegisterService register;

	@Autowired
	private PostingService postings;

	@Autowired
	private OfficerService officers;

	@Autowired
	private TeamService teams;

	@Autowired
	private SignIns signIns;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private SensibleDates dates;

	private LocalDate today;

	private int southArea;

	private int northArea;

	private long pc4412;

	@BeforeEach
	void postAnOfficerToSouthArea() {
		this.today = this.dates.today();
		this.southArea = team("South team");
		this.northArea = team("North team");
		this.signIns.asSystem();
		this.pc4412 = add("4412", this.southArea, this.today.minusYears(1), null);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void anOfficerIsKnownByRankAndWarrantNumber() {
		assertThat(this.officers.get(this.pc4412).label()).isEqualTo("PC 4412");
		assertThat(this.officers.findByWarrantNumber(WarrantNumber.of(" 44 12 ")))
			.hasValueSatisfying((officer) -> assertThat(officer.id()).isEqualTo(this.pc4412));
		assertThat(this.officers.labels(List.of(this.pc4412, -1L))).isEqualTo(Map.of(this.pc4412, "PC 4412"));
	}

	@Test
	void aTeamsOfficersComeWithTheirPostingOfTheDay() {
		assertThat(this.officers.ofTeam(this.southArea, this.today)).singleElement().satisfies((officer) -> {
			assertThat(officer.label()).isEqualTo("PC 4412");
			assertThat(officer.kindName()).isEqualTo("Safer Schools Officer");
			assertThat(officer.weeklyHours()).isEqualByComparingTo("37.5");
			assertThat(officer.isVettedOn(this.today)).isTrue();
			assertThat(officer.isTrainedOn(this.today)).isTrue();
		});
		assertThat(this.officers.ofTeam(this.southArea, this.today.minusYears(2))).isEmpty();
		assertThat(this.officers.teamOf(this.pc4412, this.today)).contains(this.southArea);
		assertThat(this.officers.postingsOf(List.of(this.pc4412), this.today)).containsOnlyKeys(this.pc4412);
	}

	@Test
	void aPostingHoldsToItsLastDayAndNoLonger() {
		end(this.today);
		assertThat(this.officers.teamOf(this.pc4412, this.today)).contains(this.southArea);
		assertThat(this.officers.teamOf(this.pc4412, this.today.plusDays(1))).isEmpty();
	}

	@Test
	void aWarrantNumberIsGivenOnce() {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> add("4412", this.northArea, this.today, null))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("warrant.taken"));
	}

	@Test
	void anOfficerIsNeverInTwoPostingsAtOnce() {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> post(this.northArea, this.today.plusDays(1)))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("posting.overlap"));
		end(this.today);
		post(this.northArea, this.today.plusDays(1));
		assertThat(this.officers.teamOf(this.pc4412, this.today.plusDays(1))).contains(this.northArea);
	}

	@Test
	void aPlannedPostingIsWithdrawnButOneThatHasBegunIsHistory() {
		end(this.today);
		post(this.northArea, this.today.plusDays(1));
		Officer officer = this.register.get(this.pc4412);
		long planned = officer.postings().get(1).id();
		long begun = officer.postings().get(0).id();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.postings.withdraw(this.pc4412, version(), begun))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("posting.begun"));
		this.postings.withdraw(this.pc4412, version(), planned);
		assertThat(this.officers.teamOf(this.pc4412, this.today.plusDays(1))).isEmpty();
	}

	@Test
	void daysThatAreSlipsOfTheKeyboardAreRefused() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> add("77", this.southArea, LocalDate.of(1926, 9, 1), null))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("posting.start"));
		var trainedTomorrow = new OfficerDetails(Rank.PC, WarrantNumber.of("4412"), null, this.today.plusDays(1));
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.register.change(this.pc4412, version(), trainedTomorrow))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("officer.trained"));
	}

	@Test
	void whoeverChangesAnOfficerSecondIsTold() {
		int seen = version();
		end(this.today);
		var promoted = new OfficerDetails(Rank.PS, WarrantNumber.of("4412"), null, null);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.register.change(this.pc4412, seen, promoted));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.postings.post(this.pc4412, seen, this.northArea, sso(this.today.plusDays(1), null)));
	}

	@Test
	void aSupervisorKeepsTheOwnTeamOnly() {
		long elsewhere = add("9001", this.northArea, this.today, null);
		this.signIns.as(this.signIns.supervisor("amara.cole", this.southArea));
		assertThat(this.register.find(OfficerFilter.all(), null).rows()).extracting(OfficerRow::label)
			.containsExactly("PC 4412");
		assertThat(this.teams.kept()).extracting(TeamName::id).containsExactly(this.southArea);
		end(this.today.plusDays(7));
		assertRefused(() -> this.register.get(elsewhere));
		assertRefused(() -> this.officers.ofTeam(this.northArea, this.today));
		assertRefused(() -> this.register.find(new OfficerFilter(this.northArea, null, null, false), null));
		assertRefused(() -> post(this.northArea, this.today.plusDays(8)));
		assertRefused(() -> add("9002", this.northArea, this.today, null));
	}

	@Test
	void theComingTeamKnowsAnOfficerBeforeTheFirstDay() {
		end(this.today.plusDays(7));
		post(this.northArea, this.today.plusDays(8));
		this.signIns.as(this.signIns.supervisor("femi.ade", this.northArea));
		assertThat(this.register.get(this.pc4412).label()).isEqualTo("PC 4412");
		assertThat(this.register.find(OfficerFilter.all(), null).rows()).hasSize(1);
		long ofTheOtherTeam = this.register.get(this.pc4412).postings().get(0).id();
		assertRefused(() -> this.postings.change(this.pc4412, version(), ofTheOtherTeam, sso(this.today, null)));
	}

	@Test
	void anOfficerReadsTheOwnTeamAndChangesNothing() {
		long colleague = add("4413", this.southArea, this.today, null);
		long elsewhere = add("9001", this.northArea, this.today, null);
		this.signIns.as(this.signIns.officer("pc4412", this.pc4412));
		assertThat(this.register.find(OfficerFilter.all(), null).rows()).extracting(OfficerRow::id)
			.containsExactly(this.pc4412, colleague);
		assertRefused(() -> this.register.get(elsewhere));
		assertRefused(() -> this.register.getToChange(this.pc4412));
		assertRefused(() -> end(this.today));
	}

	@Test
	void theCentralTeamReadsAllAndChangesNothing() {
		this.signIns.as(this.signIns.person("central", Role.CENTRAL));
		assertThat(this.register.find(OfficerFilter.all(), null).rows()).hasSize(1);
		assertThat(this.teams.seen()).hasSize(12);
		assertRefused(() -> add("9001", this.northArea, this.today, null));
	}

	@Test
	void leaversAreListedWhenAskedFor() {
		long left = add("9001", this.northArea, this.today.minusDays(10), this.today.minusDays(1));
		assertThat(this.register.find(OfficerFilter.all(), null).rows()).extracting(OfficerRow::id)
			.doesNotContain(left);
		assertThat(this.register.find(new OfficerFilter(null, null, "900", true), null).rows())
			.extracting(OfficerRow::id)
			.containsExactly(left);
		this.signIns.as(this.signIns.supervisor("femi.ade", this.northArea));
		assertThat(this.register.get(left).label()).as("the last team still knows a leaver").isEqualTo("PC 9001");
	}

	@Test
	void everyChangeIsInTheAudit() {
		end(this.today);
		this.register.change(this.pc4412, version(), new OfficerDetails(Rank.PS, WarrantNumber.of("4412"), null, null));
		assertThat(this.jdbc.sql("select action from audit_entry where subject in ('PC 4412', 'PS 4412') order by id")
			.query(String.class)
			.list()).containsExactly("Officer added", "Posting changed", "Officer changed");
	}

	private static void assertRefused(Runnable look) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(look::run);
	}

	private long add(String warrantNumber, int teamId, LocalDate startsOn, LocalDate lastDay) {
		var details = new OfficerDetails(Rank.PC, WarrantNumber.of(warrantNumber), this.today.plusYears(2),
				this.today.minusYears(1));
		return this.register.add(details, teamId, sso(startsOn, lastDay));
	}

	private void post(int teamId, LocalDate startsOn) {
		this.postings.post(this.pc4412, version(), teamId, sso(startsOn, null));
	}

	private void end(LocalDate lastDay) {
		Officer officer = this.register.get(this.pc4412);
		Posting posting = officer.postings().get(0);
		this.postings.change(this.pc4412, version(), posting.id(), sso(posting.startsOn(), lastDay));
	}

	/** The version that a page would show: each change is a transaction of its own. */
	private int version() {
		this.entityManager.flush();
		this.entityManager.clear();
		return this.jdbc.sql("select version from officer where id = ?")
			.param(this.pc4412)
			.query(Integer.class)
			.single();
	}

	private static PostingDetails sso(LocalDate startsOn, LocalDate lastDay) {
		return new PostingDetails("SSO", WeeklyHours.of("37.5"), startsOn, lastDay);
	}

	private int team(String name) {
		return this.jdbc.sql("select id from team where name = ?").param(name).query(Integer.class).single();
	}

}
