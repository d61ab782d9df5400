package org.saferschools.campaign;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where campaigns are. Hotspots and boroughs stand here by number and code.
 */
@Repository
class TargetRepository {

	private final JdbcClient jdbc;

	TargetRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Place> of(long campaignId) {
		return this.jdbc.sql(
				"select id, campaign_id, hotspot_id, borough_code from campaign_target where campaign_id = ? order by id")
			.param(campaignId)
			.query(Place.class)
			.list();
	}

	/** The areas of other campaigns. */
	List<Place> of(Collection<Long> campaignIds) {
		return this.jdbc.sql(
				"select id, campaign_id, hotspot_id, borough_code from campaign_target where campaign_id = any(?) order by id")
			.param(campaignIds.toArray(Long[]::new))
			.query(Place.class)
			.list();
	}

	/** Leaves out what is none of these any more. */
	void keepOnly(long campaignId, Collection<Long> hotspots, Collection<String> boroughs) {
		this.jdbc
			.sql("""
					delete from campaign_target
					 where campaign_id = :campaign and (hotspot_id = any(:hotspots) or borough_code = any(:boroughs)) is not true""")
			.param("campaign", campaignId)
			.param("hotspots", hotspots.toArray(Long[]::new))
			.param("boroughs", boroughs.toArray(String[]::new))
			.update();
	}

	/** Adds what isn't there yet. */
	void add(long campaignId, Collection<Long> hotspots, Collection<String> boroughs) {
		this.jdbc.sql("""
				insert into campaign_target (campaign_id, hotspot_id, borough_code)
				select :campaign, hotspot, null::text from unnest(:hotspots) as hotspot
				union all
				select :campaign, null::bigint, borough from unnest(:boroughs) as borough
				on conflict do nothing""")
			.param("campaign", campaignId)
			.param("hotspots", hotspots.toArray(Long[]::new))
			.param("boroughs", boroughs.toArray(String[]::new))
			.update();
	}

	/**
	 * A target as it is stored.
	 *
	 * @param id its number
	 * @param campaignId of which campaign
	 * @param hotspotId the hotspot, or {@code null}
	 * @param boroughCode the borough, or {@code null}
	 */
	record Place(long id, long campaignId, Long hotspotId, String boroughCode) {

	}

}
