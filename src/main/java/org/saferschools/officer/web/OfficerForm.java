package org.saferschools.officer.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerDetails;
import org.saferschools.officer.Rank;
import org.saferschools.officer.WarrantNumber;

/**
 * What a person says of an officer.
 */
class OfficerForm {

	private int version;

	@NotNull(message = "Choose a rank")
	private Rank rank;

	@NotBlank(message = "Enter the warrant number")
	private String warrantNumber = "";

	private LocalDate vettedUntil;

	private LocalDate trainedOn;

	private Integer mostSchools;

	static OfficerForm from(Officer officer) {
		OfficerForm form = new OfficerForm();
		form.version = officer.version();
		form.rank = officer.rank();
		form.warrantNumber = officer.warrantNo();
		form.vettedUntil = officer.vettedUntil();
		form.trainedOn = officer.trainedOn();
		form.mostSchools = officer.mostSchools();
		return form;
	}

	OfficerDetails toCommand() {
		return new OfficerDetails(this.rank, WarrantNumber.of(this.warrantNumber), this.vettedUntil, this.trainedOn,
				this.mostSchools);
	}

	/** The field that a rule is about. */
	static String fieldOf(String rule) {
		return switch (rule) {
			case "warrant.wrong", "warrant.taken" -> "warrantNumber";
			case "officer.vetted" -> "vettedUntil";
			case "officer.trained" -> "trainedOn";
			case "officer.most-schools" -> "mostSchools";
			default -> null;
		};
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public Rank getRank() {
		return this.rank;
	}

	public void setRank(Rank rank) {
		this.rank = rank;
	}

	public String getWarrantNumber() {
		return this.warrantNumber;
	}

	public void setWarrantNumber(String warrantNumber) {
		this.warrantNumber = warrantNumber;
	}

	public LocalDate getVettedUntil() {
		return this.vettedUntil;
	}

	public void setVettedUntil(LocalDate vettedUntil) {
		this.vettedUntil = vettedUntil;
	}

	public LocalDate getTrainedOn() {
		return this.trainedOn;
	}

	public void setTrainedOn(LocalDate trainedOn) {
		this.trainedOn = trainedOn;
	}

	public Integer getMostSchools() {
		return this.mostSchools;
	}

	public void setMostSchools(Integer mostSchools) {
		this.mostSchools = mostSchools;
	}

}
