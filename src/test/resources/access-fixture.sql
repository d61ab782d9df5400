-- One of everything that an address can name, in the area of team 1.
insert into import (source, uploaded_by, uploaded_at, state) values ('GIAS', 'admin', now(), 'DONE');
insert into import_file (import_id, number, name, bytes, sha256) values (1, 1, 'schools.csv', 1, '00');
insert into school (urn, name, status, phase, borough_code, easting, northing, peer_group, import_id)
select 100001, 'Alderbrook Academy', 'OPEN', 'SECONDARY', borough_code, 530000, 180000, 'SECONDARY', 1
  from team_borough where team_id = 1 order by borough_code limit 1;
insert into officer (warrant_no, rank, vetted_until, trained_on) values ('4412', 'PC', current_date + 300, current_date - 300);
insert into posting (officer_id, team_id, kind_code, weekly_hours, starts_on) values (1, 1, 'SSO', 30, current_date - 400);
insert into prioritisation_run (as_of, state, weights_version, code_version, parameters, incident_fingerprint,
                                school_fingerprint, incidents, created_by, created_at)
values ('2025-05-01', 'DRAFT', 1, 'test', '{"catchmentRadius": 800, "windowMonths": 24, "halfLife": 12, "tierShares": [10, 20, 70]}', '', '', 0, 'central', now());
insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, logged_by, logged_at)
values (gen_random_uuid(), 100001, 'WEAPONS_SWEEP_AROUND', 'DONE', current_date - 7 + time '10:00', 60, 'officer', now());
insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
values (1, 1, current_date - 7 + time '10:00', current_date - 7 + time '11:00');
insert into lead (urn, officer_id, starts_on, reason, placed_by, placed_at)
values (100001, 1, current_date, 'Nearest officer with hours left', 'supervisor', now());
insert into school (urn, name, status, phase, borough_code, easting, northing, peer_group, not_ranked, import_id)
select 100002, 'Birchfield Infant School', 'CLOSED', 'PRIMARY', borough_code, 530000, 180000, 'PRIMARY', 'CLOSED', 1
  from school where urn = 100001;
insert into succession_decision (predecessor, kind, candidates, succeeded_on, import_id)
values (100002, 'MERGED', '{100001}', current_date - 30, 1);
insert into prioritisation_run (as_of, state, weights_version, code_version, parameters, incident_fingerprint,
                                school_fingerprint, incidents, created_by, created_at)
values ('2025-04-01', 'DRAFT', 1, 'test', '{"catchmentRadius": 800, "windowMonths": 24, "halfLife": 12, "tierShares": [10, 20, 70]}', '', '', 0, 'central', now());
insert into school_score (run_id, urn, peer_group, need, rank, tier, factor_value, factor_percentile, factor_part,
                          factor_imputed, factor_count, rank_low, rank_high, tier_chance)
values (2, 100001, 'SECONDARY', 50, 1, 2, array_fill(1.0, array[8]), array_fill(50.0, array[8]), array_fill(6.25, array[8]),
        array_fill(false, array[8]), array_fill(1, array[8]), 1, 1, '{0.36,0.64,0}');
