package org.givre.access;

import org.givre.audit.Subject;
import org.givre.kernel.Digest;

/**
 * What is put before a person to sign.
 *
 * @param permission the act that the signature belongs to
 * @param meaning stable code of what the signature says ({@code release.decided}); its words are
 *     {@code access.meaning.<meaning>}
 * @param subject what it is about, for the journal
 * @param signed SHA-256 of exactly what the person saw
 */
public record ToSign(
    Permission permission, Part part, String meaning, Subject subject, Digest signed) {

  /** The same thing, for the second person. */
  public ToSign asSecond() {
    return new ToSign(permission, Part.SECOND, meaning, subject, signed);
  }
}
