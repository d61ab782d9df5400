package org.saferschools.campaign.web;

import java.util.LinkedHashSet;
import java.util.Set;

import org.saferschools.campaign.CampaignPage;

/**
 * Which schools take part, and what is done there.
 */
class PartnerForm {

	private int version;

	private Set<Integer> schools = new LinkedHashSet<>();

	private Set<String> works = new LinkedHashSet<>();

	static PartnerForm from(CampaignPage page) {
		PartnerForm form = new PartnerForm();
		form.version = page.campaign().version();
		page.schools().forEach((school) -> form.schools.add(school.urn()));
		page.works().forEach((work) -> form.works.add(work.kindCode()));
		return form;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public Set<Integer> getSchools() {
		return this.schools;
	}

	public void setSchools(Set<Integer> schools) {
		this.schools = schools;
	}

	public Set<String> getWorks() {
		return this.works;
	}

	public void setWorks(Set<String> works) {
		this.works = works;
	}

}
