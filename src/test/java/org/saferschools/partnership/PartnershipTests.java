package org.saferschools.partnership;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityPlanner;
import org.saferschools.activity.ActivityState;
import org.saferschools.activity.CancelReason;
import org.saferschools.activity.Origin;
import org.saferschools.activity.PlanActivity;
import org.saferschools.activity.WorkDetails;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * It is noon on Wednesday 14 October 2026.
 */
@WithTwoTeams
@Transactional
class PartnershipTests {

	private static final Urn SCHOOL = new Urn(TwoTeams.ALDERBROOK);

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

	@Autowired
	private PartnershipService partnerships;

	@Autowired
	private ContactPointService contacts;

	@Autowired
	private AgreementService agreements;

	@Autowired
	private SchoolRequestService requests;

	@Autowired
	private NamedOfficerService offers;

	@Autowired
	private SchoolDatesService dates;

	@Autowired
	private ActivityPlanner planner;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anArchIsPlannedOnARequestAndCancelledWithIt() {
		refused("kind.request", () -> plan("SCREENING_ARCH", "2026-10-20T08:00"));
		SchoolRequest request = south(() -> this.requests.record(SCHOOL, asks("SCREENING_ARCH", "2026-11-30")));
		Activity arch = plan("SCREENING_ARCH", "2026-10-20T08:00");
		Activity meeting = plan("MEETING", "2026-10-20T10:00");
		assertThat(arch.requestId()).isEqualTo(request.id());
		south(() -> this.requests.withdraw(SCHOOL, request.id(), request.version(), "HEAD"));
		assertThat(arch.state()).isEqualTo(ActivityState.CANCELLED);
		assertThat(arch.cancelReason()).isEqualTo(CancelReason.WITHDRAWN);
		assertThat(meeting.state()).isEqualTo(ActivityState.PLANNED);
		this.jdbc.sql("set constraints all immediate").update();
		refused("kind.request", () -> plan("SCREENING_ARCH", "2026-10-21T08:00"));
		assertThat(this.jdbc.sql("select action from audit_entry order by id").query(String.class).list())
			.containsSubsequence("Request recorded", "Activity planned", "Activity planned", "Request withdrawn",
					"Planned activity cancelled");
	}

	@Test
	void afterTheRequestExpiresNoArchIsPlanned() {
		south(() -> this.requests.record(SCHOOL, asks("SCREENING_ARCH", "2026-10-20")));
		assertThat(plan("SCREENING_ARCH", "2026-10-20T08:00").id()).isNotNull();
		refused("kind.request", () -> plan("SCREENING_ARCH", "2026-10-21T08:00"));
	}

	@Test
	void aRequestForSomethingElseIsNoGroundForAnArch() {
		south(() -> this.requests.record(SCHOOL, asks("VISIT", "2026-11-30")));
		refused("kind.request", () -> plan("SCREENING_ARCH", "2026-10-20T08:00"));
	}

	@Test
	void aSweepInsideIsPlannedUnderAnAgreementAndCancelledWithIt() {
		refused("kind.agreement", () -> plan("WEAPONS_SWEEP_INSIDE", "2026-10-20T08:00"));
		Agreement agreement = south(() -> this.agreements.record(SCHOOL, agrees("SWEEPS_INSIDE")));
		Activity before = plan("WEAPONS_SWEEP_INSIDE", "2026-10-20T08:00");
		Activity after = plan("WEAPONS_SWEEP_INSIDE", "2026-11-10T08:00");
		assertThat(before.agreementId()).isEqualTo(agreement.id());
		south(() -> this.agreements.end(SCHOOL, agreement.id(), agreement.version(), LocalDate.of(2026, 11, 1),
				"New head teacher"));
		assertThat(before.state()).isEqualTo(ActivityState.PLANNED);
		assertThat(after.state()).isEqualTo(ActivityState.CANCELLED);
		this.jdbc.sql("set constraints all immediate").update();
		refused("kind.agreement", () -> plan("WEAPONS_SWEEP_INSIDE", "2026-11-10T08:00"));
	}

