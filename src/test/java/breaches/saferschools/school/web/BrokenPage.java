package breaches.saferschools.school.web;

/**
 * A page that its feature knows.
 */
public class BrokenPage {

}
