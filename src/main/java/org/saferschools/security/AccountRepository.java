package org.saferschools.security;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

	Account saveAndFlush(Account account);

	Optional<Account> findById(long id);

	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	boolean existsByOfficerId(long officerId);

	List<Account> findAllByOrderByUsername();

	long count();

	long countByRoleAndEnabledTrue(Role role);

}
