package org.saferschools.demo;

import java.time.LocalDate;

import org.saferschools.campaign.CampaignTemplate;
import org.saferschools.hotspot.HotspotSetService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a campaign of the generated London that has ended, on hotspots of its own time,
 * and the next one, on today's.
 */
@Component
class DemonstrationCampaigns {

	/** Metres around the middle of a hub. */
	private static final int NEAR = 500;

	private static final int NEXT_TARGETS = 8;

	private final HotspotSetService hotspots;

	private final JdbcClient jdbc;

	DemonstrationCampaigns(HotspotSetService hotspots, JdbcClient jdbc) {
		this.hotspots = hotspots;
		this.jdbc = jdbc;
	}

	/**
	 * Finds the hotspots that were known when the past campaign was planned, and today's,
	 * unless they are there.
	 */
	void findHotspots(PastCampaign past) {
		if (this.jdbc.sql("select count(*) from hotspot_set").query(Integer.class).single() == 0) {
			ActingSystem.as(Role.CENTRAL, () -> this.hotspots.make(past.knownMonth()));
		}
		if (this.jdbc.sql("select count(*) from hotspot_set").query(Integer.class).single() == 1) {
			ActingSystem.as(Role.CENTRAL, () -> this.hotspots.make(null));
		}
	}

	@Transactional
	public void run(PastCampaign past, LocalDate today) {
		long ended = campaign(past.template(), past.name(), past.firstDay(), past.lastDay(),
				"(select id from hotspot_set order by id limit 1)");
		this.jdbc.sql("""
				insert into campaign_target (campaign_id, hotspot_id)
				select c.id, h.id from campaign c join hotspot h on h.set_id = c.hotspot_set_id
				 where c.id = :campaign
				   and exists (select from unnest(:eastings::int[], :northings::int[]) as hub(e, n)
				                where (h.easting - e) ^ 2 + (h.northing - n) ^ 2 <= :near ^ 2)
				 order by h.number""")
			.param("campaign", ended)
			.param("eastings", past.hubs().stream().map((hub) -> hub.easting()).toArray(Integer[]::new))
			.param("northings", past.hubs().stream().map((hub) -> hub.northing()).toArray(Integer[]::new))
			.param("near", NEAR)
			.update();
		outcome(ended);
		CampaignTemplate template = next(today);
		LocalDate firstDay = template.nextStart(today);
		long coming = campaign(template, template.label() + " " + firstDay.getYear(), firstDay, template.end(firstDay),
				"(select max(id) from hotspot_set)");
		this.jdbc.sql("""
				insert into campaign_target (campaign_id, hotspot_id)
				select c.id, h.id from campaign c join hotspot h on h.set_id = c.hotspot_set_id
				 where c.id = :campaign order by h.number limit :targets""")
			.param("campaign", coming)
			.param("targets", NEXT_TARGETS)
			.update();
		around(ended, today);
		around(coming, today);
	}

	private static CampaignTemplate next(LocalDate today) {
		return CampaignTemplate.JANUARY.nextStart(today).isBefore(CampaignTemplate.BACK_TO_SCHOOL.nextStart(today))
				? CampaignTemplate.JANUARY : CampaignTemplate.BACK_TO_SCHOOL;
	}

	private long campaign(CampaignTemplate template, String name, LocalDate firstDay, LocalDate lastDay, String set) {
		long campaign = this.jdbc
			.sql("""
					insert into campaign (template, name, aim, first_day, last_day, age_from, age_to, hotspot_set_id, created_by,
					                      created_at)
					select :template, :name, :aim, :first, :last, 11, 17, %s, 'central', (:first - 60)::timestamp returning id"""
				.formatted(set))
			.param("template", template.name())
			.param("name", name)
			.param("aim", template.aim())
			.param("first", firstDay)
			.param("last", lastDay)
			.query(Long.class)
			.single();
		this.jdbc.sql("""
				insert into campaign_channel (campaign_id, kind, first_day, last_day, budget, planned_reach) values
				    (:campaign, 'SNAPCHAT', :first, :last, 14000, 160000),
				    (:campaign, 'YOUTUBE', :first, :last, 9000, 90000),
				    (:campaign, 'BUS_STOP_POSTERS', :first, :last, 12000, 60000),
				    (:campaign, 'HUB_POSTERS', :first, :last, 7000, 80000)""")
			.param("campaign", campaign)
			.param("first", firstDay)
			.param("last", lastDay)
			.update();
		return campaign;
	}

	/** What the channels of the past one cost and reached. */
	private void outcome(long campaign) {
		this.jdbc
			.sql("""
					update campaign_channel set spent = budget - 50 * length(kind), reach = planned_reach * (80 + 2 * length(kind)) / 100
					 where campaign_id = ?""")
			.param(campaign)
			.update();
	}

	/** Schools, activities, material and tasks, done as far as their days have passed. */
	private void around(long campaign, LocalDate today) {
		this.jdbc.sql("""
				insert into campaign_school (campaign_id, urn)
				select distinct t.campaign_id, p.urn
				  from campaign_target t
				  join hotspot_school p on p.hotspot_id = t.hotspot_id
				  join school s on s.urn = p.urn and s.peer_group = 'SECONDARY' and s.status = 'OPEN'
				 where t.campaign_id = ?""").param(campaign).update();
		this.jdbc
			.sql("""
					insert into campaign_work (campaign_id, kind_code)
					values (:campaign, 'PRESENTATION'), (:campaign, 'YEAR_7_MEET_AND_GREET'), (:campaign, 'AFTER_SCHOOL_PATROL')""")
			.param("campaign", campaign)
			.update();
		this.jdbc.sql("""
				insert into campaign_material (campaign_id, title, link)
				values (:campaign, 'Poster: look up, not at your phone', 'https://campaign.example.org/poster.pdf'),
				       (:campaign, 'Film of 20 seconds', 'https://campaign.example.org/film')""")
			.param("campaign", campaign)
			.update();
		this.jdbc
			.sql("""
					insert into campaign_task (campaign_id, title, due_on, done_on, done_by)
					select c.id, chore.title, c.first_day + chore.days,
					       case when c.first_day + chore.days < :today then c.first_day + chore.days end,
					       case when c.first_day + chore.days < :today then 'central' end
					  from campaign c,
					       (values ('Choose the hotspots from the latest set', -56), ('Book Snapchat and YouTube for the areas', -35),
					               ('Book poster sites at bus stops and hubs', -35), ('Tell the schools near the hotspots', -14),
					               ('Enter what the channels reached and cost', 49)) as chore(title, days)
					 where c.id = :campaign""")
			.param("campaign", campaign)
			.param("today", today)
			.update();
	}

}
