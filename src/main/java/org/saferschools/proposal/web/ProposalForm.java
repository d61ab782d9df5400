package org.saferschools.proposal.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.saferschools.assignment.placing.Pin;
import org.saferschools.proposal.AskForProposal;
import org.saferschools.proposal.ProposalView;
import org.saferschools.shared.Urn;

/**
 * What a supervisor enters who asks for a proposal.
 */
class ProposalForm {

	private static final int ROWS_AT_FIRST = 2;

	private static final String RANGE = "Longest search must be between 1 and 600 seconds";

	private List<PinLine> pins = new ArrayList<>();

	@NotNull(message = "Enter the longest search")
	@Min(value = 1, message = RANGE)
	@Max(value = AskForProposal.LONGEST, message = RANGE)
	private Integer seconds;

	private Integer team;

	private Long base;

	static ProposalForm forTeam(int team, int seconds) {
		ProposalForm form = new ProposalForm();
		form.team = team;
		form.seconds = seconds;
		form.addRows(ROWS_AT_FIRST);
		return form;
	}

	/**
	 * Begins with the pins of a proposal.
	 * @param school the one to pin next, {@code null} for none
	 */
	static ProposalForm around(ProposalView base, Urn school) {
		ProposalForm form = new ProposalForm();
		form.team = base.proposal().teamId();
		form.seconds = base.proposal().seconds();
		form.base = base.proposal().id();
		base.pins().forEach((pin) -> form.pins.add(PinLine.of(pin.pin())));
		if (school != null) {
			form.pins.removeIf((pin) -> Integer.valueOf(school.value()).equals(pin.getSchool()));
			form.pins.add(PinLine.about(school));
		}
		form.addRows(1);
		return form;
	}

	void addRows(int rows) {
		for (int row = 0; row < rows; row++) {
			this.pins.add(new PinLine());
		}
	}

	/**
	 * The wish.
	 * @throws org.saferschools.shared.RuleException where a pin is left half said
	 */
	AskForProposal toCommand() {
		List<Pin> said = new ArrayList<>();
		for (int row = 0; row < this.pins.size(); row++) {
			if (!this.pins.get(row).isEmpty()) {
				said.add(this.pins.get(row).toPin(row + 1));
			}
		}
		return new AskForProposal(this.team, said, this.base, this.seconds);
	}

	public List<PinLine> getPins() {
		return this.pins;
	}

	public void setPins(List<PinLine> pins) {
		this.pins = pins;
	}

	public Integer getSeconds() {
		return this.seconds;
	}

	public void setSeconds(Integer seconds) {
		this.seconds = seconds;
	}

	public Integer getTeam() {
		return this.team;
	}

	public void setTeam(Integer team) {
		this.team = team;
	}

	public Long getBase() {
		return this.base;
	}

	public void setBase(Long base) {
		this.base = base;
	}

}
