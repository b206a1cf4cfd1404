package org.givre.db;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a store test twice: on a real H2 file and on a real PostgreSQL, each migrated and empty. The
 * test takes {@code Works} or {@code Database} as a parameter.
 *
 * <pre>{@code
 * @OnBothDatabases
 * void findsWhatWasStored(Works works) { … }
 * }</pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {}
