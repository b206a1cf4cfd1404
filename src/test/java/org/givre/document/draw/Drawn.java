package org.givre.document.draw;

import java.nio.file.Path;
import org.givre.document.store.FactsJson;
import org.givre.keys.KeyFolder;
import org.givre.keys.SiteKey;
import org.givre.words.Words;

/** A drawing with a key of its own, for tests. */
final class Drawn {

  final SiteKey key;
  final PdfDrawing french;

  Drawn(Path folder) {
    key = new KeyFolder(folder.resolve("keys")).siteKey();
    french = new PdfDrawing(Words.french(), new FactsJson(), key);
  }
}
