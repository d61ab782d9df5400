/**
 * Code as it must not be: each architecture rule is shown to see its breach here. Outside
 * the application's package, so that no test starts it.
 */
package breaches;
