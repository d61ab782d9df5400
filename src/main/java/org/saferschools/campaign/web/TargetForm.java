package org.saferschools.campaign.web;

import java.util.LinkedHashSet;
import java.util.Set;

import org.saferschools.campaign.ChooseTargets;
import org.saferschools.campaign.TargetChoice;

/**
 * Where a campaign shall be.
 */
class TargetForm {

	private int version;

	private Long setId;

	private Set<Long> hotspots = new LinkedHashSet<>();

	private Set<String> boroughs = new LinkedHashSet<>();

	static TargetForm from(TargetChoice choice) {
		TargetForm form = new TargetForm();
		form.version = choice.campaign().version();
		form.setId = choice.setId();
		form.hotspots.addAll(choice.chosenHotspots());
		form.boroughs.addAll(choice.chosenBoroughs());
		return form;
	}

	ChooseTargets toCommand() {
		return new ChooseTargets(this.hotspots.isEmpty() ? null : this.setId, this.hotspots, this.boroughs);
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public Long getSetId() {
		return this.setId;
	}

	public void setSetId(Long setId) {
		this.setId = setId;
	}

	public Set<Long> getHotspots() {
		return this.hotspots;
	}

	public void setHotspots(Set<Long> hotspots) {
		this.hotspots = hotspots;
	}

	public Set<String> getBoroughs() {
		return this.boroughs;
	}

	public void setBoroughs(Set<String> boroughs) {
		this.boroughs = boroughs;
	}

}
