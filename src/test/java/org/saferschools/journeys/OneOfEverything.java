package org.saferschools.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saferschools.prioritisation.RunService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One of everything that an address can name, and the address that names it.
 */
@TestComponent
class OneOfEverything {

	private static final LocalSchool LED = LocalSchool.ROWAN;

	private static final LocalSchool WAITING = LocalSchool.BEECHWOOD;

	private final JdbcClient jdbc;

	private final SmallLondon london;

	private final People people;

	private final RunService runs;

	/** What stands for what in an address, the longer before its part. */
	private Map<String, Object> names;

	OneOfEverything(JdbcClient jdbc, SmallLondon london, People people, RunService runs) {
		this.jdbc = jdbc;
		this.london = london;
		this.people = people;
		this.runs = runs;
	}

	/** The user name of somebody with a role, who works with what there is. */
	String person(Role role) {
		return "every." + role.name().toLowerCase();
	}

	/**
	 * An address with names for its placeholders.
	 * @param pattern such as {@code /officers/{officerId}}
	 */
	String address(String pattern) {
		String address = pattern;
		for (Map.Entry<String, Object> name : names().entrySet()) {
			address = address.replace(name.getKey(), name.getValue().toString());
		}
		if (address.contains("{")) {
			throw new IllegalStateException("Say here what %s names".formatted(address));
		}
		return address;
	}

	private synchronized Map<String, Object> names() {
		if (this.names == null || !isThere(person(Role.OFFICER))) {
			this.names = make();
		}
		return this.names;
	}

	private boolean isThere(String username) {
		return this.jdbc.sql("select exists (select from account where username = ?)")
			.param(username)
			.query(Boolean.class)
			.single();
	}

	private Map<String, Object> make() {
		this.london.found();
		int team = this.london.team("South team");
		long officer = this.london.constable("4105", "South team");
		people(team, officer);
		this.london.lead(LED, officer);
		long draft = ActingSystem.as(Role.CENTRAL, () -> this.runs.draft(SmallLondon.LATEST));
		Map<String, Object> made = new LinkedHashMap<>();
		long proposal = proposal(officer);
		made.put("/assignments/alerts", "/assignments/alerts?team=" + team);
		made.put("/assignments/balance", "/assignments/balance?team=" + team);
		made.put("/assignments/aims", "/assignments/aims?team=" + team);
		made.put("/assignments/proposals/new", "/assignments/proposals/new?team=" + team);
		made.put("/assignments/proposals/{proposalId}/why-not",
				"/assignments/proposals/" + proposal + "/why-not?school=" + LED.urn);
		made.put("{proposalId}", proposal);
		long scenario = scenario(officer);
		made.put("/assignments/scenarios/new", "/assignments/scenarios/new?team=" + team);
		made.put("/assignments/scenarios/compare", "/assignments/scenarios/compare?id=" + scenario);
		made.put("{scenarioId}", scenario);
		made.put("/assignments/new", "/assignments/new?school=" + WAITING.urn);
		made.put("/assignments/leads", "/assignments/leads?team=" + team);
		made.put("/assignments/{id}/end", "/assignments/" + leadOf(LED) + "/end");
		made.put("/assignments/support/new", "/assignments/support/new?school=" + LED.urn);
		made.put("/assignments/support/{id}", "/assignments/support/" + support());
		made.put("/assignments/{id}", "/assignments/" + waitingLead(officer));
		long planned = planned(officer);
		for (String verb : List.of("change", "done", "cancel")) {
			made.put("/activities/{id}/" + verb, "/activities/%d/%s".formatted(planned, verb));
		}
		made.put("/activities/{id}", "/activities/" + activity(officer));
		partnership(officer, made);
		made.put("/catalogue/{list}/{code}", "/catalogue/topics/FIREWORKS");
		made.put("/patrols/new", "/patrols/new?school=" + LED.urn);
		made.put("/patrols/{id}", "/patrols/" + patrol(officer));
		made.put("/schools/successions/{urn}", "/schools/successions/" + mergedSchool());
		made.put("/prioritisation/weights/proposals/{id}", "/prioritisation/weights/proposals/" + rejectedWeights());
		made.put("/prioritisation/runs/{id}", "/prioritisation/runs/" + draft);
		made.put("/prioritisation/decisions/{id}", "/prioritisation/decisions/" + decision(LocalSchool.ROWAN));
		made.put("{eventId}", ceremony(officer));
		made.put("/plan/activities", "/plan/activities?team=" + team);
		made.put("/plan/schools/{urn}", "/plan/schools/%d?team=%d".formatted(LED.urn, team));
		made.put("/returns/{teamId}/{month}/correct",
				"/returns/%d/2025-09/correct?figure=VISITS.MEETING".formatted(team));
		made.put("{month}", "2025-09");
		long campaign = campaign();
		made.put("{campaignId}", campaign);
		made.put("{channelId}", number("select id from campaign_channel where campaign_id = " + campaign));
		made.put("/hotspots/{id}", "/hotspots/" + hotspot());
		made.put("{accountId}", number("select id from account where username = 'every.officer'"));
		made.put("{postingId}", number("select id from posting where officer_id = " + officer));
		made.put("{absenceId}", absence(officer));
		made.put("{importId}", number("select max(id) from import"));
		made.put("{officerId}", officer);
		made.put("{teamId}", team);
		made.put("{boroughCode}", "E09000008");
		made.put("{urn}", LED.urn);
		return made;
	}

