package org.saferschools.campaign;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Materials and tasks of campaigns.
 */
@Repository
class ChoreRepository {

	private final JdbcClient jdbc;

	ChoreRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Material> materials(long campaignId) {
		return this.jdbc.sql("select id, title, link from campaign_material where campaign_id = ? order by title, id")
			.param(campaignId)
			.query(Material.class)
			.list();
	}

	void addMaterial(long campaignId, String title, String link) {
		this.jdbc.sql("insert into campaign_material (campaign_id, title, link) values (?, ?, ?)")
			.params(campaignId, title, link)
			.update();
	}

	boolean removeMaterial(long campaignId, long materialId) {
		return this.jdbc.sql("delete from campaign_material where campaign_id = ? and id = ?")
			.params(campaignId, materialId)
			.update() == 1;
	}

	List<Task> tasks(long campaignId) {
		return this.jdbc.sql(
				"select id, title, due_on, done_on, done_by from campaign_task where campaign_id = ? order by due_on, id")
			.param(campaignId)
			.query(Task.class)
			.list();
	}

	void addTask(long campaignId, String title, LocalDate dueOn) {
		this.jdbc.sql("insert into campaign_task (campaign_id, title, due_on) values (?, ?, ?)")
			.params(campaignId, title, dueOn)
			.update();
	}

	/**
	 * Writes down that a task is done, or that it isn't.
	 * @param doneOn when, {@code null} for not done
	 * @param doneBy by whom, {@code null} for not done
	 * @return whether there is such a task
	 */
	boolean tick(long campaignId, long taskId, LocalDate doneOn, String doneBy) {
		return this.jdbc.sql("update campaign_task set done_on = ?, done_by = ? where campaign_id = ? and id = ?")
			.params(doneOn, doneBy, campaignId, taskId)
			.update() == 1;
	}

}
