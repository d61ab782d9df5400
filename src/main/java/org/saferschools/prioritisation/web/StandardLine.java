package org.saferschools.prioritisation.web;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.saferschools.prioritisation.ServiceStandard;

/**
 * What is entered for one tier.
 */
class StandardLine {

	private static final String HOURS = "Hours must be between 0.25 and 12, with two decimals at most";

	@NotNull(message = "Enter the share of schools")
	@Min(value = 0, message = "Share must be between 0 and 100")
	@Max(value = 100, message = "Share must be between 0 and 100")
	private Integer share;

	@NotNull(message = "Enter the contacts a term")
	@Min(value = 0, message = "Contacts must be between 0 and 100")
	@Max(value = 100, message = "Contacts must be between 0 and 100")
	private Integer contacts;

	@NotNull(message = "Enter the hours for each contact")
	@DecimalMin(value = "0.25", message = HOURS)
	@DecimalMax(value = "12", message = HOURS)
	@Digits(integer = 2, fraction = 2, message = HOURS)
	private BigDecimal hoursPerContact;

	@NotNull(message = "Enter the patrols a term")
	@Min(value = 0, message = "Patrols must be between 0 and 200")
	@Max(value = 200, message = "Patrols must be between 0 and 200")
	private Integer patrols;

	@NotNull(message = "Enter the hours for each patrol")
	@DecimalMin(value = "0.25", message = HOURS)
	@DecimalMax(value = "12", message = HOURS)
	@Digits(integer = 2, fraction = 2, message = HOURS)
	private BigDecimal hoursPerPatrol;

	static StandardLine of(ServiceStandard standard) {
		StandardLine line = new StandardLine();
		line.share = standard.sharePercent();
		line.contacts = standard.contactsPerTerm();
		line.hoursPerContact = standard.hoursPerContact();
		line.patrols = standard.patrolsPerTerm();
		line.hoursPerPatrol = standard.hoursPerPatrol();
		return line;
	}

	ServiceStandard toStandard(int tier) {
		return new ServiceStandard(tier, this.share, this.contacts, this.hoursPerContact, this.patrols,
				this.hoursPerPatrol);
	}

	public Integer getShare() {
		return this.share;
	}

	public void setShare(Integer share) {
		this.share = share;
	}

	public Integer getContacts() {
		return this.contacts;
	}

	public void setContacts(Integer contacts) {
		this.contacts = contacts;
	}

	public BigDecimal getHoursPerContact() {
		return this.hoursPerContact;
	}

	public void setHoursPerContact(BigDecimal hoursPerContact) {
		this.hoursPerContact = hoursPerContact;
	}

	public Integer getPatrols() {
		return this.patrols;
	}

	public void setPatrols(Integer patrols) {
		this.patrols = patrols;
	}

	public BigDecimal getHoursPerPatrol() {
		return this.hoursPerPatrol;
	}

	public void setHoursPerPatrol(BigDecimal hoursPerPatrol) {
		this.hoursPerPatrol = hoursPerPatrol;
	}

}
