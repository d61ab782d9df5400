package org.saferschools.proposal.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import org.saferschools.proposal.AcceptProposal;
import org.saferschools.proposal.ProposalLine;
import org.saferschools.proposal.ProposalView;
import org.saferschools.shared.Urn;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a supervisor ticks who accepts a proposal.
 */
class AcceptForm {

	private Set<Urn> schools = new LinkedHashSet<>();

	@NotNull(message = "Enter the first day")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate startsOn;

	/** All changes, from a day on. */
	static AcceptForm of(ProposalView view, LocalDate day) {
		AcceptForm form = new AcceptForm();
		form.schools = view.changes().stream().map(ProposalLine::urn).collect(Collectors.toSet());
		form.startsOn = day;
		return form;
	}

	AcceptProposal toCommand(long id) {
		return new AcceptProposal(id, this.schools, this.startsOn);
	}

	public Set<Urn> getSchools() {
		return this.schools;
	}

	public void setSchools(Set<Urn> schools) {
		this.schools = schools;
	}

	public LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(LocalDate startsOn) {
		this.startsOn = startsOn;
	}

}
