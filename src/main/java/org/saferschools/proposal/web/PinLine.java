package org.saferschools.proposal.web;

import org.saferschools.assignment.placing.Pin;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

/**
 * What a supervisor decides of one school before a search.
 */
class PinLine {

	private Integer school;

	private Pin.Kind kind = Pin.Kind.KEEP;

	private Long officer;

	static PinLine of(Pin pin) {
		PinLine line = new PinLine();
		line.school = pin.school().value();
		line.kind = pin.kind();
		line.officer = pin.officer();
		return line;
	}

	static PinLine about(Urn school) {
		PinLine line = new PinLine();
		line.school = school.value();
		return line;
	}

	boolean isEmpty() {
		return this.school == null && this.officer == null;
	}

	/**
	 * The pin that it says.
	 * @param number of the row, for who has to mend it
	 * @throws RuleException where something is left out
	 */
	Pin toPin(int number) {
		if (this.school == null) {
			throw new RuleException("pins.no-school", "Select the school of pin %d".formatted(number));
		}
		if (this.kind == Pin.Kind.VACANT) {
			return Pin.vacant(new Urn(this.school));
		}
		if (this.officer == null) {
			throw new RuleException("pins.no-officer", "Select the officer of pin %d".formatted(number));
		}
		return new Pin(this.kind, new Urn(this.school), this.officer);
	}

	public Integer getSchool() {
		return this.school;
	}

	public void setSchool(Integer school) {
		this.school = school;
	}

	public Pin.Kind getKind() {
		return this.kind;
	}

	public void setKind(Pin.Kind kind) {
		this.kind = kind;
	}

	public Long getOfficer() {
		return this.officer;
	}

	public void setOfficer(Long officer) {
		this.officer = officer;
	}

}
