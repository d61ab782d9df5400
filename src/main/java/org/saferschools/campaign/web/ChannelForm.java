package org.saferschools.campaign.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import org.saferschools.campaign.Campaign;
import org.saferschools.campaign.Channel;
import org.saferschools.campaign.ChannelDetails;
import org.saferschools.campaign.ChannelKind;

/**
 * What the central team enters of a channel.
 */
class ChannelForm {

	private int version;

	@NotNull(message = "Select the channel")
	private ChannelKind kind;

	@NotNull(message = "Enter the first day")
	private LocalDate firstDay;

	@NotNull(message = "Enter the last day")
	private LocalDate lastDay;

	private List<Long> targets = new ArrayList<>();

	@NotNull(message = "Enter the budget in pounds, 0 for none")
	private Integer budget;

	private Integer plannedReach;

	private Integer spent;

	private Integer reach;

	static ChannelForm of(Campaign campaign) {
		ChannelForm form = new ChannelForm();
		form.version = campaign.version();
		form.firstDay = campaign.firstDay();
		form.lastDay = campaign.lastDay();
		return form;
	}

	static ChannelForm from(Campaign campaign, Channel channel) {
		ChannelForm form = new ChannelForm();
		form.version = campaign.version();
		form.kind = channel.kind();
		form.firstDay = channel.firstDay();
		form.lastDay = channel.lastDay();
		form.targets.addAll(channel.targets());
		form.budget = channel.budget();
		form.plannedReach = channel.plannedReach();
		form.spent = channel.spent();
		form.reach = channel.reach();
		return form;
	}

	ChannelDetails toCommand() {
		return new ChannelDetails(this.kind, this.firstDay, this.lastDay, this.budget, this.spent, this.plannedReach,
				this.reach, this.targets);
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public ChannelKind getKind() {
		return this.kind;
	}

	public void setKind(ChannelKind kind) {
		this.kind = kind;
	}

	public LocalDate getFirstDay() {
		return this.firstDay;
	}

	public void setFirstDay(LocalDate firstDay) {
		this.firstDay = firstDay;
	}

	public LocalDate getLastDay() {
		return this.lastDay;
	}

	public void setLastDay(LocalDate lastDay) {
		this.lastDay = lastDay;
	}

	public List<Long> getTargets() {
		return this.targets;
	}

	public void setTargets(List<Long> targets) {
		this.targets = targets;
	}

	public Integer getBudget() {
		return this.budget;
	}

	public void setBudget(Integer budget) {
		this.budget = budget;
	}

	public Integer getPlannedReach() {
		return this.plannedReach;
	}

	public void setPlannedReach(Integer plannedReach) {
		this.plannedReach = plannedReach;
	}

	public Integer getSpent() {
		return this.spent;
	}

	public void setSpent(Integer spent) {
		this.spent = spent;
	}

	public Integer getReach() {
		return this.reach;
	}

	public void setReach(Integer reach) {
		this.reach = reach;
	}

}
