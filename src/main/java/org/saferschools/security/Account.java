package org.saferschools.security;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.saferschools.shared.RuleException;

/**
 * A person's way in: user name, password and role, and the team a supervisor runs or the
 * officer a person is.
 */
@Entity
public class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String username;

	private String passwordHash;

	private String displayName;

	@Enumerated(EnumType.STRING)
	private Role role;

	private Integer teamId;

	private Long officerId;

	private boolean enabled = true;

	private Instant createdAt;

	@Version
	private int version;

	protected Account() {
	}

	Account(String username, String passwordHash, AccountDetails details, Instant createdAt) {
		this.username = username.strip().toLowerCase(Locale.ROOT);
		this.passwordHash = passwordHash;
		this.createdAt = createdAt;
		describe(details);
	}

	/**
	 * Says anew who this is and what they may do.
	 */
	final void describe(AccountDetails details) {
		this.displayName = details.displayName();
		this.role = details.role();
		this.teamId = details.teamId();
		this.officerId = details.officerId();
	}

	void changePassword(String passwordHash) {
		this.passwordHash = passwordHash;
	}

	void disable() {
		this.enabled = false;
	}

	void enable() {
		this.enabled = true;
	}

	static RuleException usernameTaken() {
		return new RuleException("username.taken", "There is already an account with this user name");
	}

	static RuleException officerTaken() {
		return new RuleException("officer.taken", "This officer already has an account");
	}

	public Long id() {
		return this.id;
	}

	public String username() {
		return this.username;
	}

	String passwordHash() {
		return this.passwordHash;
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

	public boolean enabled() {
		return this.enabled;
	}

	public int version() {
		return this.version;
	}

}
