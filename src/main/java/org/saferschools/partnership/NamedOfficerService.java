package org.saferschools.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers schools an officer whom they know as their own, and keeps what they answer.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional
public class NamedOfficerService {

	private final OfficerOfferRepository offers;

	private final OfficerService officers;

	private final PartnershipScope scope;

	private final PartnershipLists lists;

	private final Keeping keeping;

	NamedOfficerService(OfficerOfferRepository offers, OfficerService officers, PartnershipScope scope,
			PartnershipLists lists, Keeping keeping) {
		this.offers = offers;
		this.officers = officers;
		this.scope = scope;
		this.lists = lists;
		this.keeping = keeping;
	}

	/** The officers of the school's team, who can be offered. */
	@Transactional(readOnly = true)
	public List<PostedOfficer> candidates(Urn urn) {
		return this.scope.teamOf(this.keeping.school(urn))
			.map((team) -> this.officers.ofTeam(team, this.keeping.today()))
			.orElse(List.of());
	}

	/** One offer to a school, to be answered or ended. */
	@Transactional(readOnly = true)
	public OfficerOffer get(Urn urn, long id) {
		this.keeping.school(urn);
		return Keeping.of(this.offers.findById(id), urn, "offer");
	}

	/**
	 * Records that a school was offered an officer.
	 * @param day on which it was told, not in the future
	 * @throws RuleException where an offer waits for its answer, or the officer isn't of
	 * the school's team
	 */
	public OfficerOffer offer(Urn urn, long officerId, LocalDate day) {
		if (candidates(urn).stream().noneMatch((officer) -> officer.officerId() == officerId)) {
			throw new RuleException("officer.team", "Select an officer of the school’s team");
		}
		if (day.isAfter(this.keeping.today())) {
			throw new RuleException("day.future",
					"The day must be today or in the past: an offer is recorded when made");
		}
		if (this.offers.findByUrnAndState(urn.value(), OfferState.OFFERED).isPresent()) {
			throw waits();
		}
		try {
			OfficerOffer offer = this.offers
				.saveAndFlush(new OfficerOffer(urn, officerId, day, this.keeping.by(), this.keeping.at()));
			this.keeping.tell("Named officer offered", urn, label(officerId));
			return offer;
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("one_offer_open_at_a_time", waits()));
		}
	}

	private static RuleException waits() {
		return new RuleException("officer.waits",
				"An offer waits for the school’s answer. Record the answer first, or end the offer");
	}

	/**
	 * Records what the school answered. An officer whom it accepted before is its named
	 * officer no more.
	 * @param byRole role of who answered
	 * @throws RuleException where it was answered before
	 */
	public OfficerOffer answer(Urn urn, long id, int version, boolean accepted, String byRole) {
		this.keeping.school(urn);
		OfficerOffer offer = this.keeping.seen(this.offers.findById(id), urn, version, "offer");
		this.lists.requireRole(byRole, "answeredBy");
		if (accepted) {
			this.offers.findByUrnAndState(urn.value(), OfferState.ACCEPTED).ifPresent((former) -> {
				former.end(this.keeping.today());
				this.offers.saveAndFlush(former);
			});
		}
		offer.answer(accepted, byRole, this.keeping.today());
		this.keeping.tell("Named officer " + offer.state().label().toLowerCase(Locale.UK), urn,
				label(offer.officerId()) + ", by " + byRole);
		return this.offers.saveAndFlush(offer);
	}

	/**
	 * Ends an offer or what came of it.
	 * @throws RuleException where it is over already
	 */
	public OfficerOffer end(Urn urn, long id, int version) {
		this.keeping.school(urn);
		OfficerOffer offer = this.keeping.seen(this.offers.findById(id), urn, version, "offer");
		offer.end(this.keeping.today());
		this.keeping.tell("Named officer ended", urn, label(offer.officerId()));
		return this.offers.saveAndFlush(offer);
	}

	private String label(long officerId) {
		return this.officers.get(officerId).label();
	}

}
