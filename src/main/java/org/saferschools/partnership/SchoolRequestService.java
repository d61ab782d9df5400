package org.saferschools.partnership;

import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what schools ask for.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional
public class SchoolRequestService {

	private final SchoolRequestRepository requests;

	private final PartnershipLists lists;

	private final Keeping keeping;

	private final ApplicationEventPublisher events;

	SchoolRequestService(SchoolRequestRepository requests, PartnershipLists lists, Keeping keeping,
			ApplicationEventPublisher events) {
		this.requests = requests;
		this.lists = lists;
		this.keeping = keeping;
		this.events = events;
	}

	/** One request of a school, to be withdrawn. */
	@Transactional(readOnly = true)
	public SchoolRequest get(Urn urn, long id) {
		this.keeping.school(urn);
		return Keeping.of(this.requests.findById(id), urn, "request");
	}

	/**
	 * Records a request.
	 * @throws RuleException where it lies in the future, has expired or runs too long
	 */
	public SchoolRequest record(Urn urn, RecordRequest command) {
		this.keeping.school(urn);
		this.lists.requireRequestKind(command.kindCode());
		this.lists.requireRole(command.askedBy(), "askedBy");
		command.check(this.keeping.today());
		SchoolRequest request = this.requests
			.saveAndFlush(new SchoolRequest(urn, command, this.keeping.by(), this.keeping.at()));
		this.keeping.tell("Request recorded", urn, "%s, asked by %s on %s, until %s".formatted(command.kindCode(),
				command.askedBy(), command.askedOn(), command.expiresOn()));
		return request;
	}

	/**
	 * Records that the school withdrew a request. What is planned on it is cancelled.
	 * @param version the version that the person saw
	 * @param byRole role of who withdrew it
	 * @throws RuleException where it was withdrawn already
	 */
	public SchoolRequest withdraw(Urn urn, long id, int version, String byRole) {
		this.keeping.school(urn);
		SchoolRequest request = this.keeping.seen(this.requests.findById(id), urn, version, "request");
		this.lists.requireRole(byRole, "withdrawnBy");
		request.withdraw(byRole, this.keeping.today());
		this.requests.saveAndFlush(request);
		this.keeping.tell("Request withdrawn", urn, "Request %d, by %s".formatted(id, byRole));
		this.events.publishEvent(new RequestWithdrawn(id, urn));
		return request;
	}

}
