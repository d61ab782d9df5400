package org.saferschools.campaign.web;

import java.util.LinkedHashSet;
import java.util.Set;

import org.saferschools.campaign.CampaignPage;
import org.saferschools.campaign.Site;

/**
 * Where posters shall hang.
 */
class PosterForm {

	private int version;

	private Set<String> sites = new LinkedHashSet<>();

	static PosterForm from(CampaignPage page) {
		PosterForm form = new PosterForm();
		form.version = page.campaign().version();
		page.sites().forEach((Site site) -> form.sites.add(site.key()));
		return form;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public Set<String> getSites() {
		return this.sites;
	}

	public void setSites(Set<String> sites) {
		this.sites = sites;
	}

}
