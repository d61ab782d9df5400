package org.saferschools.officer.web;

import java.util.List;
import java.util.Map;

import org.saferschools.security.Account;

/**
 * An account in the list.
 *
 * @param id number of the account
 * @param username user name
 * @param name name of the person
 * @param role role in words
 * @param belonging team or officer, {@code null} for none
 * @param enabled whether the person may sign in
 */
record AccountLine(long id, String username, String name, String role, String belonging, boolean enabled) {

	static List<AccountLine> of(List<Account> accounts, Map<Long, String> belonging) {
		return accounts.stream()
			.map((account) -> new AccountLine(account.id(), account.username(), account.displayName(),
					account.role().label(), belonging.get(account.id()), account.enabled()))
			.toList();
	}

}
