package org.saferschools.plan.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.testing.StatementCount;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@WithTwoTeams
@Transactional
class CalendarPagesTests {

	private static final Pattern ADDRESS = Pattern.compile("/calendar/feed/([\\w-]{43})\\.ics");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private StatementCount statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aSupervisorSeesTheTeamsMonthWithHolidaysAndTermDates() {
		visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-20T10:00");
		visit(TwoTeams.NORTHGATE, this.teams.pc9009, "2026-10-20T10:00");
		assertThat(page("sgt.south", "/calendar")).contains("October 2026", "Alderbrook Academy", "10:00")
			.doesNotContain("Northgate");
		assertThat(page("sgt.south", "/calendar?day=2026-12-25")).contains("Christmas Day", "Christmas bank holiday",
				"Autumn term 2026 ends");
	}

	@Test
	void campaignsAndEventsStandInTheCalendar() {
		this.jdbc
			.sql("""
					insert into campaign (template, name, aim, first_day, last_day, age_from, age_to, created_by, created_at)
					values ('OWN', 'Half-term campaign', 'Fewer robberies', '2026-10-19', '2026-10-30', 11, 17, 'central', now())""")
			.update();
		this.jdbc
			.sql("""
					insert into event (kind, name, starts_at, ends_at, place, reply_by, created_by, created_at)
					values ('CONFERENCE', 'Youth policing conference', '2026-10-21 10:00', '2026-10-21 15:00', 'Behind a link',
					        '2026-10-16', 'central', now())""")
			.update();
		assertThat(page("pc4412", "/calendar?view=list")).contains("Half-term campaign", "Youth policing conference")
			.doesNotContain("Behind a link");
	}

	@Test
	void anOfficerBeginsWithTheOwnCalendarAndMaySeeTheTeams() {
		visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-20T10:00");
		visit(TwoTeams.BEECHWOOD, this.teams.pc5120, "2026-10-20T10:00");
		assertThat(page("pc4412", "/calendar?view=list")).contains("Alderbrook Academy").doesNotContain("Beechwood");
		assertThat(page("pc4412", "/calendar?view=list&officer=")).contains("Alderbrook Academy", "Beechwood Primary");
	}

	@Test
	void anotherTeamsCalendarIsTheirsAndTheCentralTeams() {
		visit(TwoTeams.NORTHGATE, this.teams.pc9009, "2026-10-20T10:00");
		assertThat(get("sgt.south", "/calendar?team=" + this.teams.north)).hasStatus(403);
		assertThat(page("central", "/calendar?team=" + this.teams.north)).contains("Northgate High School");
		assertThat(page("central", "/calendar")).doesNotContain("Northgate High School");
	}

	@Test
	void oneSchoolOrOneOfficerCanBeLookedAtAlone() {
		visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-20T10:00");
		visit(TwoTeams.BEECHWOOD, this.teams.pc5120, "2026-10-21T10:00");
		assertThat(page("sgt.south", "/calendar?view=list&school=100002")).contains("Beechwood Primary School")
			.doesNotContain("Alderbrook");
		assertThat(page("sgt.south", "/calendar?view=week&day=2026-10-20&officer=" + this.teams.pc4412))
			.contains("Alderbrook Academy")
			.doesNotContain("Beechwood");
	}

	@Test
	void twoVisitsAtOneSchoolAndTooShortAWayAreShownAsClashes() {
		visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-20T10:00");
		visit(TwoTeams.ALDERBROOK, this.teams.pc5120, "2026-10-20T10:30");
		visit(TwoTeams.FAIRLAWN, this.teams.pc4412, "2026-10-20T11:05");
		assertThat(page("sgt.south", "/calendar")).contains("2 clashes",
				"Alderbrook Academy has two visits at the same time",
				"PC 4412: 5 minutes from Alderbrook Academy to Fairlawn Sixth Form, which takes about");
	}

	@Test
	void aVisitOfAnOfficerWhoIsAwayAndOneAtAClosedSchoolAreShownAsClashes() {
		visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-20T10:00");
		visit(TwoTeams.BEECHWOOD, this.teams.pc5120, "2026-10-21T10:00");
		this.jdbc.sql("""
				insert into absence (officer_id, kind_code, percent, starts_on, ends_on, entered_by, entered_at)
				values (?, 'COURT', 100, '2026-10-19', '2026-10-24', 'sgt.south', now())""")
			.param(this.teams.pc4412)
			.update();
		this.jdbc.sql("""
				insert into term_date (scope, code, period, starts_on, ends_on, academic_year, import_id)
				select 'URN', 100002, 'INSET', '2026-10-21', '2026-10-21', 2026, max(id) from import""").update();
		assertThat(page("sgt.south", "/calendar")).contains("2 clashes",
				"Alderbrook Academy: PC 4412, an officer is away",
				"Beechwood Primary School is closed: this day is an INSET day");
	}

