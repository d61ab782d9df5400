package org.saferschools.officer;

import java.util.Locale;

/**
 * Which officers a list shows. What is {@code null} does not narrow it.
 *
 * @param teamId posted to this team now or later
 * @param kindCode of this kind
 * @param warrantNumber whose warrant number contains this
 * @param leavers whether those are shown whose postings have all ended
 */
public record OfficerFilter(Integer teamId, String kindCode, String warrantNumber, boolean leavers) {

	public OfficerFilter {
		kindCode = (kindCode == null || kindCode.isBlank()) ? null : kindCode;
		warrantNumber = (warrantNumber == null || warrantNumber.isBlank()) ? null
				: warrantNumber.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
	}

	public static OfficerFilter all() {
		return new OfficerFilter(null, null, null, false);
	}

	OfficerFilter ofTeam(Integer team) {
		return new OfficerFilter(team, this.kindCode, this.warrantNumber, this.leavers);
	}

}
