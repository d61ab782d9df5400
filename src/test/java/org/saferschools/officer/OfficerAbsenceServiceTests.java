package org.saferschools.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.Race;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithTwoTeams
@Transactional
class OfficerAbsenceServiceTests {

	@Autowired
	private OfficerAbsenceService absences;

	@Autowired
	private OfficerRegisterService register;

	@Autowired
	private WorkingTimeService time;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anAbsenceIsEnteredAndKeptInTheAudit() {
		enter(100, "2026-10-19", "2026-10-30");
		assertThat(holding()).containsExactly("Court, all hours, from 2026-10-19 to 2026-10-30");
		assertThat(this.jdbc.sql("select detail from audit_entry where action = 'Absence entered'")
			.query(String.class)
			.list()).contains("Court, all hours, from 2026-10-19 to 2026-10-30");
	}

	@Test
	void whatWasEnteredIsCorrectedAndStays() {
		enter(100, "2026-10-19", null);
		long entered = holdingId();
		as(() -> this.absences.correct(this.teams.pc4412, version(), entered, details(50, "2026-10-19", "2026-10-23")));
		assertThat(holding()).containsExactly("Court, 50% of the hours, from 2026-10-19 to 2026-10-23");
		assertThat(all()).extracting(Absence::struckOutWhy)
			.containsExactlyInAnyOrder(null, "Corrected: Court, 50% of the hours, from 2026-10-19 to 2026-10-23");
	}

