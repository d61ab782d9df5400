package org.saferschools.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

	/** Not called from outside: {@link #store} says what the database refuses. */
	Account save(Account account);

	void flush();

	Optional<Account> findById(long id);

	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	boolean existsByOfficerId(long officerId);

	List<Account> findAllByOrderByUsername();

	@Query("""
			select a from Account a
			 where (:role is null or a.role = :role)
			   and (:text = '' or locate(:text, a.username) > 0 or locate(:text, lower(a.displayName)) > 0)
			 order by a.username""")
	List<Account> find(Role role, String text, Pageable page);

	@Query("""
			select count(a) from Account a
			 where (:role is null or a.role = :role)
			   and (:text = '' or locate(:text, a.username) > 0 or locate(:text, lower(a.displayName)) > 0)""")
	long count(Role role, String text);

	long count();

	/**
	 * Those who may act in a role, held until the end of the transaction, so that two
	 * administrators who shut each other out at the same moment don't both succeed.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<Account> findByRoleAndEnabledTrueOrderById(Role role);

	/**
	 * Writes an account.
	 * @throws RuleException where somebody else took the user name or the officer at the
	 * same moment
	 */
	default void store(Account account) {
		try {
			if (account.id() == null) {
				save(account);
			}
			flush();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("account_username_key", Account.usernameTaken(),
					"account_officer_id_key", Account.officerTaken()));
		}
	}

}
