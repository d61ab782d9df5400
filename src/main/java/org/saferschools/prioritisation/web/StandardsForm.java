package org.saferschools.prioritisation.web;

import java.util.List;

import jakarta.validation.Valid;
import org.saferschools.prioritisation.ChangeStandards;
import org.saferschools.prioritisation.ServiceStandard;
import org.saferschools.prioritisation.StandardsVersion;

/**
 * What the central team enters who changes what tiers are promised.
 */
class StandardsForm {

	@Valid
	private StandardLine first = new StandardLine();

	@Valid
	private StandardLine second = new StandardLine();

	@Valid
	private StandardLine third = new StandardLine();

	private String reason = "";

	private int version;

	static StandardsForm from(StandardsVersion standards) {
		StandardsForm form = new StandardsForm();
		form.propose(standards.tiers());
		form.version = standards.version();
		return form;
	}

	/** Puts other promises into the fields. */
	void propose(List<ServiceStandard> tiers) {
		this.first = StandardLine.of(tiers.get(0));
		this.second = StandardLine.of(tiers.get(1));
		this.third = StandardLine.of(tiers.get(2));
	}

	List<ServiceStandard> tiers() {
		return List.of(this.first.toStandard(1), this.second.toStandard(2), this.third.toStandard(3));
	}

	ChangeStandards toCommand() {
		return new ChangeStandards(this.version, tiers(), this.reason);
	}

	public StandardLine getFirst() {
		return this.first;
	}

	public void setFirst(StandardLine first) {
		this.first = first;
	}

	public StandardLine getSecond() {
		return this.second;
	}

	public void setSecond(StandardLine second) {
		this.second = second;
	}

	public StandardLine getThird() {
		return this.third;
	}

	public void setThird(StandardLine third) {
		this.third = third;
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
