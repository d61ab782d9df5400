package org.saferschools.audit;

import org.saferschools.security.AccountChanged;
import org.saferschools.security.SignInFailed;
import org.saferschools.security.SignInSucceeded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Records what happens at the doors.
 */
@Component
class SecurityAudit {

	private final Audit audit;

	SecurityAudit(Audit audit) {
		this.audit = audit;
	}

	@EventListener
	void on(SignInSucceeded event) {
		this.audit.record(event.username(), event.role().name(), "Signed in", "", "");
	}

	@EventListener
	void on(SignInFailed event) {
		this.audit.record(event.username(), null, "Sign-in refused", "", "from " + event.address());
	}

	@EventListener
	void on(AccountChanged event) {
		this.audit.record("Account changed", event.username(), event.what());
	}

}