	private void people(int team, long officer) {
		this.people.supervisor(person(Role.SUPERVISOR), "Sgt Noor Haddad", team);
		this.people.officer(person(Role.OFFICER), "PC Ife Stone", officer);
		this.people.central(person(Role.CENTRAL), "Robin Hale");
		this.people.administrator(person(Role.ADMIN), "Kim Ward");
	}

	private long leadOf(LocalSchool school) {
		return number("select id from lead where urn = " + school.urn);
	}

	private long waitingLead(long officer) {
		return this.jdbc.sql("""
				insert into lead (urn, officer_id, starts_on, reason, placed_by, placed_at)
				values (:urn, :officer, :today, 'Hours left', 'every.supervisor', :today) returning id""")
			.param("urn", WAITING.urn)
			.param("officer", officer)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	/** Of a second officer, beside the one who leads. */
	private long support() {
		long helper = this.london.constable("4106", "South team");
		return this.jdbc.sql("""
				insert into support (urn, officer_id, weekly_hours, starts_on, reason, placed_by, placed_at)
				values (:urn, :officer, 1, :today, 'Lead away', 'every.supervisor', :today) returning id""")
			.param("urn", LED.urn)
			.param("officer", helper)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	private long absence(long officer) {
		return this.jdbc.sql("""
				insert into absence (officer_id, kind_code, percent, starts_on, ends_on, entered_by, entered_at)
				values (:officer, 'COURT', 100, :today + 7, :today + 9, 'every.supervisor', :today) returning id""")
			.param("officer", officer)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	private long activity(long officer) {
		return this.jdbc
			.sql("""
					with visit as (
					    insert into activity (submission_key, urn, kind_code, topic_code, state, starts_at, minutes, pupils, note,
					                          logged_by, logged_at)
					    values (gen_random_uuid(), :urn, 'PRESENTATION', 'FIREWORKS', 'DONE', :today + time '10:00', 60, 120,
					            'Back in spring', 'every.officer', :today) returning id, starts_at
					)
					insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
					select id, :officer, starts_at, starts_at + interval '1 hour' from visit returning activity_id""")
			.param("urn", LED.urn)
			.param("officer", officer)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	/** A scenario in which a led school loses its officer. */
	private long scenario(long officer) {
		return this.jdbc
			.sql("""
					with numbered as (
					    select nextval(pg_get_serial_sequence('scenario', 'id')) as id
					), made as (
					    insert into scenario (id, root_id, version, batch_id, purpose, name, team_id, asked_by, asked_at, state, started_at,
					                          finished_at, cost, bound, point_cost)
					    overriding system value
					    select numbered.id, numbered.id, 1, numbered.id, 'WHAT_IF', 'Without an officer', team_id, 'every.supervisor', :today, 'READY', :today, :today,
					           1000, 996, 10
					      from numbered, posting where officer_id = :officer returning id
					), changed as (
					    insert into scenario_change (scenario_id, number, kind, officer_id) select id, 1, 'LEAVES', :officer from made
					)
					insert into scenario_school (scenario_id, number, urn, tier, need, hours, today)
					select id, 1, :urn, 1, 50, 163, :officer from made returning scenario_id""")
			.param("officer", officer)
			.param("urn", LED.urn)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	private long patrol(long officer) {
		return this.jdbc
			.sql("""
					with work as (
					    insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, planned_by, planned_at, origin)
					    values (gen_random_uuid(), :urn, 'AFTER_SCHOOL_PATROL', 'PLANNED', cast(:today as date) + 7 + time '15:15', 15,
					            'every.supervisor', :today, 'PATROL_PLAN') returning id, starts_at
					), taken as (
					    insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
					    select id, :officer, starts_at, starts_at + interval '15 minutes' from work
					), plan as (
					    insert into patrol (activity_id, place, why, ward_officers, transport_officers, staff, head_teacher)
					    select id, 'SCHOOL', '14 robberies within 800 m', 1, 0, 2, true from work returning activity_id
					), gate as (
					    insert into patrol_stop (activity_id, position, code, name, easting, northing, robberies)
					    select activity_id, 1, 'GATE', 'School gate', 530000, 180000, 3 from plan
					)
					select activity_id from plan""")
			.param("urn", LED.urn)
			.param("officer", officer)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	private long planned(long officer) {
		return this.jdbc
			.sql("""
					with visit as (
					    insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, planned_by, planned_at)
					    values (gen_random_uuid(), :urn, 'MEETING', 'PLANNED', cast(:today as date) + 6 + time '10:00', 60,
					            'every.supervisor', :today) returning id, starts_at
					)
					insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
					select id, :officer, starts_at, starts_at + interval '1 hour' from visit returning activity_id""")
			.param("urn", LED.urn)
			.param("officer", officer)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	/** One of everything that is arranged with a school. */
	private void partnership(long officer, Map<String, Object> made) {
		made.put("{contactId}", arranged("""
				insert into school_contact_point (urn, role_code, email, changed_by, changed_at)
				values (:urn, 'OFFICE', 'office@rowan.sch.uk', 'every.supervisor', :today) returning id""", officer));
		made.put("{agreementId}",
				arranged(
						"""
								insert into school_agreement (urn, agreed_by, what, starts_on, expires_on, recorded_by, recorded_at)
								values (:urn, 'HEAD', 'Sweeps before the day begins', :today, cast(:today as date) + 100, 'every.supervisor', :today)
								returning id""",
						officer));
		made.put("{requestId}",
				arranged(
						"""
								insert into school_request (urn, kind_code, asked_by, asked_on, scope, expires_on, recorded_by, recorded_at)
								values (:urn, 'SCREENING_ARCH', 'HEAD', :today, 'At the main gate', cast(:today as date) + 50, 'every.supervisor',
								        :today) returning id""",
						officer));
		made.put("{offerId}", arranged(
				"""
						insert into officer_offer (urn, officer_id, state, offered_on, answered_on, answered_by, recorded_by, recorded_at)
						values (:urn, :officer, 'ACCEPTED', :today, :today, 'HEAD', 'every.supervisor', :today) returning id""",
				officer));
		arranged("""
				insert into school_note (urn, note, written_by, written_at)
				values (:urn, 'The back gate closes at four', 'every.supervisor', :today) returning id""", officer);
	}

	/** A proposal that gives a led school to nobody. */
	private long proposal(long officer) {
		return arranged(
				"""
						with made as (
						    insert into placement_proposal (team_id, batch_id, asked_by, asked_at, seconds, aims, state, started_at, finished_at,
						                                    took_millis, cost, bound, fingerprint)
						    select team_id, 1, 'every.supervisor', :today, 20, '{40,20,10,10,3,30,100}', 'READY', :today, :today, 900, 1000, 996, ''
						      from posting where officer_id = :officer returning id
						), offered as (
						    insert into proposal_officer (proposal_id, officer_id, hours, taken, ceiling, places_taken)
						    select id, :officer, 3000, 0, 12, 0 from made
						)
						insert into proposal_school (proposal_id, number, urn, tier, need, hours, ending, today, today_metres)
						select id, 1, :urn, 1, 50, 163, false, :officer, 1200 from made returning proposal_id""",
				officer);
	}

	private long arranged(String sql, long officer) {
		return this.jdbc.sql(sql)
			.param("urn", LED.urn)
			.param("officer", officer)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	/** A tier that was overridden by one. */
	private long decision(LocalSchool school) {
		return this.jdbc
			.sql("""
					insert into tier_decision (urn, run_id, kind, ranked_tier, tier, reason, first_day, last_day, decided_by, decided_at)
					select urn, run_id, 'OVERRIDE', ranked_tier, case when ranked_tier = 3 then 2 else ranked_tier + 1 end,
					       'Known better here than to the ranking', :today, :today + 60, 'every.supervisor', :today
					  from school_tier(:today) where urn = :urn returning id""")
			.param("urn", school.urn)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	/** A closed school of which a person has to say whether another carries on. */
	private long mergedSchool() {
		return this.jdbc
			.sql("""
					with closed as (
					    insert into school (urn, name, status, phase, borough_code, easting, northing, peer_group, not_ranked, import_id)
					    select 100190, 'Birchfield Infant School', 'CLOSED', 'PRIMARY', borough_code, easting, northing, 'PRIMARY',
					           'CLOSED', import_id
					      from school where urn = :urn returning urn, import_id
					)
					insert into succession_decision (predecessor, kind, candidates, succeeded_on, import_id)
					select urn, 'MERGED', array[:urn], :today - 30, import_id from closed returning predecessor""")
			.param("urn", LED.urn)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
	}

	/** Decided on at once, so that another journey may propose. */
	private long rejectedWeights() {
		this.people.central("every.proposer", "Sam Reed");
		long proposal = this.jdbc
			.sql("""
					insert into weights_proposal (base_version, robbery, violence, bus_journeys, victims, theft, absence, deprivation,
					                              pupils, reason, proposed_by, proposed_at, state)
					values ((select max(version) from weights), 25, 20, 10, 15, 10, 5, 10, 5, 'Deprivation counts for too little',
					        'every.proposer', :today, 'PROPOSED') returning id""")
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					update weights_proposal set state = 'REJECTED', decided_by = 'every.central', decided_at = :today, note = 'Not yet'
					 where id = :proposal""")
			.param("today", SchoolDay.TODAY)
			.param("proposal", proposal)
			.update();
		return proposal;
	}

	/** In a borough, with a channel, a task and a material. */
	private long campaign() {
		long campaign = this.jdbc
			.sql("""
					insert into campaign (template, name, aim, first_day, last_day, age_from, age_to, created_by, created_at)
					values ('JANUARY', 'January of every page', 'Fewer robberies after the holidays', :today + 30, :today + 57, 11, 17,
					        'every.central', :today) returning id""")
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					with target as (insert into campaign_target (campaign_id, borough_code) values (:campaign, 'E09000008')),
					     task as (insert into campaign_task (campaign_id, title, due_on) values (:campaign, 'Book the channels', :today + 9)),
					     material as (insert into campaign_material (campaign_id, title, link)
					                  values (:campaign, 'Poster', 'https://example.org/poster.pdf'))
					insert into campaign_channel (campaign_id, kind, first_day, last_day, budget, planned_reach)
					values (:campaign, 'SNAPCHAT', :today + 30, :today + 57, 5000, 40000)""")
			.param("campaign", campaign)
			.param("today", SchoolDay.TODAY)
			.update();
		return campaign;
	}

	/** With an invitation, an award and a nomination. */
	private long ceremony(long officer) {
		long event = this.jdbc
			.sql("""
					insert into event (kind, name, about, starts_at, ends_at, place, reply_by, nominate_until, created_by, created_at)
					values ('AWARDS', 'Safer Schools awards 2025', 'An afternoon for those who made a difference',
					        :today + 60 + time '14:00', :today + 60 + time '16:00', 'City Hall', :today + 40, :today + 20,
					        'every.central', :today) returning id""")
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					with kind as (insert into event_kind_invited (event_id, kind_code) values (:event, 'SSO')),
					     invited as (insert into event_invitation (event_id, officer_id, invited_on) values (:event, :officer, :today)),
					     made as (insert into award (event_id, name, kind_code)
					              values (:event, 'Safer Schools Officer of the year', 'SSO') returning id)
					select id from made""")
			.param("event", event)
			.param("officer", officer)
			.param("today", SchoolDay.TODAY)
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					insert into nomination (award_id, officer_id, reason, nominated_by, nominated_on)
					select id, :officer, 'Won the trust of two schools that had closed their doors', 'every.supervisor', :today
					  from award where event_id = :event""")
			.param("event", event)
			.param("officer", officer)
			.param("today", SchoolDay.TODAY)
			.update();
		return event;
	}

	/** The first of a set that is found from the robberies loaded. */
	private long hotspot() {
		long set = this.london.hotspots();
		return number("select id from hotspot where number = 1 and set_id = " + set);
	}

	private long number(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
