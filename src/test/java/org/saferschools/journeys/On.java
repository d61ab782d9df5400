package org.saferschools.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says with what a {@link Visit} is made, where it isn't a desktop with scripts.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface On {

	Device value() default Device.DESKTOP;

	/** Whether the browser runs scripts. */
	boolean scripts() default true;

}
