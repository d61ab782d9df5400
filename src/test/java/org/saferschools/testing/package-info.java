/**
 * What tests share: above all a real PostgreSQL.
 */
package org.saferschools.testing;
