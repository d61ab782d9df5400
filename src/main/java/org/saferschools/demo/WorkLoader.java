package org.saferschools.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.prioritisation.ServiceStandards;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Term;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the generated year of leads and visits, set-based and in one transaction.
 */
@Component
class WorkLoader {

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	private final ServiceStandards standards;

	private final PartnershipLoader partnership;

	WorkLoader(JdbcClient jdbc, JdbcTemplate batch, ServiceStandards standards, PartnershipLoader partnership) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.standards = standards;
		this.partnership = partnership;
	}

	@Transactional
	public void load(LocalDate today, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<MadeLead> leads = new YearOfLeads(officers(today), weeklyHours(today), today, random)
			.place(schools(today));
		insertLeads(leads, today);
		insertVisits(new YearOfVisits(today, random).of(leads));
		this.partnership.load(today);
	}

	private Map<Integer, Double> weeklyHours(LocalDate today) {
		return this.standards.all()
			.stream()
			.collect(Collectors.toMap(ServiceStandard::tier,
					(standard) -> standard.hoursPerWeek(Term.of(today)).doubleValue()));
	}

	private List<PlacedSchool> schools(LocalDate today) {
		return this.jdbc.sql("""
				select s.urn, tb.team_id, t.tier, t.peer_group = 'SECONDARY' as secondary, s.easting, s.northing
				  from school_tier(:today) t
				  join school s on s.urn = t.urn
				  join team_borough tb on tb.borough_code = s.borough_code
				                      and tb.starts_on <= :today and (tb.ends_on is null or tb.ends_on > :today)
				 order by t.tier, t.rank, s.urn""")
			.param("today", today)
			.query((row, n) -> new PlacedSchool(row.getInt("urn"), row.getInt("team_id"), row.getInt("tier"),
					row.getBoolean("secondary"), new GridPoint(row.getInt("easting"), row.getInt("northing"))))
			.list();
	}

	private List<PostedOfficer> officers(LocalDate today) {
		return this.jdbc.sql("""
				select o.id, p.team_id, p.weekly_hours, base.easting, base.northing
				  from officer o
				  join posting p on p.officer_id = o.id and p.ends_on is null
				  join lateral (select s.easting, s.northing
				                  from school s join team_borough tb on tb.borough_code = s.borough_code
				                 where tb.team_id = p.team_id and tb.ends_on is null and s.easting is not null
				                 order by md5(s.urn || '-' || o.id) limit 1) base on true
				 where o.vetted_until > :today and o.trained_on <= :today
				 order by o.id""")
			.param("today", today)
			.query((row, n) -> new PostedOfficer(row.getLong("id"), row.getInt("team_id"),
					row.getDouble("weekly_hours"), new GridPoint(row.getInt("easting"), row.getInt("northing"))))
			.list();
	}

	private void insertLeads(List<MadeLead> leads, LocalDate today) {
		this.batch.batchUpdate("""
				insert into lead (urn, officer_id, starts_on, ends_on, reason, end_reason, told_whom, told_on,
				                  placed_by, placed_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, 'system', ?)""", leads, 500, (row, lead) -> {
			row.setInt(1, lead.school().urn());
			row.setLong(2, lead.officerId());
			row.setObject(3, lead.startsOn());
			row.setObject(4, lead.endsOn());
			row.setString(5, lead.endsOn() != null ? "First placement" : "Nearest officer with hours left");
			row.setString(6, lead.endsOn() != null ? "Handed over to a nearer officer" : null);
			row.setString(7, lead.told() ? "Head teacher's office" : null);
			row.setObject(8, lead.told() ? lead.startsOn().minusDays(5) : null);
			row.setObject(9, (lead.told() ? lead.startsOn().minusDays(7) : today.minusDays(1)).atStartOfDay());
		});
	}

	private void insertVisits(List<MadeVisit> visits) {
		this.jdbc.sql("""
				create temporary table made_visit (urn integer, officer_id bigint, kind text, topic text,
				    starts_at timestamp, minutes smallint, pupils integer,
				    submission_key uuid default gen_random_uuid()) on commit drop""").update();
		this.batch.batchUpdate("""
				insert into made_visit (urn, officer_id, kind, topic, starts_at, minutes, pupils)
				values (?, ?, ?, ?, ?, ?, ?)""", visits, 1_000, (row, visit) -> {
			row.setInt(1, visit.urn());
			row.setLong(2, visit.officerId());
			row.setString(3, visit.kind());
			row.setString(4, visit.topic());
			row.setObject(5, visit.startsAt());
			row.setInt(6, visit.minutes());
			row.setObject(7, visit.pupils());
		});
		this.jdbc.sql("""
				insert into activity (submission_key, urn, kind_code, topic_code, state, starts_at, minutes, pupils,
				                      logged_by, logged_at)
				select submission_key, urn, kind, topic, 'DONE', starts_at, minutes, pupils, 'system', starts_at
				  from made_visit""").update();
		this.jdbc.sql("""
				insert into activity_officer (activity_id, officer_id, starts_at, ends_at)
				select a.id, m.officer_id, m.starts_at, m.starts_at + m.minutes * interval '1 minute'
				  from made_visit m join activity a using (submission_key)""").update();
	}

}
