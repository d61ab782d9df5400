package org.saferschools.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists that partnership work chooses from. They are data.
 */
@Service
@Transactional(readOnly = true)
public class PartnershipLists {

	private final JdbcClient jdbc;

	PartnershipLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Roles at a school, such as head teacher. */
	public List<Listed> roles() {
		return active("school_role");
	}

	/** What a school can ask for. */
	public List<Listed> requestKinds() {
		return active("request_kind");
	}

	/** What a school can agree to. */
	public List<Listed> scopes() {
		return active("agreement_scope");
	}

	/**
	 * The names of all roles, kinds of request and scopes there ever were, by list and
	 * code.
	 */
	Names names() {
		return new Names(all("school_role"), all("request_kind"), all("agreement_scope"));
	}

	/**
	 * Refuses a role that is not in the list.
	 * @param field the field that the refusal is about
	 */
	void requireRole(String code, String field) {
		require(roles(), code, field, "Select the role from the list");
	}

	/** Refuses a kind of request that is not in the list. */
	void requireRequestKind(String code) {
		require(requestKinds(), code, "kind", "Select what the school asks for from the list");
	}

	/** Refuses a scope that is not in the list. */
	void requireScopes(Collection<String> codes) {
		codes.forEach((code) -> require(scopes(), code, "scopes", "Select what it covers from the list"));
	}

	private static void require(List<Listed> list, String code, String field, String message) {
		if (list.stream().noneMatch((one) -> one.code().equals(code))) {
			throw new RuleException(field + ".unknown", message);
		}
	}

	private List<Listed> active(String table) {
		return this.jdbc.sql("select code, name from %s where active order by position, name".formatted(table))
			.query(Listed.class)
			.list();
	}

	private Map<String, String> all(String table) {
		return this.jdbc.sql("select code, name from %s".formatted(table))
			.query(Listed.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Listed::code, Listed::name));
	}

	/**
	 * Names by code.
	 *
	 * @param roles of roles at a school
	 * @param requestKinds of what a school can ask for
	 * @param scopes of what a school can agree to
	 */
	record Names(Map<String, String> roles, Map<String, String> requestKinds, Map<String, String> scopes) {
	}

}
