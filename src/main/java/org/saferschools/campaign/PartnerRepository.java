package org.saferschools.campaign;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The schools that take part in campaigns, and what is done there.
 */
@Repository
class PartnerRepository {

	private final JdbcClient jdbc;

	PartnerRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Integer> schools(long campaignId) {
		return this.jdbc.sql("select urn from campaign_school where campaign_id = ? order by urn")
			.param(campaignId)
			.query(Integer.class)
			.list();
	}

	List<String> works(long campaignId) {
		return this.jdbc.sql("select kind_code from campaign_work where campaign_id = ? order by kind_code")
			.param(campaignId)
			.query(String.class)
			.list();
	}

	void replace(long campaignId, Collection<Integer> schools, Collection<String> works) {
		this.jdbc.sql("delete from campaign_school where campaign_id = ?").param(campaignId).update();
		this.jdbc.sql("delete from campaign_work where campaign_id = ?").param(campaignId).update();
		this.jdbc.sql("insert into campaign_school (campaign_id, urn) select :campaign, unnest(:urns)")
			.param("campaign", campaignId)
			.param("urns", schools.toArray(Integer[]::new))
			.update();
		this.jdbc.sql("insert into campaign_work (campaign_id, kind_code) select :campaign, unnest(:kinds)")
			.param("campaign", campaignId)
			.param("kinds", works.toArray(String[]::new))
			.update();
	}

}
