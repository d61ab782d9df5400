package org.saferschools.officer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.saferschools.security.Account;
import org.saferschools.security.AccountDetails;
import org.saferschools.security.AccountService;
import org.saferschools.security.Password;
import org.saferschools.security.Role;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joins people to accounts: a supervisor's to the team, an officer's to the officer.
 * Administrators' work.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class PersonService {

	private final AccountService accounts;

	private final OfficerService officers;

	private final TeamService teams;

	PersonService(AccountService accounts, OfficerService officers, TeamService teams) {
		this.accounts = accounts;
		this.officers = officers;
		this.teams = teams;
	}

	/**
	 * Makes an account for a person.
	 * @return number of the account
	 * @throws RuleException where user name or officer have an account already, or there
	 * is no such team or officer
	 */
	public long create(String username, Password password, PersonDetails person) {
		return this.accounts.create(username, password, details(person)).id();
	}

	/**
	 * Changes who a person is and what they may do.
	 * @param version the version of the account that the administrator saw
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 * @throws RuleException where no administrator would be left, the officer has another
	 * account, or there is no such team or officer
	 */
	public void change(long accountId, int version, PersonDetails person) {
		this.accounts.change(accountId, version, details(person));
	}

	/**
	 * To what people belong, by the number of their account: a supervisor's team, an
	 * officer's rank and warrant number. Others are left out.
	 */
	@Transactional(readOnly = true)
	public Map<Long, String> belonging(List<Account> people) {
		Map<Long, String> officers = this.officers
			.labels(people.stream().map(Account::officerId).filter(Objects::nonNull).toList());
		Map<Integer, String> teams = this.teams.all().stream().collect(Collectors.toMap(TeamName::id, TeamName::name));
		return people.stream()
			.filter((person) -> person.teamId() != null || person.officerId() != null)
			.collect(Collectors.toMap(Account::id, (person) -> (person.teamId() != null) ? teams.get(person.teamId())
					: officers.get(person.officerId())));
	}

	private AccountDetails details(PersonDetails person) {
		Integer team = (person.role() == Role.SUPERVISOR) ? team(person.teamId()) : null;
		Long officer = (person.role() == Role.OFFICER) ? officer(person.warrantNumber()) : null;
		return new AccountDetails(person.displayName(), person.role(), team, officer);
	}

	private Integer team(Integer teamId) {
		if (teamId == null || this.teams.all().stream().noneMatch((team) -> team.id() == teamId)) {
			throw new RuleException("account.team", "Choose the team that the supervisor runs");
		}
		return teamId;
	}

	private Long officer(String warrantNumber) {
		if (warrantNumber == null || warrantNumber.isBlank()) {
			throw new RuleException("officer.unknown", "Enter the warrant number of the officer");
		}
		return this.officers.findByWarrantNumber(WarrantNumber.of(warrantNumber))
			.orElseThrow(() -> new RuleException("officer.unknown",
					"There is no officer with this warrant number: add the officer first"))
			.id();
	}

}