	@Test
	void whatNeverWasIsStruckOutAndCountsNoMore() {
		enter(100, "2026-10-19", "2026-10-30");
		long entered = holdingId();
		as(() -> this.absences.strikeOut(this.teams.pc4412, version(), entered, "Entered by mistake"));
		assertThat(holding()).isEmpty();
		assertThat(this.time.away(List.of(this.teams.pc4412), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 1)))
			.isEmpty();
		enter(100, "2026-10-19", "2026-10-30");
		assertThat(all()).hasSize(2);
	}

	@Test
	void partsAddUpToTheWholeAndNoFurther() {
		enter(60, "2026-10-19", "2026-10-30");
		enter(40, "2026-10-26", null);
		refused("absence.overlap", () -> enter(1, "2026-10-30", "2026-10-30"));
	}

	@Test
	void theFirstDayAfterAnAbsenceIsFree() {
		enter(100, "2026-10-19", "2026-10-30");
		enter(100, "2026-10-31", null);
		assertThat(holding()).hasSize(2);
	}

	@Test
	void aCorrectionIsHeldToTheWholeToo() {
		enter(60, "2026-10-19", "2026-10-30");
		enter(40, "2026-11-02", "2026-11-06");
		long later = all().stream().filter((absence) -> absence.percent() == 40).findFirst().orElseThrow().id();
		refused("absence.overlap", () -> as(() -> this.absences.correct(this.teams.pc4412, version(), later,
				details(41, "2026-10-26", "2026-11-06"))));
	}

	@Test
	void slipsOfTheKeyboardAreRefused() {
		refused("absence.order", () -> enter(100, "2026-10-19", "2026-10-18"));
		refused("absence.start", () -> enter(100, "2028-10-19", null));
		refused("absence.percent", () -> enter(0, "2026-10-19", null));
		refused("absence.percent", () -> enter(101, "2026-10-19", null));
		refused("absence.kind", () -> as(() -> this.absences.enter(this.teams.pc4412, version(),
				new AbsenceDetails("HOLIDAY", 100, LocalDate.of(2026, 10, 19), null))));
	}

	@Test
	void aCorrectionThatChangesNothingIsRefused() {
		enter(100, "2026-10-19", null);
		long entered = holdingId();
		refused("absence.unchanged", () -> as(
				() -> this.absences.correct(this.teams.pc4412, version(), entered, details(100, "2026-10-19", null))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sgt.north", "pc4412", "central", "admin" })
	void onlyTheOwnSupervisorEnters(String username) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.teams.as(username, () -> {
			this.absences.enter(this.teams.pc4412, version(), details(100, "2026-10-19", null));
			return null;
		}));
	}

	@Test
	void colleaguesDoNotSeeWhyAnOfficerIsAway() {
		enter(100, "2026-10-19", null);
		assertThat(seenBy("pc5120")).isFalse();
		assertThat(seenBy("pc4412")).isTrue();
		assertThat(seenBy("central")).isTrue();
	}

	@Test
	void theDatabaseKeepsHistory() {
		enter(100, "2026-10-19", null);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update absence set percent = 10").update())
			.withMessageContaining("never changed");
	}

	@Test
	void theDatabaseItselfAllowsNoMoreThanTheWhole() {
		enter(100, "2026-10-19", null);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into absence (officer_id, kind_code, percent, starts_on, entered_by, entered_at)
				values (?, 'COURT', 1, '2027-01-04', 'nobody', now())""").param(this.teams.pc4412).update())
			.withMessageContaining("more than all of the hours");
	}

	@RepeatedTest(10)
	@Transactional(propagation = Propagation.NEVER)
	void ofTwoSupervisorsWhoEnterAtOnceOneIsAskedToLookAgain() throws Exception {
		int seen = versionOf(this.teams.pc5120);
		List<Object> answers = Race.between(() -> enterAs("sgt.south", seen), () -> enterAs("insp.south", seen));
		assertThat(answers).filteredOn("entered"::equals).hasSize(1);
		assertThat(answers).filteredOn(ObjectOptimisticLockingFailureException.class::isInstance).hasSize(1);
		strikeOutAll();
	}

	@RepeatedTest(10)
	@Transactional(propagation = Propagation.NEVER)
	void pastTheServiceTheDatabaseLetsOneOfTwoIn() throws Exception {
		List<Object> answers = Race.between(this::insertTwoThirds, this::insertTwoThirds);
		assertThat(answers).filteredOn(Integer.valueOf(1)::equals).hasSize(1);
		assertThat(answers).filteredOn(DataIntegrityViolationException.class::isInstance).hasSize(1);
		strikeOutAll();
	}

	private Integer insertTwoThirds() {
		return this.jdbc.sql("""
				insert into absence (officer_id, kind_code, percent, starts_on, entered_by, entered_at)
				values (?, 'COURT', 67, '2026-10-19', 'somebody', now())""").param(this.teams.pc5120).update();
	}

	private void strikeOutAll() {
		this.jdbc.sql("""
				update absence set struck_out_by = 'test', struck_out_at = now(), struck_out_why = 'Over'
				 where struck_out_at is null""").update();
	}

	private String enterAs(String username, int version) {
		return this.teams.as(username, () -> {
			this.absences.enter(this.teams.pc5120, version, details(67, "2026-10-19", null));
			return "entered";
		});
	}

	private void enter(int percent, String startsOn, String lastDay) {
		as(() -> this.absences.enter(this.teams.pc4412, version(), details(percent, startsOn, lastDay)));
	}

	private static AbsenceDetails details(int percent, String startsOn, String lastDay) {
		return new AbsenceDetails("COURT", percent, LocalDate.parse(startsOn),
				(lastDay != null) ? LocalDate.parse(lastDay) : null);
	}

	private boolean seenBy(String username) {
		return this.teams.as(username, () -> this.absences.seen(this.register.get(this.teams.pc4412))).isPresent();
	}

	private List<String> holding() {
		return all().stream().filter((absence) -> !absence.isStruckOut()).map(Absence::toString).toList();
	}

	private long holdingId() {
		return all().stream().filter((absence) -> !absence.isStruckOut()).findFirst().orElseThrow().id();
	}

	private List<Absence> all() {
		return as(() -> this.absences.seen(this.register.get(this.teams.pc4412)).orElseThrow());
	}

	private int version() {
		return versionOf(this.teams.pc4412);
	}

	private int versionOf(long officer) {
		return this.jdbc.sql("select version from officer where id = ?").param(officer).query(Integer.class).single();
	}

	private void as(Runnable change) {
		as(() -> {
			change.run();
			return null;
		});
	}

	private <T> T as(Supplier<T> work) {
		return this.teams.as("sgt.south", work);
	}

	private static void refused(String rule, Runnable decision) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(decision::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(rule));
	}

}
