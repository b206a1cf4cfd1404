package org.givre.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;

/**
 * How an entry becomes bytes, and the digest of those bytes.
 *
 * <p>In order: the text {@code givre-audit-1}; the 32 bytes of the previous digest; the number (8
 * bytes); the instant as seconds since 1970 (8) and nanoseconds (4); the actor (16); workstation,
 * act, subject kind, subject id, subject label and reason as texts; then the fields before and the
 * fields after, each as their count (4) followed by name and value as texts, in ascending order of
 * the name. A text is its length in bytes (4) and its UTF-8. Numbers are big-endian. The digest is
 * the SHA-256 of all this; anybody can compute it without this program.
 */
public final class AuditChain {

  private static final byte[] VERSION = "givre-audit-1".getBytes(StandardCharsets.US_ASCII);

  private ByteBuffer bytes = ByteBuffer.allocate(4096);

  /** The entry that comes after {@code head}. */
  public static AuditEntry next(Head head, String workstation, AuditFact fact) {
    AuditEntry open =
        new AuditEntry(head.number() + 1, workstation, fact, head.digest(), Digest.ZERO);
    return new AuditEntry(
        open.number(), workstation, fact, head.digest(), new AuditChain().digest(open));
  }

  /** What the entry's digest must be, from everything else in it. */
  public Digest digest(AuditEntry entry) {
    bytes.clear();
    put(VERSION);
    put(entry.previous().bytes());
    room(8 + 12 + 16);
    AuditFact fact = entry.fact();
    bytes.putLong(entry.number());
    bytes.putLong(fact.at().getEpochSecond()).putInt(fact.at().getNano());
    ActorId actor = fact.actor();
    bytes.putLong(actor.value().getMostSignificantBits());
    bytes.putLong(actor.value().getLeastSignificantBits());
    text(entry.workstation());
    text(fact.act());
    text(fact.subject().kind());
    text(fact.subject().id());
    text(fact.subject().label());
    text(fact.reason().words());
    fields(fact.before());
    fields(fact.after());
    return Digest.of(Arrays.copyOf(bytes.array(), bytes.position()));
  }

  private void fields(Map<String, String> fields) {
    room(4);
    bytes.putInt(fields.size());
    fields.forEach(
        (name, value) -> {
          text(name);
          text(value);
        });
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    room(4);
    bytes.putInt(utf8.length);
    put(utf8);
  }

  private void put(byte[] more) {
    room(more.length);
    bytes.put(more);
  }

  private void room(int more) {
    if (bytes.remaining() < more) {
      int larger = Math.max(bytes.capacity() * 2, bytes.position() + more);
      bytes = ByteBuffer.allocate(larger).put(bytes.flip());
    }
  }
}
