package org.saferschools.security;

import java.util.List;

import org.saferschools.web.Paging;

/**
 * One page of the accounts' list.
 *
 * @param accounts the accounts on it
 * @param paging where it stands in the whole list
 */
public record AccountList(List<Account> accounts, Paging paging) {
}
