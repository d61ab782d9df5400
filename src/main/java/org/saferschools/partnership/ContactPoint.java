package org.saferschools.partnership;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.saferschools.shared.Urn;

/**
 * How somebody at a school is reached, by role and never by name.
 */
@Entity
@Table(name = "school_contact_point")
public class ContactPoint implements OfSchool {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Integer urn;

	private String roleCode;

	private String email;

	private String phone;

	private String changedBy;

	private Instant changedAt;

	@Version
	private int version;

	protected ContactPoint() {
	}

	ContactPoint(Urn urn) {
		this.urn = urn.value();
	}

	/** Is reached in this way from now on. */
	void become(ReachedBy reached, String by, Instant at) {
		this.roleCode = reached.roleCode();
		this.email = reached.email();
		this.phone = reached.phone();
		this.changedBy = by;
		this.changedAt = at;
	}

	public Long id() {
		return this.id;
	}

	@Override
	public Urn urn() {
		return new Urn(this.urn);
	}

	public String roleCode() {
		return this.roleCode;
	}

	/** Work e-mail; {@code null} where there is none. */
	public String email() {
		return this.email;
	}

	/** Telephone; {@code null} where there is none. */
	public String phone() {
		return this.phone;
	}

	@Override
	public int version() {
		return this.version;
	}

}
