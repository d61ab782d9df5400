package org.saferschools.demo;

import java.util.List;

import org.saferschools.proposal.AskForProposal;
import org.saferschools.proposal.ProposalService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for a proposal for the team whose supervisor signs in, so that there is one to
 * read. A job searches it after the start.
 */
@Component
class DemonstrationProposal {

	private static final int SECONDS = 10;

	private final ProposalService proposals;

	private final JdbcClient jdbc;

	DemonstrationProposal(ProposalService proposals, JdbcClient jdbc) {
		this.proposals = proposals;
		this.jdbc = jdbc;
	}

	void ask() {
		int team = this.jdbc.sql("select team_id from account where username = 'supervisor'")
			.query(Integer.class)
			.single();
		ActingSystem.as(Role.CENTRAL, () -> this.proposals.ask(new AskForProposal(team, List.of(), null, SECONDS)));
	}

}
