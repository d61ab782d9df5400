package org.saferschools.officer.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;

import org.saferschools.officer.OfficerDetails;
import org.saferschools.officer.PostingDetails;
import org.saferschools.web.Choice;

/**
 * An officer to add, with the first posting: without one no team would know the officer.
 */
class NewOfficerForm {

	@Valid
	private OfficerForm officer = new OfficerForm();

	@Valid
	private PostingForm posting = new PostingForm();

	/** With the team chosen where there is no other. */
	static NewOfficerForm in(List<Choice> teams, LocalDate today) {
		NewOfficerForm form = new NewOfficerForm();
		form.posting = PostingForm.in(teams, today);
		return form;
	}

	OfficerDetails toOfficer() {
		return this.officer.toCommand();
	}

	int teamId() {
		return this.posting.getTeamId();
	}

	PostingDetails toPosting() {
		return this.posting.toCommand();
	}

	/** The field that a rule is about. */
	static String fieldOf(String rule) {
		String ofOfficer = OfficerForm.fieldOf(rule);
		if (ofOfficer != null) {
			return "officer." + ofOfficer;
		}
		String ofPosting = PostingForm.fieldOf(rule);
		return (ofPosting != null) ? "posting." + ofPosting : null;
	}

	public OfficerForm getOfficer() {
		return this.officer;
	}

	public void setOfficer(OfficerForm officer) {
		this.officer = officer;
	}

	public PostingForm getPosting() {
		return this.posting;
	}

	public void setPosting(PostingForm posting) {
		this.posting = posting;
	}

}