	@Test
	void anAgreementOnOtherThingsAllowsNoSweep() {
		south(() -> this.agreements.record(SCHOOL, agrees("ASSEMBLIES")));
		refused("kind.agreement", () -> plan("WEAPONS_SWEEP_INSIDE", "2026-10-20T08:00"));
	}

	@ParameterizedTest(name = "asked on {0} until {1} is refused as {2}")
	@CsvSource({ "2026-10-15, 2026-11-30, askedOn.future", "2026-10-01, 2026-10-13, expiresOn.past",
			"2026-10-01, 2027-10-02, expiresOn.long" })
	void aRequestLiesInThePastAndRunsAYearAtMost(LocalDate asked, LocalDate until, String rule) {
		refused(rule, () -> south(() -> this.requests.record(SCHOOL,
				new RecordRequest("VISIT", "HEAD", asked, "Fireworks talk", until))));
	}

	@ParameterizedTest(name = "{0} to {1} is refused as {2}")
	@CsvSource({ "2026-10-14, 2026-10-13, expiresOn.before", "2026-10-14, 2028-10-15, expiresOn.long" })
	void anAgreementRunsForwardAndTwoYearsAtMost(LocalDate from, LocalDate until, String rule) {
		refused(rule, () -> south(() -> this.agreements.record(SCHOOL,
				new RecordAgreement("HEAD", "Sweeps", Set.of("SWEEPS_INSIDE"), from, until))));
	}

	@ParameterizedTest(name = "{0} and {1} is refused as {2}")
	@CsvSource({ ", , email.missing", "office, , email.shape", "jo@gmail.com, , email.private", ", 12, phone.shape" })
	void aContactIsReachedAtWork(String email, String phone, String rule) {
		refused(rule, () -> south(() -> this.contacts.add(SCHOOL, new ReachedBy("OFFICE", email, phone))));
	}

	@Test
	void aRoleHasOneContact() {
		ContactPoint office = south(
				() -> this.contacts.add(SCHOOL, new ReachedBy("OFFICE", "office@alderbrook.sch.uk", null)));
		south(() -> this.contacts.change(SCHOOL, office.id(), office.version(),
				new ReachedBy("OFFICE", null, "020 7946 0123")));
		assertThat(partnership("central").contacts()).extracting(ContactPoint::phone).containsExactly("020 7946 0123");
		refused("role.taken",
				() -> south(() -> this.contacts.add(SCHOOL, new ReachedBy("OFFICE", "x@y.sch.uk", null))));
	}

