package org.saferschools.campaign;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sums up all campaigns in one statement.
 */
@Repository
class CampaignListRepository {

	private final JdbcClient jdbc;

	CampaignListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By number of the campaign. */
	Map<Long, CampaignSums> sums() {
		Map<Long, CampaignSums> sums = new HashMap<>();
		this.jdbc.sql("""
				select c.id,
				       (select count(*) from campaign_target t where t.campaign_id = c.id) as areas,
				       (select count(*) from campaign_school s where s.campaign_id = c.id) as schools,
				       (select count(*) from campaign_poster p where p.campaign_id = c.id) as sites,
				       ch.budget, ch.spent, ch.reach, tk.tasks, tk.done
				  from campaign c
				  cross join lateral (select coalesce(sum(budget), 0) as budget, coalesce(sum(spent), 0) as spent,
				                             coalesce(sum(reach), 0) as reach
				                        from campaign_channel where campaign_id = c.id) ch
				  cross join lateral (select count(*) as tasks, count(done_on) as done
				                        from campaign_task where campaign_id = c.id) tk""").query((row) -> {
			sums.put(row.getLong("id"),
					new CampaignSums(row.getInt("areas"), row.getInt("schools"), row.getInt("sites"),
							row.getLong("budget"), row.getLong("spent"), row.getLong("reach"), row.getInt("tasks"),
							row.getInt("done")));
		});
		return sums;
	}

}
