package org.givre.exchange.file;

import java.util.List;
import java.util.Optional;
import org.givre.dispensing.LoggerBar;
import org.givre.dispensing.LoggerReader;
import org.givre.dispensing.ShipperLog;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.vault.Vault;

/**
 * Reads a shipper's logger file by the profile whose headings it carries. What the file does not
 * say is not guessed: an unknown zone, encoding or heading is refused in words.
 */
public final class LoggerFiles implements LoggerReader {

  /** Headings stand within the first lines, or it is no logger's file. */
  private static final int HEAD_LINES = 60;

  private final Vault vault;
  private final List<LoggerProfile> profiles = LoggerProfile.builtIn();

  public LoggerFiles(Vault vault) {
    this.vault = vault;
  }

  @Override
  public Outcome<ShipperLog> read(Digest kept) {
    return read(vault.get(kept).orElse(new byte[0]));
  }

  /** The same for bytes that are not kept yet. */
  public Outcome<ShipperLog> read(byte[] content) {
    if (content.length == 0) {
      return Outcome.refused(new LoggerBar.LoggerFileEmpty());
    }
    Optional<String> text = DecodedText.of(content);
    if (text.isEmpty()) {
      return Outcome.refused(new LoggerBar.LoggerFileNotText());
    }
    List<DecodedText.Line> lines = DecodedText.lines(text.get());
    for (LoggerProfile profile : profiles) {
      for (DecodedText.Line line : lines.subList(0, Math.min(HEAD_LINES, lines.size()))) {
        if (profile.knows(LoggerLines.cells(line.text(), profile.separator()))) {
          return new LoggerLines(profile, lines, line.number()).read();
        }
      }
    }
    return Outcome.refused(new LoggerBar.LoggerFileUnknown());
  }
}
