package org.saferschools.event;

import org.saferschools.officer.PostedOfficer;

/**
 * An invited officer.
 *
 * @param invitation invitation and reply
 * @param label rank and warrant number
 * @param posting on the day of the event, or {@code null}
 */
public record InvitedOfficer(Invitation invitation, String label, PostedOfficer posting) {

	/** ACCEPTED, DECLINED, or OPEN for none yet. */
	public String answer() {
		return (this.invitation.reply() != null) ? this.invitation.reply().name() : "OPEN";
	}

	/** The team on that day, or empty. */
	public String team() {
		return (this.posting != null) ? this.posting.teamName() : "";
	}

	/** The kind of officer on that day, or empty. */
	public String kind() {
		return (this.posting != null) ? this.posting.kindName() : "";
	}

}
