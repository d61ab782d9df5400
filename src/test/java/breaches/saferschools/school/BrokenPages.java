package breaches.saferschools.school;

import org.springframework.stereotype.Controller;

/**
 * A controller in the wrong place, under another name, open to all.
 */
@Controller
public class BrokenPages {

}
