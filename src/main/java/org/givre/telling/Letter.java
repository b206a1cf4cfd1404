package org.givre.telling;

import java.time.Instant;

/**
 * What goes out to one address.
 *
 * @param id the same for every try of one message to one address
 */
public record Letter(String id, String to, String subject, String text, Instant at) {}
