package org.saferschools.activity.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.saferschools.activity.CatalogueEntry;

/**
 * A kind of work or a topic, as a person types it.
 */
class CatalogueForm {

	@NotBlank(message = "Enter the name")
	@Size(max = CatalogueEntry.LONGEST_NAME, message = "Name must be 80 characters or fewer")
	private String name = "";

	private boolean active = true;

	@Min(value = 1, message = "Select a month")
	@Max(value = 12, message = "Select a month")
	private Integer seasonFrom;

	@Min(value = 1, message = "Select a month")
	@Max(value = 12, message = "Select a month")
	private Integer seasonTo;

	private int version;

	static CatalogueForm of(CatalogueEntry entry) {
		CatalogueForm form = new CatalogueForm();
		form.name = entry.name();
		form.active = entry.active();
		form.seasonFrom = entry.seasonFrom();
		form.seasonTo = entry.seasonTo();
		form.version = entry.version();
		return form;
	}

	CatalogueEntry toEntry(String code) {
		return new CatalogueEntry(code, this.name.strip(), this.active, this.seasonFrom, this.seasonTo, this.version);
	}

	CatalogueEntry toNewTopic() {
		return CatalogueEntry.newTopic(this.name, this.seasonFrom, this.seasonTo);
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public boolean isActive() {
		return this.active;
	}

	public void setActive(boolean active) {
		this.active = active;
	}

	public Integer getSeasonFrom() {
		return this.seasonFrom;
	}

	public void setSeasonFrom(Integer seasonFrom) {
		this.seasonFrom = seasonFrom;
	}

	public Integer getSeasonTo() {
		return this.seasonTo;
	}

	public void setSeasonTo(Integer seasonTo) {
		this.seasonTo = seasonTo;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
