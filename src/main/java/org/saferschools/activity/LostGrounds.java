package org.saferschools.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.partnership.AgreementEnded;
import org.saferschools.partnership.RequestWithdrawn;
import org.saferschools.security.CurrentUser;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cancels what is planned on a request that a school withdraws or on an agreement that
 * ends, in the transaction that records it.
 */
@Component
class LostGrounds {

	private final ActivityRepository activities;

	private final ActivityBook book;

	private final CurrentUser currentUser;

	private final Clock clock;

	LostGrounds(ActivityRepository activities, ActivityBook book, CurrentUser currentUser, Clock clock) {
		this.activities = activities;
		this.book = book;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(RequestWithdrawn withdrawn) {
		LocalDate today = LocalDate.now(this.clock);
		cancel(this.activities.findPlannedOnRequest(withdrawn.requestId(), today.atStartOfDay()));
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(AgreementEnded ended) {
		cancel(this.activities.findPlannedOnAgreement(ended.agreementId(), ended.from().atStartOfDay()));
	}

	private void cancel(List<Activity> planned) {
		planned.forEach((activity) -> {
			activity.cancel(CancelReason.WITHDRAWN, "", this.currentUser.username(), this.clock.instant());
			this.book.tell("Planned activity cancelled", activity, ": " + CancelReason.WITHDRAWN.label());
		});
		this.book.save(planned);
	}

}
