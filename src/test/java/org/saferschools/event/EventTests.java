package org.saferschools.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The conference and the awards, on Wednesday 14 October 2026.
 */
@WithTwoTeams
@Transactional
class EventTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

	private static final String REASON = "Won the trust of two schools that had closed their doors to us";

	@Autowired
	private EventService events;

	@Autowired
	private EventPlanning planning;

	@Autowired
	private ReplyService replies;

	@Autowired
	private NominationService nominations;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCount statements;

	@Autowired
	private EntityManager entities;

	@Test
	void allOfficersOfTheInvitedKindsAreInvitedOnce() {
		long event = conference();
		assertThat(invite(event)).isEqualTo(5);
		assertThat(invite(event)).as("nobody new").isZero();
		post("7001", "SSO");
		assertThat(invite(event)).as("one was posted since").isEqualTo(1);
		post("7002", "STT");
		assertThat(invite(event)).as("another kind").isZero();
	}

	@Test
	void anInvitedOfficerRepliesAndMayThinkAgainUntilTheClosingDay() {
		long event = invited(conference());
		as("pc4412", () -> this.replies.reply(event, Reply.ACCEPTED));
		as("pc4412", () -> this.replies.reply(event, Reply.DECLINED));
		assertThat(this.teams.as("central", () -> this.events.page(event)).counts())
			.isEqualTo(new ReplyCounts(5, 0, 1, 0));
		assertThat(this.teams.as("sgt.north", () -> this.events.page(event)).counts()).as("another team's are not seen")
			.isEqualTo(new ReplyCounts(1, 0, 0, 0));
	}

	@Test
	void aReplyAfterTheClosingDayIsRefusedByServiceAndDatabase() {
		long event = invited(conference());
		this.jdbc.sql("update event set reply_by = '2026-10-13' where id = ?").param(event).update();
		this.entities.clear();
		refused("reply.late", () -> as("pc4412", () -> this.replies.reply(event, Reply.ACCEPTED)));
		assertThatThrownBy(() -> this.jdbc.sql("""
				update event_invitation set reply = 'ACCEPTED', replied_on = '2026-10-14' where event_id = ?""")
			.param(event)
			.update()).hasMessageContaining("Replies are closed");
	}

	@Test
	void theDatabaseKeepsOneInvitationAndSoOneReplyOfAPerson() {
		long event = invited(conference());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("insert into event_invitation (event_id, officer_id, invited_on) values (?, ?, '2026-10-14')")
			.params(event, this.teams.pc4412)
			.update());
	}

	@Test
	void whoIsNotInvitedCantReplyNorSeeWhereItIs() {
		long event = conference();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as("pc4412", () -> this.replies.reply(event, Reply.ACCEPTED)));
		assertThat(this.teams.as("pc4412", () -> this.events.page(event)).joining()).isFalse();
		assertThat(this.teams.as("sgt.south", () -> this.events.page(event)).joining()).isFalse();
		invite(event);
		assertThat(this.teams.as("pc4412", () -> this.events.page(event)).joining()).isTrue();
		assertThat(this.teams.as("central", () -> this.events.page(event)).joining()).isTrue();
	}

	@Test
	void attendanceIsRecordedOnceTheEventHasBegun() {
		long event = invited(conference());
		refused("event.early",
				() -> as("central", () -> this.replies.attendance(event, List.of(this.teams.pc4412), List.of())));
		move(event, "2026-10-14 09:00");
		as("central", () -> this.replies.attendance(event, List.of(this.teams.pc4412, this.teams.pc5120),
				List.of(this.teams.pc4412)));
		assertThat(this.teams.as("central", () -> this.replies.invited(event, null)))
			.filteredOn((officer) -> officer.invitation().attended() != null)
			.extracting((officer) -> officer.label() + " " + officer.invitation().attended())
			.containsExactly("PC 4412 true", "PC 5120 false");
	}

	@Test
	void anEventThatIsCalledOffTakesNoReplies() {
		long event = invited(conference());
		as("central", () -> this.planning.cancel(event, 0, "The speakers are on duty"));
		refused("event.cancelled", () -> as("pc4412", () -> this.replies.reply(event, Reply.ACCEPTED)));
		refused("event.cancelled", () -> as("central", () -> this.planning.cancel(event, 1, "Again")));
		refused("event.cancelled", () -> invite(event));
	}

	@Test
	void whatSomebodyElseChangedIsNotOverwritten() {
		long event = conference();
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> as("central", () -> this.planning.change(event, 7, details("Other", "SSO"))));
	}

	@Test
	void detailsThatMakeNoSenseAreRefusedWithTheField() {
		refused("replyBy.late", () -> event(EventKind.OTHER, "x", "https://example.org", TODAY.plusDays(40), null));
		refused("link.https", () -> event(EventKind.OTHER, "", "http://example.org", TODAY.plusDays(5), null));
		refused("place.missing", () -> event(EventKind.OTHER, "", "", TODAY.plusDays(5), null));
		refused("nominateUntil.kind", () -> event(EventKind.AWARDS, "x", "", TODAY.plusDays(5), null));
		refused("nominateUntil.late", () -> event(EventKind.AWARDS, "x", "", TODAY.plusDays(5), TODAY.plusDays(30)));
		refused("invitedKinds.none", () -> details("Nobody"));
		refused("name.taken", () -> {
			conference();
			as("central", () -> this.planning.create(details("Conference 2026", "SSO")));
		});
	}

	@Test
	void aSupervisorNominatesTheOwnTeamsOfficersOfTheAwardsKind() {
		long event = ceremony();
		long award = award(event, "SSO");
		as("sgt.south", () -> this.nominations.nominate(event, new Nominate(award, this.teams.pc4412, REASON)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as("sgt.north",
				() -> this.nominations.nominate(event, new Nominate(award, this.teams.pc5120, REASON))));
		assertThat(this.teams.as("sgt.north", () -> this.nominations.boards(event)).get(0).nominated()).isEmpty();
		refused("officerId.once", () -> as("sgt.south",
				() -> this.nominations.nominate(event, new Nominate(award, this.teams.pc4412, REASON))));
	}

	@Test
	void anOfficerOfAnotherKindIsRefusedByServiceAndDatabase() {
		long event = ceremony();
		long award = award(event, "YEDO");
		refused("officerId.kind", () -> as("sgt.south",
				() -> this.nominations.nominate(event, new Nominate(award, this.teams.pc4412, REASON))));
		assertThatThrownBy(() -> nominate(award, "2026-10-14")).hasMessageContaining("another kind of officer");
	}

	@Test
	void nominationsEndWithTheirClosingDayInServiceAndDatabase() {
		long event = ceremony();
		long award = award(event, "SSO");
		close(event);
		refused("nomination.closed", () -> as("sgt.south",
				() -> this.nominations.nominate(event, new Nominate(award, this.teams.pc4412, REASON))));
		assertThatThrownBy(() -> nominate(award, "2026-10-14")).hasMessageContaining("Nominations are closed");
	}

	@Test
	void theShortlistIsMadeAfterTheClosingDayAndTheWinnerComesFromIt() {
		long event = ceremony();
		long award = award(event, "SSO");
		nominate(award, "2026-10-01");
		Nominated nominated = only(event);
		refused("nomination.open", () -> as("central", () -> this.nominations.shortlist(event, nominated.id(), 0)));
		close(event);
		refused("nomination.shortlist", () -> as("central", () -> this.nominations.choose(event, nominated.id(), 0)));
		as("central", () -> this.nominations.shortlist(event, nominated.id(), 0));
		as("central", () -> this.nominations.choose(event, nominated.id(), 1));
		assertThat(only(event).won()).isTrue();
		assertThat(this.teams.as("pc4412", () -> this.events.page(event)).results()).as("not before the ceremony")
			.isEmpty();
		move(event, "2026-10-14 11:00");
		assertThat(this.teams.as("pc4412", () -> this.events.page(event)).results())
			.containsExactly(new AwardResult("Officer of the year", "PC 4412"));
	}

	@Test
	void theDatabaseHoldsOneWinnerFromTheShortlist() {
		long award = award(ceremony(), "SSO");
		nominate(award, "2026-10-01");
		assertThatThrownBy(
				() -> this.jdbc.sql("update nomination set won = true where award_id = ?").param(award).update())
			.isInstanceOf(DataAccessException.class)
			.hasMessageContaining("winner_was_shortlisted");
	}

	@Test
	void aNominationIsWithdrawnByItsTeamOnly() {
		long event = ceremony();
		nominate(award(event, "SSO"), "2026-10-01");
		Nominated nominated = only(event);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as("sgt.north", () -> this.nominations.withdraw(event, nominated.id(), 0)));
		as("sgt.south", () -> this.nominations.withdraw(event, nominated.id(), 0));
		assertThat(this.teams.as("central", () -> this.nominations.boards(event)).get(0).nominated()).isEmpty();
	}

	@Test
	void theListsTakeTheSameStatementsForManyAsForFew() {
		long event = invited(conference());
		int list = this.statements.during(() -> this.teams.as("central", this.events::all));
		int replies = this.statements.during(() -> this.teams.as("central", () -> this.replies.invited(event, null)));
		for (int number = 0; number < 20; number++) {
			post("80" + (10 + number), "SSO");
			String name = "Workshop " + number;
			as("central", () -> this.planning.create(details(name, "SSO", "STT")));
		}
		invite(event);
		assertThat(this.statements.during(() -> this.teams.as("central", this.events::all))).isEqualTo(list)
			.isLessThan(6);
		assertThat(this.statements.during(() -> this.teams.as("central", () -> this.replies.invited(event, null))))
			.isEqualTo(replies)
			.isLessThan(9);
	}

	private static void refused(String code, Runnable work) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(work::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

	private long conference() {
		return this.teams.as("central", () -> this.planning.create(details("Conference 2026", "SSO")));
	}

	private long ceremony() {
		return event(EventKind.AWARDS, "City Hall", "", TODAY.plusDays(5), TODAY.plusDays(2));
	}

	private long event(EventKind kind, String place, String link, LocalDate replyBy, LocalDate nominateUntil) {
		LocalDateTime start = TODAY.plusDays(20).atTime(14, 0);
		return this.teams.as("central", () -> this.planning.create(new EventDetails(kind, "Some event", "", start,
				start.plusHours(2), place, link, replyBy, nominateUntil, Set.of("SSO"))));
	}

	private static EventDetails details(String name, String... kinds) {
		LocalDateTime start = TODAY.plusDays(14).atTime(10, 0);
		return new EventDetails(EventKind.CONFERENCE, name, "", start, start.plusHours(5), "",
				"https://meet.example.org/youth", TODAY.plusDays(7), null, Set.of(kinds));
	}

	private long award(long event, String kind) {
		as("central", () -> this.nominations.addAward(event, "Officer of the year", kind));
		return this.jdbc.sql("select id from award where event_id = ?").param(event).query(Long.class).single();
	}

	private void nominate(long award, String on) {
		this.jdbc.sql("""
				insert into nomination (award_id, officer_id, reason, nominated_by, nominated_on)
				values (?, ?, ?, 'sgt.south', ?::date)""").params(award, this.teams.pc4412, REASON, on).update();
	}

	private Nominated only(long event) {
		return this.teams.as("central", () -> this.nominations.boards(event)).get(0).nominated().get(0);
	}

	private void close(long event) {
		this.jdbc.sql("update event set nominate_until = '2026-10-13' where id = ?").param(event).update();
		this.entities.clear();
	}

	private void move(long event, String start) {
		this.jdbc
			.sql("""
					update event set starts_at = ?::timestamp, ends_at = ?::timestamp + interval '2 hours', reply_by = '2026-10-13',
					                 nominate_until = case when kind = 'AWARDS' then date '2026-10-13' end where id = ?""")
			.params(start, start, event)
			.update();
		this.entities.clear();
	}

	private int invite(long event) {
		return this.teams.as("central", () -> this.planning.invite(event));
	}

	private long invited(long event) {
		invite(event);
		return event;
	}

	private void post(String warrant, String kind) {
		this.jdbc.sql("""
				with added as (insert into officer (warrant_no, rank) values (?, 'PC') returning id)
				insert into posting (officer_id, team_id, kind_code, weekly_hours, starts_on)
				select id, ?, ?, 10, '2026-01-01' from added""").params(warrant, this.teams.south, kind).update();
	}

	private void as(String username, Runnable work) {
		Supplier<Object> nothing = () -> {
			work.run();
			return null;
		};
		this.teams.as(username, nothing);
	}

}
