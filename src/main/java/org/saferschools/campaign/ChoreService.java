package org.saferschools.campaign;

import java.time.LocalDate;

import org.saferschools.security.CurrentUser;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Materials and tasks of campaigns: the central team's work.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CENTRAL')")
public class ChoreService {

	private final CampaignDesk desk;

	private final ChoreRepository chores;

	private final CurrentUser currentUser;

	ChoreService(CampaignDesk desk, ChoreRepository chores, CurrentUser currentUser) {
		this.desk = desk;
		this.chores = chores;
		this.currentUser = currentUser;
	}

	/**
	 * Adds something that the campaign shows.
	 * @param version the version of the campaign that was looked at
	 * @param link must begin with https://
	 */
	public void addMaterial(long campaignId, int version, String title, String link) {
		if (!link.strip().matches("https://\\S+")) {
			throw new RuleException("link.https", "Link must begin with https:// and have no spaces");
		}
		this.desk.change(campaignId, version, (campaign) -> campaign.requireNotEnded(this.desk.today()),
				"Campaign material added",
				(campaign) -> this.chores.addMaterial(campaignId, title.strip(), link.strip()), title.strip());
	}

	/**
	 * Takes a material out.
	 * @param version the version of the campaign that was looked at
	 */
	public void removeMaterial(long campaignId, int version, long materialId) {
		this.desk.change(campaignId, version, (campaign) -> campaign.requireNotEnded(this.desk.today()),
				"Campaign material taken out", (campaign) -> found(this.chores.removeMaterial(campaignId, materialId)),
				"Material " + materialId);
	}

	/**
	 * Adds something that has to be done.
	 * @param version the version of the campaign that was looked at
	 */
	public void addTask(long campaignId, int version, String title, LocalDate dueOn) {
		this.desk.change(campaignId, version, (campaign) -> {
		}, "Campaign task added", (campaign) -> this.chores.addTask(campaignId, title.strip(), dueOn), title.strip());
	}

	/**
	 * Says that a task is done, or that it isn't.
	 * @param version the version of the campaign that was looked at
	 */
	public void tick(long campaignId, int version, long taskId, boolean done) {
		this.desk.change(campaignId, version, (campaign) -> {
		}, done ? "Campaign task done" : "Campaign task open again", (campaign) -> found(this.chores.tick(campaignId,
				taskId, done ? this.desk.today() : null, done ? this.currentUser.username() : null)), "Task " + taskId);
	}

	private static void found(boolean there) {
		if (!there) {
			throw new NotFoundException("The campaign has nothing of that number");
		}
	}

}
