package org.saferschools.security;

import java.io.Serial;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person behind the current request, as kept in the session. The password's hash is
 * only there while signing in and is never stored with the session.
 */
public final class SignedInPerson implements UserDetails {

	@Serial
	private static final long serialVersionUID = 1;

	private final long accountId;

	private final String username;

	private final String displayName;

	private final Role role;

	private final Integer teamId;

	private final Long officerId;

	private final boolean enabled;

	private final transient String passwordHash;

	SignedInPerson(Account account) {
		this.accountId = account.id();
		this.username = account.username();
		this.displayName = account.displayName();
		this.role = account.role();
		this.teamId = account.teamId();
		this.officerId = account.officerId();
		this.enabled = account.enabled();
		this.passwordHash = account.passwordHash();
	}

	public long accountId() {
		return this.accountId;
	}

	public String displayName() {
		return this.displayName;
	}

	public Role role() {
		return this.role;
	}

	/** The team a supervisor runs; {@code null} for every other role. */
	public Integer teamId() {
		return this.teamId;
	}

	/**
	 * The officer this person is; {@code null} for every role but {@link Role#OFFICER}.
	 */
	public Long officerId() {
		return this.officerId;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public String getPassword() {
		return this.passwordHash;
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	@Override
	public List<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority(this.role.authority()));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SignedInPerson that && this.accountId == that.accountId;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.accountId);
	}

	@Override
	public String toString() {
		return this.username;
	}

}
