package org.saferschools.partnership;

import java.time.LocalDate;

import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what schools agree to.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional
public class AgreementService {

	private final AgreementRepository agreements;

	private final PartnershipLists lists;

	private final Keeping keeping;

	private final ApplicationEventPublisher events;

	AgreementService(AgreementRepository agreements, PartnershipLists lists, Keeping keeping,
			ApplicationEventPublisher events) {
		this.agreements = agreements;
		this.lists = lists;
		this.keeping = keeping;
		this.events = events;
	}

	/** One agreement of a school, to be ended. */
	@Transactional(readOnly = true)
	public Agreement get(Urn urn, long id) {
		this.keeping.school(urn);
		return Keeping.of(this.agreements.findById(id), urn, "agreement");
	}

	/**
	 * Records an agreement.
	 * @throws RuleException where it has no scope, or runs backwards or too long
	 */
	public Agreement record(Urn urn, RecordAgreement command) {
		this.keeping.school(urn);
		this.lists.requireRole(command.agreedBy(), "agreedBy");
		this.lists.requireScopes(command.scopes());
		command.check();
		Agreement agreement = this.agreements
			.saveAndFlush(new Agreement(urn, command, this.keeping.by(), this.keeping.at()));
		this.keeping.tell("Agreement recorded", urn, "%s to %s: %s".formatted(command.startsOn(), command.expiresOn(),
				String.join(", ", command.scopes().stream().sorted().toList())));
		return agreement;
	}

	/**
	 * Ends an agreement early, and with it what is planned on it from that day on.
	 * @param version the version that the person saw
	 * @param from first day on which it doesn't hold, today or later
	 * @param reason why, 1 to 500 characters
	 * @throws RuleException where it ended already
	 */
	public Agreement end(Urn urn, long id, int version, LocalDate from, String reason) {
		this.keeping.school(urn);
		Agreement agreement = this.keeping.seen(this.agreements.findById(id), urn, version, "agreement");
		if (from.isBefore(this.keeping.today())) {
			throw new RuleException("day.past", "The day must be today or later: what was done under it stands");
		}
		agreement.end(from, reason);
		this.agreements.saveAndFlush(agreement);
		this.keeping.tell("Agreement ended", urn, "Agreement %d, from %s: %s".formatted(id, from, reason));
		this.events.publishEvent(new AgreementEnded(id, urn, from));
		return agreement;
	}

}
