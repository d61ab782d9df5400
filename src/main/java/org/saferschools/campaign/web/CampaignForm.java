package org.saferschools.campaign.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.saferschools.campaign.Campaign;
import org.saferschools.campaign.CampaignDetails;
import org.saferschools.campaign.CampaignTemplate;

/**
 * What the central team enters of a campaign.
 */
class CampaignForm {

	private int version;

	@NotNull(message = "Choose a template")
	private CampaignTemplate template = CampaignTemplate.OWN;

	@NotBlank(message = "Enter a name")
	private String name = "";

	@NotBlank(message = "Enter what the campaign is for")
	private String aim = "";

	@NotNull(message = "Enter the first day")
	private LocalDate firstDay;

	@NotNull(message = "Enter the last day")
	private LocalDate lastDay;

	@NotNull(message = "Enter the youngest age")
	private Integer ageFrom = 11;

	@NotNull(message = "Enter the oldest age")
	private Integer ageTo = 17;

	/** The next campaign of a template. */
	static CampaignForm of(CampaignTemplate template, LocalDate today) {
		CampaignForm form = new CampaignForm();
		form.template = template;
		form.firstDay = template.nextStart(today);
		form.lastDay = template.end(form.firstDay);
		form.aim = template.aim();
		if (template != CampaignTemplate.OWN) {
			form.name = template.label() + " " + form.firstDay.getYear();
		}
		return form;
	}

	static CampaignForm from(Campaign campaign) {
		CampaignForm form = new CampaignForm();
		form.version = campaign.version();
		form.template = campaign.template();
		form.name = campaign.name();
		form.aim = campaign.aim();
		form.firstDay = campaign.firstDay();
		form.lastDay = campaign.lastDay();
		form.ageFrom = campaign.ageFrom();
		form.ageTo = campaign.ageTo();
		return form;
	}

	CampaignDetails toCommand() {
		return new CampaignDetails(this.template, this.name, this.aim, this.firstDay, this.lastDay, this.ageFrom,
				this.ageTo);
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public CampaignTemplate getTemplate() {
		return this.template;
	}

	public void setTemplate(CampaignTemplate template) {
		this.template = template;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getAim() {
		return this.aim;
	}

	public void setAim(String aim) {
		this.aim = aim;
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

	public Integer getAgeFrom() {
		return this.ageFrom;
	}

	public void setAgeFrom(Integer ageFrom) {
		this.ageFrom = ageFrom;
	}

	public Integer getAgeTo() {
		return this.ageTo;
	}

	public void setAgeTo(Integer ageTo) {
		this.ageTo = ageTo;
	}

}
