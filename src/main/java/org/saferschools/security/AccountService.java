package org.saferschools.security;

import java.time.Clock;
import java.util.List;

import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and changes accounts. A change ends the person's sessions, so that it holds at
 * once.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class AccountService {

	private final AccountRepository accounts;

	private final PasswordEncoder passwords;

	private final SessionEnder sessions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountService(AccountRepository accounts, PasswordEncoder passwords, SessionEnder sessions,
			ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.sessions = sessions;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Account> all() {
		return this.accounts.findAllByOrderByUsername();
	}

	/**
	 * One account.
	 * @throws NotFoundException where there is none with this number
	 */
	@Transactional(readOnly = true)
	public Account get(long id) {
		return this.accounts.findById(id).orElseThrow(() -> new NotFoundException("There is no account " + id));
	}

	/**
	 * Makes an account.
	 * @throws RuleException where the user name is taken or the officer has an account
	 * already
	 */
	public Account create(String username, Password password, AccountDetails details) {
		var account = new Account(username, this.passwords.encode(password.value()), details, this.clock.instant());
		refuseTaken(account);
		tell(account, "Account made as " + details.role().label());
		return this.accounts.saveAndFlush(account);
	}

	/**
	 * Changes who the person is and what they may do.
	 * @param version the version that the administrator saw
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 * @throws RuleException where no administrator would be left
	 */
	public void change(long id, int version, AccountDetails details) {
		Account account = seen(id, version);
		if (details.role() != account.role()) {
			refuseLastAdministrator(account);
		}
		account.describe(details);
		this.accounts.saveAndFlush(account);
		tell(account, "Account changed to " + details.role().label());
	}

	/**
	 * Gives a new password.
	 */
	public void changePassword(long id, int version, Password password) {
		Account account = seen(id, version);
		account.changePassword(this.passwords.encode(password.value()));
		this.accounts.saveAndFlush(account);
		tell(account, "Password changed");
	}

	/**
	 * Shuts the person out; what they did stays.
	 * @throws RuleException where no administrator would be left
	 */
	public void disable(long id, int version) {
		Account account = seen(id, version);
		refuseLastAdministrator(account);
		account.disable();
		this.accounts.saveAndFlush(account);
		tell(account, "Account disabled");
	}

	public void enable(long id, int version) {
		Account account = seen(id, version);
		account.enable();
		this.accounts.saveAndFlush(account);
		tell(account, "Account enabled");
	}

	private Account seen(long id, int version) {
		Account account = get(id);
		if (account.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Account.class, id);
		}
		return account;
	}

	private void refuseTaken(Account account) {
		if (this.accounts.existsByUsername(account.username())) {
			throw new RuleException("username.taken", "There is already an account with this user name");
		}
		if (account.officerId() != null && this.accounts.existsByOfficerId(account.officerId())) {
			throw new RuleException("officer.taken", "This officer already has an account");
		}
	}

	private void refuseLastAdministrator(Account account) {
		if (account.role() == Role.ADMIN && account.enabled()
				&& this.accounts.countByRoleAndEnabledTrue(Role.ADMIN) == 1) {
			throw new RuleException("administrator.last",
					"This is the only administrator. Make another one first, then change this account");
		}
	}

	private void tell(Account account, String what) {
		this.sessions.endAllOf(account.username());
		this.events.publishEvent(new AccountChanged(account.username(), what));
	}

}
