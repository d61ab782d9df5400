package org.saferschools.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import org.saferschools.security.CurrentUser;
import org.saferschools.security.SignedInPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Writes the audit. An entry belongs to the caller's transaction: what is rolled back was
 * not done.
 */
@Service
public class Audit {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	Audit(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Records what the signed-in person did, or the product itself where nobody is signed
	 * in.
	 * @param action what was done, a few words of the field: "Lead placed"
	 * @param subject what it was done to: "School 100458"
	 * @param detail what else a reader must know; never a child's name
	 */
	public void record(String action, String subject, String detail) {
		String role = this.currentUser.find().map(SignedInPerson::role).map(Enum::name).orElse(null);
		record(this.currentUser.username(), role, action, subject, detail);
	}

	void record(String actor, String role, String action, String subject, String detail) {
		this.jdbc.sql("""
				insert into audit_entry (at, actor, role, action, subject, detail)
				values (:at, :actor, :role, :action, :subject, :detail)""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("actor", actor)
			.param("role", role)
			.param("action", action)
			.param("subject", subject)
			.param("detail", detail)
			.update();
	}

	/**
	 * Records a look that goes on, as on a map that is moved: not where the same entry of
	 * the same person is less old than a time.
	 * @param lately how old it may be
	 */
	public void recordUnlessLately(Duration lately, String action, String subject, String detail) {
		boolean recorded = this.jdbc.sql("""
				select exists (select from audit_entry where actor = :actor and action = :action and subject = :subject
				and detail = :detail and at > :since)""")
			.param("actor", this.currentUser.username())
			.param("action", action)
			.param("subject", subject)
			.param("detail", detail)
			.param("since", Timestamp.from(this.clock.instant().minus(lately)))
			.query(Boolean.class)
			.single();
		if (!recorded) {
			record(action, subject, detail);
		}
	}

	/**
	 * Records for somebody on whose behalf a job works.
	 * @param actor the user name of who asked for the job
	 */
	public void recordFor(String actor, String action, String subject, String detail) {
		record(actor, null, action, subject, detail);
	}

}