	@Test
	void anOldVersionOfAContactChangesNothing() {
		ContactPoint office = south(
				() -> this.contacts.add(SCHOOL, new ReachedBy("OFFICE", "office@alderbrook.sch.uk", null)));
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> south(() -> this.contacts.change(SCHOOL, office.id(), office.version() + 1,
					new ReachedBy("OFFICE", "new@alderbrook.sch.uk", null))));
	}

	@Test
	void aSchoolAcceptsOrDeclinesItsNamedOfficer() {
		OfficerOffer first = offer(this.teams.pc4412);
		refused("officer.waits", () -> offer(this.teams.pc5120));
		south(() -> this.offers.answer(SCHOOL, first.id(), first.version(), true, "HEAD"));
		OfficerOffer second = offer(this.teams.pc5120);
		south(() -> this.offers.answer(SCHOOL, second.id(), second.version(), false, "HEAD"));
		assertThat(first.state()).as("declining another changes nothing").isEqualTo(OfferState.ACCEPTED);
		OfficerOffer third = offer(this.teams.pc5120);
		south(() -> this.offers.answer(SCHOOL, third.id(), third.version(), true, "HEAD"));
		assertThat(first.state()).isEqualTo(OfferState.ENDED);
		refused("answer.given",
				() -> south(() -> this.offers.answer(SCHOOL, second.id(), second.version(), true, "HEAD")));
		refused("officer.team", () -> offer(this.teams.pc9009));
	}

	@Test
	void theNamedOfficerKeepsThePartnershipToo() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> asks("pc4412"));
		OfficerOffer offer = offer(this.teams.pc4412);
		south(() -> this.offers.answer(SCHOOL, offer.id(), offer.version(), true, "HEAD"));
		assertThat(asks("pc4412").id()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sgt.north", "pc9009", "admin" })
	void othersSeeNothingOfIt(String username) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> partnership(username));
	}

	@ParameterizedTest
	@ValueSource(strings = { "central", "pc5120", "sgt.north" })
	void othersChangeNothingOfIt(String username) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> asks(username));
	}

	@Test
	void theOwnTeamAndTheCentralTeamSeeIt() {
		for (String username : new String[] { "sgt.south", "pc5120", "central" }) {
			assertThat(partnership(username).mayKeep()).isEqualTo(username.equals("sgt.south"));
		}
	}

	@Test
	void whatIsAnotherSchoolsIsNotThere() {
		SchoolRequest request = asks("sgt.south");
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> south(() -> this.requests.get(new Urn(TwoTeams.BEECHWOOD), request.id())));
	}

	@Test
	void anInsetDayWrittenDownByHandClosesTheSchool() {
		assertThat(plan("MEETING", "2026-10-20T10:00").id()).isNotNull();
		south(() -> {
			this.dates.addInset(SCHOOL, LocalDate.of(2026, 10, 21));
			return null;
		});
		refused("date.closed", () -> plan("MEETING", "2026-10-21T10:00"));
		refused("inset.weekend", () -> south(() -> {
			this.dates.addInset(SCHOOL, LocalDate.of(2026, 10, 24));
			return null;
		}));
	}

	@Test
	void aFinishWrittenDownByHandMovesThePatrolsFromThatDay() {
		south(() -> {
			this.dates.finishAt(SCHOOL, LocalDate.of(2026, 10, 21), LocalTime.of(13, 0));
			return null;
		});
		assertThat(plan("AFTER_SCHOOL_PATROL", "2026-10-20T17:00").id()).isNotNull();
		refused("time.after-school", () -> plan("AFTER_SCHOOL_PATROL", "2026-10-21T14:01"));
		assertThat(plan("AFTER_SCHOOL_PATROL", "2026-10-21T14:00").id()).isNotNull();
	}

	private Partnership partnership(String username) {
		return this.teams.as(username, () -> this.partnerships.of(SCHOOL));
	}

	private SchoolRequest asks(String username) {
		return this.teams.as(username, () -> this.requests.record(SCHOOL, asks("VISIT", "2026-11-30")));
	}

	private static RecordRequest asks(String kind, String until) {
		return new RecordRequest(kind, "HEAD", TODAY, "At the main gate", LocalDate.parse(until));
	}

	private static RecordAgreement agrees(String scope) {
		return new RecordAgreement("HEAD", "Before the day begins", Set.of(scope), TODAY, LocalDate.of(2027, 7, 31));
	}

	private OfficerOffer offer(long officer) {
		return south(() -> this.offers.offer(SCHOOL, officer, TODAY));
	}

	private Activity plan(String kind, String startsAt) {
		WorkDetails work = WorkDetails.of(SCHOOL, kind, LocalDateTime.parse(startsAt), 60, Set.of(this.teams.pc4412));
		return south(() -> this.planner.plan(new PlanActivity(UUID.randomUUID(), work, "", Origin.BY_HAND)));
	}

	private <T> T south(Supplier<T> work) {
		return this.teams.as("sgt.south", work);
	}

	private static void refused(String rule, Runnable attempt) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(attempt::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(rule));
	}

}
