package org.saferschools.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page says on top, once.
 */
public final class Flash {

	private static final String SUCCESS = "flashSuccess";

	private Flash() {
	}

	/**
	 * Has the page after the redirect say that something was done.
	 * @param redirect the redirect of a controller
	 * @param message a sentence such as "Visit to Northgate Academy saved"
	 */
	public static void success(RedirectAttributes redirect, String message) {
		redirect.addFlashAttribute(SUCCESS, message);
	}

}
