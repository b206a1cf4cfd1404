package org.givre.mail;

import java.time.Instant;

/**
 * One plain-text mail to one address.
 *
 * @param id the same for every try of one message: a server or reader that got it twice can tell
 */
public record Mail(String id, String to, String subject, String text, Instant at) {}