	@Test
	void whatWasPlannedAndNotLoggedIsOverdue() {
		visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-12T10:00");
		assertThat(page("sgt.south", "/calendar?view=week")).contains("Overdue");
	}

	@Test
	void aFullCalendarTakesNoMoreStatementsThanAnEmptyOne() {
		page("sgt.south", "/calendar");
		int empty = this.statements.during(() -> page("sgt.south", "/calendar"));
		for (int day : new int[] { 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30 }) {
			visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-%dT10:00".formatted(day));
		}
		assertThat(this.statements.during(() -> page("sgt.south", "/calendar"))).isEqualTo(empty).isLessThan(16);
	}

	@Test
	void theFeedTellsSchoolAndKindToWhoeverHasTheAddress() {
		visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-20T10:00");
		visit(TwoTeams.BEECHWOOD, this.teams.pc5120, "2026-10-21T10:00");
		MvcTestResult feed = this.web.get().uri(makeFeed("pc4412")).exchange();
		assertThat(feed).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
		assertThat(feed).bodyText()
			.contains("SUMMARY:Alderbrook Academy: Presentation", "Christmas Day")
			.doesNotContain("Beechwood", "Bring the box", "PC 4412");
	}

	@Test
	void aSupervisorsFeedHasTheTeamsVisitsAndTheCentralTeamsNone() {
		visit(TwoTeams.ALDERBROOK, this.teams.pc4412, "2026-10-20T10:00");
		assertThat(this.web.get().uri(makeFeed("sgt.south"))).bodyText().contains("Alderbrook");
		assertThat(this.web.get().uri(makeFeed("sgt.north"))).bodyText().doesNotContain("Alderbrook");
		assertThat(this.web.get().uri(makeFeed("central"))).bodyText()
			.contains("Christmas Day")
			.doesNotContain("Alderbrook");
	}

	@Test
	void aRevokedAReplacedAndADisabledPersonsAddressAnswerNoMore() {
		String first = makeFeed("pc4412");
		String second = makeFeed("pc4412");
		assertThat(this.web.get().uri(first)).hasStatus(404);
		assertThat(this.web.get().uri(second)).hasStatusOk();
		this.jdbc.sql("update account set enabled = false where username = 'pc4412'").update();
		assertThat(this.web.get().uri(second)).hasStatus(404);
		this.jdbc.sql("update account set enabled = true where username = 'pc4412'").update();
		assertThat(this.web.post().uri("/calendar/feed/revoke").with(csrf()).with(user(this.teams.person("pc4412"))))
			.hasStatus3xxRedirection();
		assertThat(this.web.get().uri(second)).hasStatus(404);
	}

	@Test
	void onlyAHashOfTheAddressIsKept() {
		String address = makeFeed("pc4412");
		String token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
		assertThat(this.jdbc.sql("select count(*) from calendar_feed where token_hash = sha256(?::bytea)")
			.param(token)
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where detail like '%' || ? || '%' or subject like '%' || ? || '%'")
			.params(token, token)
			.query(Integer.class)
			.single()).isZero();
	}

	private String makeFeed(String username) {
		MvcTestResult made = this.web.post()
			.uri("/calendar/feed")
			.with(csrf())
			.with(user(this.teams.person(username)))
			.exchange();
		Matcher address = ADDRESS.matcher(String.valueOf(made.getMvcResult().getFlashMap().get("address")));
		assertThat(address.find()).isTrue();
		return address.group();
	}

	private void visit(int urn, long officer, String startsAt) {
		this.jdbc
			.sql("""
					with visit as (
					    insert into activity (submission_key, urn, kind_code, topic_code, state, starts_at, minutes, note,
					                          planned_by, planned_at)
					    values (:key, :urn, 'PRESENTATION', 'ROBBERY', 'PLANNED', :at, 60, 'Bring the box', 'sgt.south', now())
					    returning id, starts_at
					)
					insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
					select id, :officer, starts_at, starts_at + interval '1 hour' from visit""")
			.param("key", UUID.randomUUID())
			.param("urn", urn)
			.param("at", LocalDateTime.parse(startsAt))
			.param("officer", officer)
			.update();
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