update prioritisation_run set state = 'PUBLISHED', published_by = 'central', published_at = now() where id = 2;
insert into tier_decision (urn, run_id, kind, ranked_tier, tier, reason, first_day, last_day, decided_by, decided_at)
values (100001, 2, 'BORDERLINE', 2, 1, 'More robberies than were reported', current_date, current_date, 'supervisor', now());
with found as (
    insert into hotspot_set (as_of, window_months, cell_metres, parameters, code_version, incident_fingerprint, input_fingerprint,
                             incidents, outside, cells, targeted, significant, near_repeats, coverage, seed, made_by, made_at)
    values ('2025-05-01', 12, 250, '{"cellMetres": 250, "months": 12, "orderMonths": 24, "halfLife": 12, "neighbourShare": 0.25, "targetPercent": 2, "kernel": "QUARTIC", "bandwidth": 500, "falseDiscoveryRate": 0.05, "nearMetres": 200, "permutations": 199}',
            'test', '', '', 3, 0, 25000, 1, 0, '{"unit": "MONTH", "robberies": 3, "permutations": 199, "repeats": []}', '[]', 7, 'central', now())
    returning id
), place as (
    insert into hotspot (set_id, number, name, borough_code, easting, northing, cells, significant_cells, robberies, score, z, p_adjusted,
                         outline)
    select found.id, 1, 'Station Parade', s.borough_code, 530125, 180125, 1, 0, 3, 3, 1.5, 0.8,
           'POLYGON ((530000 180000, 530250 180000, 530250 180250, 530000 180250, 530000 180000))'
      from found, school s where s.urn = 100001
    returning id, set_id, borough_code
), month as (
    insert into hotspot_month (hotspot_id, month, robberies) select id, '2025-05-01', 3 from place
)
insert into hotspot_cell (set_id, cell_column, cell_row, hotspot_id, place, robberies, score, density, z, p, p_adjusted, significant,
                          borough_code)
select set_id, 2120, 720, id, 1, 3, 3, 12, 1.5, 0.13, 0.8, false, borough_code from place;
insert into account (username, password_hash, display_name, role, created_at) values ('proposer', '-', 'A proposer', 'CENTRAL', now());
insert into weights_proposal (base_version, robbery, violence, bus_journeys, victims, theft, absence, deprivation, pupils, reason,
                              proposed_by, proposed_at, state)
values (1, 25, 25, 10, 15, 10, 5, 5, 5, 'Violence has grown around schools', 'proposer', now(), 'PROPOSED');
insert into event (kind, name, starts_at, ends_at, place, reply_by, nominate_until, created_by, created_at)
values ('AWARDS', 'Safer Schools awards', current_date + 60 + time '14:00', current_date + 60 + time '16:00', 'City Hall',
        current_date + 40, current_date + 20, 'central', now());
insert into event_kind_invited (event_id, kind_code) values (1, 'SSO');
insert into event_invitation (event_id, officer_id, invited_on) values (1, 1, current_date);
insert into award (event_id, name, kind_code) values (1, 'Safer Schools Officer of the year', 'SSO');
insert into nomination (award_id, officer_id, reason, nominated_by, nominated_on)
values (1, 1, 'Won the trust of two schools that had closed their doors', 'supervisor', current_date);
insert into absence (officer_id, kind_code, percent, starts_on, ends_on, entered_by, entered_at)
values (1, 'COURT', 100, current_date + 7, current_date + 9, 'supervisor', now());
insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, planned_by, planned_at)
values (gen_random_uuid(), 100001, 'MEETING', 'PLANNED', date_trunc('week', current_date) + interval '14 days 10 hours', 60, 'supervisor', now());
insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
select id, 1, starts_at, starts_at + interval '1 hour' from activity where id = 2;
insert into school_contact_point (urn, role_code, email, changed_by, changed_at)
values (100001, 'OFFICE', 'office@alderbrook.sch.uk', 'supervisor', now());
insert into school_agreement (urn, agreed_by, what, starts_on, expires_on, recorded_by, recorded_at)
values (100001, 'HEAD', 'Sweeps before the day begins', current_date, current_date + 100, 'supervisor', now());
insert into school_request (urn, kind_code, asked_by, asked_on, scope, expires_on, recorded_by, recorded_at)
values (100001, 'SCREENING_ARCH', 'HEAD', current_date, 'At the main gate', current_date + 50, 'supervisor', now());
insert into officer_offer (urn, officer_id, state, offered_on, answered_on, answered_by, recorded_by, recorded_at)
values (100001, 1, 'ACCEPTED', current_date - 3, current_date - 1, 'HEAD', 'supervisor', now());
insert into school_note (urn, note, written_by, written_at) values (100001, 'The back gate closes at four', 'supervisor', now());
insert into placement_proposal (team_id, batch_id, asked_by, asked_at, seconds, aims, state, started_at, finished_at, took_millis, cost,
                                bound, fingerprint)
