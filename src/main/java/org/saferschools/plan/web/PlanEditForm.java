package org.saferschools.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.format.annotation.DateTimeFormat;

import org.saferschools.activity.CancelReason;
import org.saferschools.plan.EditLines;
import org.saferschools.plan.LineChange;

/**
 * What a supervisor enters who changes lines of a plan.
 */
class PlanEditForm {

	private List<String> keys = new ArrayList<>();

	@NotNull(message = "Select what to do with them")
	private LineChange change;

	private Integer weeks;

	private Long officer;

	private String kind = "";

	private CancelReason reason;

	@Size(max = EditLines.LONGEST_WHY, message = "Why must be 500 characters or fewer")
	private String why = "";

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate week;

	private int version;

	static PlanEditForm of(int version, LocalDate week) {
		PlanEditForm form = new PlanEditForm();
		form.version = version;
		form.week = week;
		return form;
	}

	EditLines toCommand() {
		return new EditLines(new LinkedHashSet<>(this.keys), this.change, this.weeks, this.officer, this.kind,
				this.reason, this.why);
	}

	public List<String> getKeys() {
		return this.keys;
	}

	public void setKeys(List<String> keys) {
		this.keys = (keys != null) ? keys : new ArrayList<>();
	}

	public LineChange getChange() {
		return this.change;
	}

	public void setChange(LineChange change) {
		this.change = change;
	}

	public Integer getWeeks() {
		return this.weeks;
	}

	public void setWeeks(Integer weeks) {
		this.weeks = weeks;
	}

	public Long getOfficer() {
		return this.officer;
	}

	public void setOfficer(Long officer) {
		this.officer = officer;
	}

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public CancelReason getReason() {
		return this.reason;
	}

	public void setReason(CancelReason reason) {
		this.reason = reason;
	}

	public String getWhy() {
		return this.why;
	}

	public void setWhy(String why) {
		this.why = why;
	}

	public LocalDate getWeek() {
		return this.week;
	}

	public void setWeek(LocalDate week) {
		this.week = week;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
