package org.givre.access.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.util.Arrays;
import org.givre.access.Passwords;

/**
 * Argon2id (RFC 9106). The parameters stand in each hash, so that they may grow without breaking
 * older ones: {@code $argon2id$v=19$m=65536,t=2,p=1$salt$hash}.
 */
public final class Argon2Passwords implements Passwords {

  private static final Pattern HASH =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");
  private static final int SALT = 16;
  private static final int LENGTH = 32;

  private final SecureRandom random = new SecureRandom();
  private final int kibibytes;
  private final int passes;
  private final int lanes;

  /** As the program runs: 64 MiB, 2 passes, one lane. */
  public static Argon2Passwords usual() {
    return new Argon2Passwords(65_536, 2, 1);
  }

  public Argon2Passwords(int kibibytes, int passes, int lanes) {
    this.kibibytes = kibibytes;
    this.passes = passes;
    this.lanes = lanes;
  }

  @Override
  public String hash(char[] password) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    byte[] hash = argon2(password, salt, kibibytes, passes, lanes);
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(kibibytes, passes, lanes, text.encodeToString(salt), text.encodeToString(hash));
  }

  @Override
  public boolean matches(char[] password, String hash) {
    Matcher parts = HASH.matcher(hash);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a password hash of ours");
    }
    Base64.Decoder text = Base64.getDecoder();
    byte[] computed =
        argon2(
            password,
            text.decode(parts.group(4)),
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
    return MessageDigest.isEqual(computed, text.decode(parts.group(5)));
  }

  @Override
  public void pretend(char[] password) {
    argon2(password, new byte[SALT], kibibytes, passes, lanes);
  }

  private static byte[] argon2(char[] password, byte[] salt, int kibibytes, int passes, int lanes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(kibibytes)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] utf8 = utf8(password);
    byte[] out = new byte[LENGTH];
    generator.generateBytes(utf8, out);
    Arrays.fill(utf8, (byte) 0);
    return out;
  }

  private static byte[] utf8(char[] password) {
    var encoded = StandardCharsets.UTF_8.encode(java.nio.CharBuffer.wrap(password));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }
}