values (1, 1, 'supervisor', now(), 20, '{40,20,10,10,3,30,100}', 'READY', now(), now(), 900, 1000, 996, '');
insert into proposal_officer (proposal_id, officer_id, hours, taken, ceiling, places_taken) values (1, 1, 3000, 0, 12, 0);
insert into proposal_school (proposal_id, number, urn, tier, need, hours, ending, proposed, metres)
values (1, 1, 100001, 1, 50, 163, false, 1, 1200);
insert into campaign (template, name, aim, first_day, last_day, age_from, age_to, created_by, created_at)
values ('JANUARY', 'January', 'Fewer robberies after the holidays', current_date + 30, current_date + 57, 11, 17, 'central', now());
insert into campaign_target (campaign_id, borough_code) values (1, 'E09000008');
insert into campaign_channel (campaign_id, kind, first_day, last_day, budget) values (1, 'SNAPCHAT', current_date + 30, current_date + 57, 5000);
insert into campaign_task (campaign_id, title, due_on) values (1, 'Book the channels', current_date + 10);
insert into campaign_material (campaign_id, title, link) values (1, 'Poster', 'https://example.org/poster.pdf');
with numbered as (select nextval(pg_get_serial_sequence('scenario', 'id')) as id)
insert into scenario (id, root_id, version, batch_id, purpose, name, team_id, asked_by, asked_at, state, started_at, finished_at, cost, bound,
                      point_cost)
overriding system value
select id, id, 1, id, 'WHAT_IF', 'Without PC 4412', 1, 'supervisor', now(), 'READY', now(), now(), 1000, 996, 10 from numbered;
insert into scenario_change (scenario_id, number, kind, officer_id) values (1, 1, 'LEAVES', 1);
insert into scenario_school (scenario_id, number, urn, tier, need, hours, today) values (1, 1, 100001, 1, 50, 163, 1);
insert into officer (warrant_no, rank, vetted_until, trained_on) values ('4413', 'PC', current_date + 300, current_date - 300);
insert into posting (officer_id, team_id, kind_code, weekly_hours, starts_on) values (2, 1, 'SSO', 30, current_date - 400);
insert into conflict_of_interest (officer_id, urn, category_code, starts_on, declared_by, declared_at)
values (1, 100002, 'FAMILY', current_date - 30, 'supervisor', now());
insert into support (urn, officer_id, weekly_hours, starts_on, reason, placed_by, placed_at)
values (100001, 2, 1, current_date, 'Lead away', 'supervisor', now());
insert into border_cover (officer_id, borough_code, starts_on, ends_on, reason, lending_team_id, borrowing_team_id, asked_by,
                          asked_team_id, asked_at)
select 1, borough_code, current_date, current_date + 30, 'Short of officers', 1, 2, 'other', 2, now()
  from team_borough where team_id = 2 order by borough_code limit 1;
with work as (
	insert into activity (submission_key, urn, kind_code, state, starts_at, minutes, planned_by, planned_at, origin)
	values (gen_random_uuid(), 100001, 'AFTER_SCHOOL_PATROL', 'PLANNED', date_trunc('week', current_date) + interval '15 days 15 hours', 15,
	        'supervisor', now(), 'PATROL_PLAN') returning id, starts_at
)
insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
select id, 1, starts_at, starts_at + interval '15 minutes' from work;
insert into patrol (activity_id, place, why, ward_officers, transport_officers, staff, head_teacher)
select max(id), 'SCHOOL', '14 robberies within 800 m', 0, 0, 0, false from activity;
insert into patrol_stop (activity_id, position, code, name, easting, northing, robberies)
select activity_id, 1, 'GATE', 'School gate', 530000, 180000, 3 from patrol;
