package org.givre.custody;

import java.time.Instant;
import org.givre.kernel.ActorId;
import org.givre.kernel.FindKey;

/**
 * One identifier of the chain of identity. {@code issuer} is who gave the value (manufacturer,
 * establishment): formats differ and are unique per issuer only.
 */
public record Identifier(
    IdentifierType type, String issuer, String value, Entry entry, ActorId by, Instant at) {

  public Identifier {
    issuer = issuer.strip();
    value = value.strip();
  }

  /** How the value came in. */
  public enum Entry {
    SCANNED,
    TYPED,
    /** Given by the manufacturer's order confirmation, before anything arrived. */
    ANNOUNCED
  }

  /** True where both name the same thing of the same issuer; an issuer not known is any. */
  public boolean isSameKind(Identifier other) {
    return type == other.type
        && (issuer.isEmpty() || other.issuer.isEmpty() || issuer.equalsIgnoreCase(other.issuer));
  }

  /** True where the values say the same once spaces, hyphens and case are put aside. */
  public boolean matches(Identifier other) {
    return key(value).equals(key(other.value));
  }

  /** The value as it is compared and searched: capitals and digits only. */
  public static String key(String value) {
    return FindKey.of(value);
  }
}
