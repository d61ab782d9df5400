package breaches.saferschools.school;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Can only be called from a page.
 */
class BrokenService {

	String find(HttpServletRequest request) {
		return request.getParameter("urn");
	}

}
