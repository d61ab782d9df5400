package org.saferschools.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.activity.CancelReason;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;
import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.TwoTeams.Ranked;
import org.saferschools.testing.WithTwoTeams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The plan of the South team's autumn term, from Wednesday 14 October 2026 on: Cedar Park
 * in tier 1, led by PC 4412, Alderbrook in tier 2, led by PC 5120, Beechwood in tier 3,
 * led by nobody.
 */
@WithTwoTeams
@Transactional
class TermPlanTests {

	private static final Term AUTUMN = new Term(2026, Term.Season.AUTUMN);

	private static final Urn CEDAR_PARK = new Urn(TwoTeams.CEDAR_PARK);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private TermPlanService plans;

	@Autowired
	private PlanDraftService drafts;

	@Autowired
	private PlanAmendService amendments;

	@Autowired
	private StatementCount statements;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void rankAndPlace() {
		this.teams.publish(List.of(new Ranked(TwoTeams.CEDAR_PARK, 1), new Ranked(TwoTeams.ALDERBROOK, 2),
				new Ranked(TwoTeams.BEECHWOOD, 3)));
		lead(TwoTeams.CEDAR_PARK, this.teams.pc4412);
		lead(TwoTeams.ALDERBROOK, this.teams.pc5120);
	}

	@Test
	void aDraftProposesWhatTheTiersAreStillPromisedFromTomorrowOn() {
		PlanBoard board = drafted();
		assertThat(lines(board, LineState.PROPOSED)).isNotEmpty()
			.allSatisfy((line) -> assertThat(line.day()).isAfter(LocalDate.of(2026, 10, 14)).isBefore(AUTUMN.to()))
			.noneMatch((line) -> line.kindCode().equals("SCREENING_ARCH"));
		assertThat(school(board, TwoTeams.CEDAR_PARK).contacts(LineState.PROPOSED)).isEqualTo(10);
		assertThat(school(board, TwoTeams.ALDERBROOK).contacts(LineState.PROPOSED)).isEqualTo(7);
		assertThat(school(board, TwoTeams.BEECHWOOD).contacts(LineState.PROPOSED)).isEqualTo(1);
		assertThat(lines(board, LineState.PROPOSED)).filteredOn((line) -> line.urn().equals(CEDAR_PARK))
			.allMatch((line) -> line.officers().equals("PC 4412"))
			.anyMatch((line) -> "FIREWORKS".equals(line.topicCode()));
	}

	@Test
	void whatIsDoneAndPlannedIsNotProposedAgainAndAnAbsenceIsKept() {
		this.jdbc.sql("""
				insert into absence (officer_id, kind_code, percent, starts_on, ends_on, entered_by, entered_at)
				values (?, 'LEAVE', 100, '2026-11-02', '2026-11-16', 'sgt.south', now())""")
			.param(this.teams.pc4412)
			.update();
		this.jdbc
			.sql("""
					insert into activity (submission_key, urn, kind_code, topic_code, state, starts_at, minutes, logged_by, logged_at)
					select gen_random_uuid(), ?, 'PRESENTATION', 'FIREWORKS', 'DONE', d + time '10:00', 60, 'pc4412', now()
					  from generate_series(date '2026-10-01', date '2026-10-08', interval '1 day') d
					 where extract(isodow from d) < 6""")
			.param(TwoTeams.ALDERBROOK)
			.update();
		PlanBoard board = drafted();
		assertThat(school(board, TwoTeams.ALDERBROOK).contacts(LineState.PROPOSED)).isEqualTo(1);
		assertThat(lines(board, LineState.PROPOSED)).noneMatch(
				(line) -> line.urn().equals(new Urn(TwoTeams.ALDERBROOK)) && "FIREWORKS".equals(line.topicCode()));
		assertThat(lines(board, LineState.PROPOSED)).filteredOn((line) -> line.officerIds().contains(this.teams.pc4412))
			.noneMatch((line) -> !line.day().isBefore(LocalDate.of(2026, 11, 2))
					&& line.day().isBefore(LocalDate.of(2026, 11, 16)));
	}

