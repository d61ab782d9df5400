package org.saferschools.assignment.web;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.saferschools.assignment.ChangeAims;
import org.saferschools.assignment.PlaceLead;
import org.saferschools.assignment.placing.Aims;

/**
 * What a supervisor enters who weighs the aims of the team's placements otherwise.
 */
class AimsForm {

	private static final String RANGE = "Weight must be a whole number between 0 and 1,000";

	@NotNull(message = "Enter what a point of need weighs in tier 1")
	@Min(value = 0, message = RANGE)
	@Max(value = Aims.MOST, message = RANGE)
	private Integer firstTier;

	@NotNull(message = "Enter what a point of need weighs in tier 2")
	@Min(value = 0, message = RANGE)
	@Max(value = Aims.MOST, message = RANGE)
	private Integer secondTier;

	@NotNull(message = "Enter what a point of need weighs in tier 3")
	@Min(value = 0, message = RANGE)
	@Max(value = Aims.MOST, message = RANGE)
	private Integer thirdTier;

	@NotNull(message = "Enter what an uneven hour weighs")
	@Min(value = 0, message = RANGE)
	@Max(value = Aims.MOST, message = RANGE)
	private Integer unevenHours;

	@NotNull(message = "Enter what a kilometre weighs")
	@Min(value = 0, message = RANGE)
	@Max(value = Aims.MOST, message = RANGE)
	private Integer travel;

	@NotNull(message = "Enter what a change of lead weighs")
	@Min(value = 0, message = RANGE)
	@Max(value = Aims.MOST, message = RANGE)
	private Integer change;

	@NotNull(message = "Enter what a missed main school weighs")
	@Min(value = 0, message = RANGE)
	@Max(value = Aims.MOST, message = RANGE)
	private Integer mainSchool;

	@NotBlank(message = "Enter the reason")
	@Size(max = PlaceLead.LONGEST_REASON, message = "Reason must be 500 characters or fewer")
	private String reason = "";

	private int version;

	static AimsForm of(Aims aims, int version) {
		AimsForm form = new AimsForm();
		form.firstTier = aims.needByTier().get(0);
		form.secondTier = aims.needByTier().get(1);
		form.thirdTier = aims.needByTier().get(2);
		form.unevenHours = aims.unevenHours();
		form.travel = aims.travel();
		form.change = aims.change();
		form.mainSchool = aims.mainSchool();
		form.version = version;
		return form;
	}

	ChangeAims toCommand(int teamId) {
		return new ChangeAims(teamId, this.version, new Aims(List.of(this.firstTier, this.secondTier, this.thirdTier),
				this.unevenHours, this.travel, this.change, this.mainSchool), this.reason);
	}

	public Integer getFirstTier() {
		return this.firstTier;
	}

	public void setFirstTier(Integer firstTier) {
		this.firstTier = firstTier;
	}

	public Integer getSecondTier() {
		return this.secondTier;
	}

	public void setSecondTier(Integer secondTier) {
		this.secondTier = secondTier;
	}

	public Integer getThirdTier() {
		return this.thirdTier;
	}

	public void setThirdTier(Integer thirdTier) {
		this.thirdTier = thirdTier;
	}

	public Integer getUnevenHours() {
		return this.unevenHours;
	}

	public void setUnevenHours(Integer unevenHours) {
		this.unevenHours = unevenHours;
	}

	public Integer getTravel() {
		return this.travel;
	}

	public void setTravel(Integer travel) {
		this.travel = travel;
	}

	public Integer getChange() {
		return this.change;
	}

	public void setChange(Integer change) {
		this.change = change;
	}

	public Integer getMainSchool() {
		return this.mainSchool;
	}

	public void setMainSchool(Integer mainSchool) {
		this.mainSchool = mainSchool;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
