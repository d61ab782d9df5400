package org.saferschools.campaign;

import java.util.Collection;
import java.util.List;

import org.saferschools.shared.GridPoint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where posters of campaigns hang.
 */
@Repository
class SiteRepository {

	private final JdbcClient jdbc;

	SiteRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Site> of(long campaignId) {
		return this.jdbc.sql("""
				select kind, code, name, easting, northing, target_id from campaign_poster
				 where campaign_id = ? order by target_id, kind, name, code""")
			.param(campaignId)
			.query((row, number) -> new Site(Site.Kind.valueOf(row.getString("kind")), row.getString("code"),
					row.getString("name"), new GridPoint(row.getInt("easting"), row.getInt("northing")),
					row.getLong("target_id")))
			.list();
	}

	void replace(long campaignId, Collection<Site> sites) {
		this.jdbc.sql("delete from campaign_poster where campaign_id = ?").param(campaignId).update();
		this.jdbc.sql("""
				insert into campaign_poster (campaign_id, target_id, kind, code, name, easting, northing)
				select :campaign, * from unnest(:targets::bigint[], :kinds::text[], :codes::text[], :names::text[],
				                                :eastings::int[], :northings::int[])""")
			.param("campaign", campaignId)
			.param("targets", sites.stream().map(Site::targetId).toArray(Long[]::new))
			.param("kinds", sites.stream().map((site) -> site.kind().name()).toArray(String[]::new))
			.param("codes", sites.stream().map(Site::code).toArray(String[]::new))
			.param("names", sites.stream().map(Site::name).toArray(String[]::new))
			.param("eastings", sites.stream().map((site) -> site.place().easting()).toArray(Integer[]::new))
			.param("northings", sites.stream().map((site) -> site.place().northing()).toArray(Integer[]::new))
			.update();
	}

}
