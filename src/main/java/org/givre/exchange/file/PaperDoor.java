package org.givre.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.givre.exchange.PaperBar;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.vault.Vault;

/**
 * The one way by which an attached file reaches the vault: looked at before it is kept, refused in
 * words where it is not what was asked for. A name is what a person calls the file; it never
 * becomes a path here.
 */
public final class PaperDoor {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  /** A PDF may begin with some bytes of its printer's; readers look this far for its mark. */
  private static final int HEAD = 1024;

  private final Vault vault;

  public PaperDoor(Vault vault) {
    this.vault = vault;
  }

  /** What a file must be. */
  public enum Rule {
    PDF_OR_IMAGE,
    ANY_CONTENT
  }

  /** A file that the vault keeps, by its digest. */
  public record Kept(String name, Digest digest) {}

  /** On disk when this returns done; nothing is kept of a refused file. */
  public Outcome<Kept> keep(Path file, Rule rule) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    try {
      List<Refusal> refusals = new ArrayList<>(name(name));
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      if (size == 0) {
        refusals.add(new PaperBar.PaperEmpty(shown(name)));
      } else if (size > Vault.MOST_BYTES) {
        refusals.add(
            new PaperBar.PaperTooLarge(shown(name), size / MEGABYTE, Vault.MOST_BYTES / MEGABYTE));
      } else if (rule == Rule.PDF_OR_IMAGE && !isPaper(head(file))) {
        refusals.add(new PaperBar.NotPdfNorImage(shown(name)));
      }
      return refusals.isEmpty() ? put(file, name) : Outcome.refused(refusals);
    } catch (IOException unreadable) {
      return Outcome.refused(new PaperBar.PaperUnreadable(shown(name)));
    }
  }

  /** The same for content that is at hand. */
  public Outcome<Kept> keep(String name, byte[] content, Rule rule) {
    List<Refusal> refusals = new ArrayList<>(name(name));
    if (content.length == 0) {
      refusals.add(new PaperBar.PaperEmpty(shown(name)));
    } else if (rule == Rule.PDF_OR_IMAGE && !isPaper(Arrays.copyOf(content, HEAD))) {
      refusals.add(new PaperBar.NotPdfNorImage(shown(name)));
    }
    return refusals.isEmpty()
        ? Outcome.done(new Kept(name, vault.put(new ByteArrayInputStream(content))))
        : Outcome.refused(refusals);
  }

  private Outcome<Kept> put(Path file, String name) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return Outcome.done(new Kept(name, vault.put(content)));
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(HEAD);
    }
  }

  /** A name with a way in it, or with signs that nobody sees, is not shown to be signed for. */
  static List<Refusal> name(String name) {
    boolean way = name.contains("/") || name.contains("\\") || name.equals("..");
    boolean unseen = name.codePoints().anyMatch(PaperDoor::isUnseen);
    boolean unfit = way || unseen || name.isBlank() || name.length() > LONGEST_NAME;
    return unfit ? List.of(new PaperBar.PaperNameUnfit(shown(name))) : List.of();
  }

  private static boolean isUnseen(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }

  private static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_NAME)
        .forEach(point -> shown.appendCodePoint(isUnseen(point) ? '\u25a1' : point));
    return shown.toString();
  }

  static boolean isPaper(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.contains("%PDF-")
        || text.startsWith("\u0089PNG\r\n\u001a\n")
        || text.startsWith("\u00ff\u00d8\u00ff")
        || text.startsWith("II*\0")
        || text.startsWith("MM\0*");
  }
}
