package org.saferschools.prioritisation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.stereotype.Component;

/**
 * Which build of the product is running.
 */
@Component
class CodeVersion {

	private final String text;

	CodeVersion(ObjectProvider<BuildProperties> build, ObjectProvider<GitProperties> git) {
		BuildProperties properties = build.getIfAvailable();
		GitProperties commit = git.getIfAvailable();
		this.text = ((properties != null) ? properties.getVersion() : "not built")
				+ ((commit != null) ? " (" + commit.getShortCommitId() + dirty(commit) + ")" : "");
	}

	private static String dirty(GitProperties commit) {
		return Boolean.parseBoolean(commit.get("dirty")) ? ", with changes" : "";
	}

	/** Such as "1.2.0 (3f2a91b)". */
	String text() {
		return this.text;
	}

}
