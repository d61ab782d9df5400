package breaches.saferschools.demo;

/**
 * A demonstration that a feature knows.
 */
public class InventedLondon {

}
