package org.saferschools.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.saferschools.officer.WarrantNumber;
import org.saferschools.officer.WeeklyHours;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.Race;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two supervisors of a team decide at the same moment: one of them is done, the other
 * reads why not.
 */
@WithTwoTeams
class SupportAndConflictRaceTests {

	private static final Urn ALDERBROOK = new Urn(TwoTeams.ALDERBROOK);

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

	@Autowired
	private AssignmentService assignments;

	@Autowired
	private SupportService support;

	@Autowired
	private ConflictService conflicts;

	@Autowired
	private MainSchoolService mainSchools;

	@Autowired
	private CoverService covers;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void cleanUp() {
		for (String table : List.of("lead", "support", "conflict_of_interest", "main_school", "border_cover")) {
			this.jdbc.sql("delete from " + table).update();
		}
	}

	@RepeatedTest(10)
	void whoIsPutToSupportTwiceSupportsOnce() throws Exception {
		assertOneRefused("officer.supports", Race.between(() -> support("sgt.south"), () -> support("insp.south")));
	}

	@RepeatedTest(10)
	void aConflictAndALeadNeverMeet() throws Exception {
		assertOneRefused(List.of("officer.conflict", "startsOn.works-there"),
				Race.between(() -> conflict("sgt.south"), () -> place("insp.south")));
	}

	@RepeatedTest(10)
	void aConflictAndSupportNeverMeet() throws Exception {
		assertOneRefused(List.of("officer.conflict", "startsOn.works-there"),
				Race.between(() -> conflict("sgt.south"), () -> support("insp.south")));
	}

	@RepeatedTest(10)
	void aConflictIsDeclaredOnce() throws Exception {
		assertOneRefused("school.declared", Race.between(() -> conflict("sgt.south"), () -> conflict("insp.south")));
	}

	@RepeatedTest(10)
	void anOfficerHasOneMainSchool() throws Exception {
		List<Object> answers = Race.between(() -> main("sgt.south", ALDERBROOK),
				() -> main("insp.south", new Urn(TwoTeams.BEECHWOOD)));
		assertThat(answers).filteredOn("done"::equals).hasSize(1);
		assertThat(answers)
			.filteredOn((answer) -> answer instanceof RuleException
					|| answer instanceof ObjectOptimisticLockingFailureException)
			.hasSize(1);
		assertThat(this.jdbc.sql("select count(*) from main_school where ends_on is null").query(Long.class).single())
			.isOne();
	}

	@RepeatedTest(10)
	void coverIsAgreedOrDeclinedNotBoth() throws Exception {
		this.teams.as("sgt.south", done(() -> this.covers.ask(new AskCover(WarrantNumber.of("9009"), null, ALDERBROOK,
				TODAY, TODAY.plusDays(30), "Short of officers"))));
		long id = this.jdbc.sql("select id from border_cover").query(Long.class).single();
		List<Object> answers = Race.between(() -> this.teams.as("sgt.north", () -> this.covers.agree(id, 0)),
				() -> this.teams.as("sgt.south", () -> this.covers.close(id, 0)));
		assertThat(answers).filteredOn(Cover.class::isInstance).hasSize(1);
		assertThat(answers).hasSize(2)
			.filteredOn((answer) -> answer instanceof ObjectOptimisticLockingFailureException
					|| answer instanceof NotFoundException)
			.hasSize(1);
	}

	private Object support(String username) {
		return this.teams.as(username, () -> this.support.add(ALDERBROOK,
				new AddSupport(this.teams.pc4412, WeeklyHours.of("1.5"), TODAY, null, "Lead away")));
	}

	private Object place(String username) {
		return this.teams.as(username, () -> this.assignments.place(ALDERBROOK,
				new PlaceLead(this.teams.pc4412, TODAY, "Nearest with hours left")));
	}

	private Object conflict(String username) {
		return this.teams.as(username, done(
				() -> this.conflicts.declare(this.teams.pc4412, new DeclareConflict(ALDERBROOK, "FAMILY", TODAY))));
	}

	private Object main(String username, Urn school) {
		return this.teams.as(username, done(() -> this.mainSchools.choose(this.teams.pc4412, null, school)));
	}

	private static Supplier<Object> done(Runnable work) {
		return () -> {
			work.run();
			return "done";
		};
	}

	private static void assertOneRefused(String rule, List<Object> answers) {
		assertOneRefused(List.of(rule), answers);
	}

	private static void assertOneRefused(List<String> rules, List<Object> answers) {
		assertThat(answers).filteredOn((answer) -> !(answer instanceof RuntimeException)).hasSize(1);
		assertThat(answers).filteredOn(RuleException.class::isInstance)
			.extracting((refused) -> ((RuleException) refused).code())
			.singleElement()
			.isIn(rules);
	}

}
