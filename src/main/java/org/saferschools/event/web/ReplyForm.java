package org.saferschools.event.web;

import jakarta.validation.constraints.NotNull;
import org.saferschools.event.Invitation;
import org.saferschools.event.Reply;

/**
 * What an invited officer answers.
 */
class ReplyForm {

	@NotNull(message = "Select whether you are coming")
	private Reply reply;

	/** As it was answered before, by somebody who is invited. */
	static ReplyForm from(Invitation own) {
		ReplyForm form = new ReplyForm();
		form.reply = (own != null) ? own.reply() : null;
		return form;
	}

	public Reply getReply() {
		return this.reply;
	}

	public void setReply(Reply reply) {
		this.reply = reply;
	}

}
