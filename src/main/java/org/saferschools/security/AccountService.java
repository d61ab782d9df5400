package org.saferschools.security;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Paging;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
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
	 * Some accounts, by user name.
	 * @param page the page of the list, from 1, or {@code null} for the first
	 */
	@Transactional(readOnly = true)
	public AccountList find(AccountFilter filter, Integer page) {
		Paging paging = Paging.of(page, this.accounts.count(filter.role(), filter.text()));
		Pageable rows = PageRequest.of(paging.number() - 1, paging.size());
		return new AccountList(this.accounts.find(filter.role(), filter.text(), rows), paging);
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
		this.accounts.store(account);
		return account;
	}

	/**
	 * Changes who the person is and what they may do.
	 * @param version the version that the administrator saw
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 * @throws RuleException where no administrator would be left or the officer has
	 * another account
	 */
	public void change(long id, int version, AccountDetails details) {
		Account account = seen(id, version);
		if (details.role() != account.role()) {
			refuseLastAdministrator(account);
		}
		if (!Objects.equals(details.officerId(), account.officerId())) {
			refuseTaken(details.officerId());
		}
		account.describe(details);
		this.accounts.store(account);
		tell(account, "Account changed to " + details.role().label());
	}

	/**
	 * Gives a new password.
	 */
	public void changePassword(long id, int version, Password password) {
		Account account = seen(id, version);
		account.changePassword(this.passwords.encode(password.value()));
		this.accounts.store(account);
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
		this.accounts.store(account);
		tell(account, "Account disabled");
	}

	public void enable(long id, int version) {
		Account account = seen(id, version);
		account.enable();
		this.accounts.store(account);
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
			throw Account.usernameTaken();
		}
		refuseTaken(account.officerId());
	}

	private void refuseTaken(Long officerId) {
		if (officerId != null && this.accounts.existsByOfficerId(officerId)) {
			throw Account.officerTaken();
		}
	}

	private void refuseLastAdministrator(Account account) {
		if (account.role() == Role.ADMIN && account.enabled()
				&& this.accounts.findByRoleAndEnabledTrueOrderById(Role.ADMIN).size() == 1) {
			throw new RuleException("administrator.last",
					"This is the only administrator. Make another one first, then change this account");
		}
	}

	private void tell(Account account, String what) {
		this.sessions.endAllOf(account.username());
		this.events.publishEvent(new AccountChanged(account.username(), what));
	}

}