	@Test
	void draftingAgainTakesThePlaceOfWhatWasProposed() {
		int first = lines(drafted(), LineState.PROPOSED).size();
		assertThat(lines(drafted(), LineState.PROPOSED)).hasSize(first);
	}

	@Test
	void aConfirmedDraftIsPlannedOnceAndNothingIsLeftProposed() {
		PlanBoard board = drafted();
		int planned = confirm(board);
		PlanBoard after = board();
		assertThat(planned).isEqualTo(lines(board, LineState.PROPOSED).size());
		assertThat(lines(after, LineState.PLANNED)).hasSize(planned);
		assertThat(lines(after, LineState.PROPOSED)).isEmpty();
		assertThat(
				this.jdbc.sql("select count(*) from activity where origin = 'TERM_PLAN'").query(Integer.class).single())
			.isEqualTo(planned);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> confirm(after))
			.withMessage("Nothing is proposed. Draft the term first");
		assertThat(lines(drafted(), LineState.PROPOSED)).isEmpty();
	}

	@Test
	void whereTheGroundMovedNothingIsPlannedAndItIsSaid() {
		PlanBoard board = drafted();
		PlanLine line = lines(board, LineState.PROPOSED).get(3);
		this.jdbc
			.sql("""
					with other as (
					    insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, planned_by, planned_at)
					    values (gen_random_uuid(), ?, 'MEETING', 'PLANNED', ?, 60, 'sgt.south', now()) returning id, starts_at
					)
					insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
					select id, ?, starts_at, starts_at + interval '1 hour' from other""")
			.params(TwoTeams.FAIRLAWN, line.startsAt().plusMinutes(15), line.officerIds().iterator().next())
			.update();
		assertThat(this.teams.as("sgt.south", () -> this.plans.obstacles(this.teams.south, List.of(line))))
			.containsOnlyKeys(line.key());
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> confirm(board))
			.withMessageContaining("Things changed since the draft, so nothing was planned. " + line.school())
			.withMessageContaining("Fairlawn Sixth Form");
	}

	@Test
	void proposalsAreMovedGivenChangedAndDroppedInBulk() {
		PlanBoard board = drafted();
		List<PlanLine> cedar = school(board, TwoTeams.CEDAR_PARK).lines();
		PlanLine last = cedar.get(cedar.size() - 1);
		edit(board, LineChange.OFFICER, this.teams.pc5120, null, Set.of(last.key()));
		assertThat(school(board(), TwoTeams.CEDAR_PARK).lines()).filteredOn((line) -> line.key().equals(last.key()))
			.allMatch((line) -> line.officers().equals("PC 5120"));
		edit(board(), LineChange.KIND, null, "STOP_AND_SEARCH_WORKSHOP", Set.of(cedar.get(0).key(), last.key()));
		assertThat(school(board(), TwoTeams.CEDAR_PARK).lines())
			.filteredOn((line) -> line.kindCode().equals("STOP_AND_SEARCH_WORKSHOP"))
			.hasSizeGreaterThanOrEqualTo(2);
		edit(board(), LineChange.DROP, null, null, Set.of(last.key()));
		assertThat(school(board(), TwoTeams.CEDAR_PARK).lines()).hasSize(cedar.size() - 1);
	}

	@Test
	void whatARuleRefusesIsNotChangedAndSaysWhy() {
		PlanBoard board = drafted();
		PlanLine primary = school(board, TwoTeams.BEECHWOOD).lines().get(0);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> edit(board, LineChange.KIND, null, "YEAR_7_MEET_AND_GREET", Set.of(primary.key())))
			.withMessageContaining("Nothing was changed. Beechwood Primary School")
			.withMessageContaining("is for schools with a year 7");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> edit(board(), LineChange.KIND, null, "SCREENING_ARCH", Set.of(primary.key())))
			.withMessageContaining("never proposed");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> edit(board(), LineChange.DROP, null, null, Set.of()))
			.withMessage("Select at least one activity that is proposed or planned");
	}

	@Test
	void changesOfAnAgreedPlanAreAmendmentsThatAreKept() {
		confirm(drafted());
		this.teams.as("sgt.south", () -> {
			this.amendments.agree(this.teams.south, AUTUMN, CEDAR_PARK, "Head teacher", LocalDate.of(2026, 10, 13));
			return null;
		});
		PlannedSchool cedar = school(board(), TwoTeams.CEDAR_PARK);
		assertThat(cedar.agreement().activities()).isEqualTo(10);
		PlanLine line = cedar.lines().get(2);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> edit(board(), LineChange.DROP, null, null, Set.of(line.key())))
			.withMessageStartingWith("Enter why");
		this.teams
			.as("sgt.south",
					() -> this.amendments.edit(this.teams.south, AUTUMN, board().plan().version(),
							new EditLines(Set.of(line.key()), LineChange.DROP, null, null, null, CancelReason.SCHOOL,
									"A mock exam")));
		assertThat(school(board(), TwoTeams.CEDAR_PARK).all(LineState.CANCELLED)).isEqualTo(1);
		List<Amendment> kept = this.teams.as("sgt.south", () -> this.plans.amendments(board(), CEDAR_PARK));
		assertThat(kept).singleElement().satisfies((amendment) -> {
			assertThat(amendment.what()).contains("cancelled: The school can’t");
			assertThat(amendment.why()).isEqualTo("A mock exam");
			assertThat(amendment.by()).isEqualTo("sgt.south");
		});
		assertThat(page("sgt.south", "/plan/schools/%d".formatted(TwoTeams.CEDAR_PARK))).contains(
				"Head teacher agreed on 13 October 2026 to 10 activities", "Amendments", "A mock exam", "Cancelled");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update term_plan_agreement set agreed_by = 'x'", "delete from term_plan_agreement",
			"update term_plan_amendment set why = 'other'", "delete from term_plan_amendment",
			"insert into plan_suggestion (position, kind_code, audience) values (99, 'SCREENING_ARCH', 'ANY')",
			"update plan_suggestion set kind_code = 'WEAPONS_SWEEP_INSIDE'",
			"update term_plan_item set kind_code = 'SCREENING_ARCH'" })
	void theDatabaseKeepsAgreementsAndNeverSuggestsAnArch(String change) {
		drafted();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update());
	}

	@Test
	void onlyTheOwnSupervisorDecidesAndOnWhatWasSeen() {
		PlanBoard board = drafted();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.teams.as("sgt.north", () -> this.drafts.draft(this.teams.south, AUTUMN)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.teams.as("central", () -> this.drafts.draft(this.teams.south, AUTUMN)));
		drafted();
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class).isThrownBy(() -> confirm(board));
		assertThat(get("sgt.north", "/plan?team=" + this.teams.south)).hasStatus(403);
		assertThat(get("central", "/plan?team=" + this.teams.south)).hasStatusOk();
		assertThat(page("central", "/plan")).contains("South team");
	}

	@Test
	void aTermThatIsOverIsNotDrafted() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.teams.as("sgt.south",
					() -> this.drafts.draft(this.teams.south, new Term(2025, Term.Season.SUMMER))))
			.withMessageContaining("is over");
	}

	@Test
	void thePagesShowTheTermBySchoolOfficerKindAndWeek() {
		drafted();
		assertThat(page("sgt.south", "/plan")).containsSubsequence("Autumn term 2026, South team",
				"Plan all 18 proposed", "Delivered against standard", "Cedar Park School", "Alderbrook Academy",
				"No lead", "Not yet");
		assertThat(page("sgt.south", "/plan?by=officer")).contains("PC 4412", "PC 5120");
		assertThat(page("sgt.south", "/plan?by=kind")).contains("Presentation");
		assertThat(page("sgt.south", "/plan/activities?week=2026-10-19")).contains("Week of 19 October 2026",
				"Cedar Park School", "Proposed", "Change selected");
	}

	@Test
	void formsDraftChangeConfirmAndKeepWhatWasEntered() {
		assertThat(post("/plan/draft")).hasStatus3xxRedirection();
		PlanLine line = lines(board(), LineState.PROPOSED).get(0);
		assertThat(post("/plan/activities", "week", line.day().toString(), "version", version(), "keys", line.key(),
				"change", "MOVE", "weeks", "", "why", "Exams"))
			.bodyText()
			.contains("Enter by how many weeks", "value=\"Exams\"");
		assertThat(post("/plan/activities", "week", line.day().toString(), "version", version(), "change", "DROP"))
			.bodyText()
			.contains("Select at least one activity");
		assertThat(post("/plan/activities", "week", line.day().toString(), "version", version(), "keys", line.key(),
				"change", "DROP"))
			.hasStatus3xxRedirection();
		assertThat(post("/plan/confirm", "version", version())).hasStatus3xxRedirection();
		assertThat(post("/plan/schools/100003/agreement", "role", "", "day", "2026-10-14")).bodyText()
			.contains("Select who agreed, by role");
		assertThat(post("/plan/schools/100003/agreement", "role", "Head teacher", "day", "2026-10-20")).bodyText()
			.contains("Day must be today or earlier");
		assertThat(post("/plan/schools/100003/agreement", "role", "Head teacher", "day", "2026-10-14"))
			.hasStatus3xxRedirection();
	}

	@Test
	void theBoardTakesTheSameStatementsForMuchAsForLittle() {
		int empty = this.statements.during(() -> page("sgt.south", "/plan"));
		drafted();
		assertThat(this.statements.during(() -> page("sgt.south", "/plan"))).isBetween(empty, empty + 1).isLessThan(16);
	}

	private PlanBoard drafted() {
		this.teams.as("sgt.south", () -> this.drafts.draft(this.teams.south, AUTUMN));
		return board();
	}

	private PlanBoard board() {
		return asSouth(() -> this.plans.board(this.teams.south, AUTUMN));
	}

	/** Also from within something that is done as somebody. */
	private <T> T asSouth(Supplier<T> work) {
		return (SecurityContextHolder.getContext().getAuthentication() != null) ? work.get()
				: this.teams.as("sgt.south", work);
	}

	private int confirm(PlanBoard board) {
		return this.teams.as("sgt.south", () -> this.drafts.confirm(this.teams.south, AUTUMN, board.plan().version()));
	}

	private void edit(PlanBoard board, LineChange change, Long officer, String kind, Set<String> keys) {
		this.teams.as("sgt.south", () -> this.amendments.edit(this.teams.south, AUTUMN, board.plan().version(),
				new EditLines(keys, change, null, officer, kind, null, "")));
	}

	private static List<PlanLine> lines(PlanBoard board, LineState state) {
		return board.lines().stream().filter((line) -> line.state() == state).toList();
	}

	private static PlannedSchool school(PlanBoard board, int urn) {
		return board.schools().stream().filter((each) -> each.urn().value() == urn).findFirst().orElseThrow();
	}

	private String version() {
		return String.valueOf(board().plan().version());
	}

	private void lead(int urn, long officer) {
		this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, told_whom, told_on, placed_by, placed_at)
				values (?, ?, '2026-09-01', 'Nearest', 'Head teacher', '2026-09-01', 'sgt.south', now())""")
			.params(urn, officer)
			.update();
	}

	private MvcTestResult post(String address, String... parameters) {
		AbstractMockHttpServletRequestBuilder<?> request = this.web.post()
			.uri(address)
			.param("team", String.valueOf(this.teams.south))
			.param("term", "2026-AUTUMN")
			.with(csrf())
			.with(user(this.teams.person("sgt.south")));
		for (int each = 0; each < parameters.length; each += 2) {
			request.param(parameters[each], parameters[each + 1]);
		}
		return this.web.perform(request);
	}

	private String page(String username, String address) {
		MvcTestResult answer = get(username, address);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String username, String address) {
		return this.web.get().uri(address).with(user(this.teams.person(username))).exchange();
	}

}
