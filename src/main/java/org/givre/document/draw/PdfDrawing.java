package org.givre.document.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.document.DispensingLabel;
import org.givre.document.FactsText;
import org.givre.document.Labels;
import org.givre.document.Sheet;
import org.givre.document.SheetCode;
import org.givre.document.SheetDrawing;
import org.givre.document.Stamp;
import org.givre.document.StoreLabel;
import org.givre.kernel.Digest;
import org.givre.keys.EstablishmentKey;
import org.givre.keys.SiteKey;
import org.givre.pdf.Attachment;
import org.givre.pdf.Faces;
import org.givre.pdf.Identity;
import org.givre.pdf.Increment;
import org.givre.pdf.Modules;
import org.givre.pdf.PdfFile;
import org.givre.pdf.Pen;
import org.givre.pdf.Seal;
import org.givre.words.Words;

/** Draws sheets as sealed PDF/A-3u files. One at a time: the parsed fonts are shared. */
public final class PdfDrawing implements SheetDrawing {

  /** Name of the embedded facts. */
  static final String FACTS = "facts.json";

  private final Words words;
  private final FactsText text;
  private final SiteKey key;
  private final Optional<EstablishmentKey> establishment;
  private final Faces faces = new Faces();

  public PdfDrawing(Words words, FactsText text, SiteKey key) {
    this(words, text, key, Optional.empty());
  }

  /**
   * @param establishment signs each sheet besides, as PAdES wants; empty where the site has no
   *     certificate of its own
   */
  public PdfDrawing(
      Words words, FactsText text, SiteKey key, Optional<EstablishmentKey> establishment) {
    this.establishment = establishment;
    this.words = words;
    this.text = text;
    this.key = key;
  }

  @Override
  public synchronized byte[] draw(Sheet sheet, Stamp stamp) {
    byte[] facts = text.write(sheet).getBytes(StandardCharsets.UTF_8);
    Digest digest = Digest.of(facts);
    Flow flow = new Flow(faces, Chrome.FRAME);
    SheetFormats formats = new SheetFormats(words, sheet.site().zone());
    new Pages(flow, new Phrases(words, formats)).put(sheet, stamp);
    Chrome chrome = new Chrome(sheet, stamp, words, digest);
    Identity identity = identity(sheet, stamp, digest);
    try (PdfFile file = new PdfFile(faces)) {
      pages(file, flow.pages(), chrome, Modules.dataMatrix(code(sheet, digest).text()));
      file.attach(
          new Attachment(FACTS, "application/json", words.of("document.facts.what"), facts),
          identity);
      return signed(Seal.close(file.bytes(identity), key::sign), sheet, stamp);
    }
  }

  /** The establishment's own signature comes last, and changes no byte before it. */
  private byte[] signed(byte[] sealed, Sheet sheet, Stamp stamp) {
    return establishment
        .map(
            own ->
                Increment.sign(
                    sealed,
                    sheet.site().name(),
                    stamp.at().atZone(sheet.site().zone()),
                    bytes -> own.sign(bytes, key)))
        .orElse(sealed);
  }

  private static void pages(
      PdfFile file, List<List<Consumer<Pen>>> pages, Chrome chrome, Modules code) {
    for (int page = 0; page < pages.size(); page++) {
      Pen pen = file.page(Chrome.WIDTH, Chrome.HEIGHT);
      chrome.watermark(pen);
      chrome.head(pen, page + 1, pages.size());
      pages.get(page).forEach(block -> block.accept(pen));
      chrome.foot(pen, code);
    }
  }

  /** What the sheet's DataMatrix holds. */
  private SheetCode code(Sheet sheet, Digest digest) {
    String id = key.open().id();
    byte[] signed = SheetCode.signed(sheet.number(), sheet.training(), id, digest);
    return new SheetCode(sheet.number(), sheet.training(), id, digest, key.sign(signed));
  }

  private Identity identity(Sheet sheet, Stamp stamp, Digest digest) {
    return new Identity(
        words.of("document.kind." + sheet.number().kind().code()) + " " + sheet.number().text(),
        sheet.site().name(),
        sheet.software(),
        words.locale().toLanguageTag(),
        stamp.at().atZone(sheet.site().zone()),
        sheet.number().text(),
        key.open().id(),
        establishment.map(EstablishmentKey::id).orElse(""),
        ByteBuffer.wrap(digest.bytes()).getLong() + stamp.copy());
  }

  @Override
  public synchronized byte[] drawLabel(DispensingLabel label) {
    Phrases phrases = new Phrases(words, new SheetFormats(words, label.site().zone()));
    Identity identity =
        new Identity(
            words.of("document.label.title") + " " + label.registerNumber(),
            label.site().name(),
            "Givre",
            words.locale().toLanguageTag(),
            label.startBefore().orElse(java.time.Instant.EPOCH).atZone(label.site().zone()),
            "",
            key.open().id(),
            "",
            ByteBuffer.wrap(Digest.of(label.code()).bytes()).getLong());
    try (PdfFile file = new PdfFile(faces)) {
      new LabelPage(label, phrases).draw(file);
      return Seal.close(file.bytes(identity), key::sign);
    }
  }

  @Override
  public synchronized byte[] drawLabelSheet(List<DispensingLabel> labels) {
    try (PdfFile file = new PdfFile(faces)) {
      LabelSheet sheet = new LabelSheet(file);
      for (DispensingLabel label : labels) {
        Phrases phrases = new Phrases(words, new SheetFormats(words, label.site().zone()));
        sheet.next(pen -> new LabelPage(label, phrases).draw(pen));
      }
      String codes = String.join("|", labels.stream().map(DispensingLabel::code).toList());
      return Seal.close(file.bytes(labels(labels.getFirst().site().name(), codes)), key::sign);
    }
  }

  @Override
  public synchronized byte[] drawStoreLabels(List<StoreLabel> labels, Labels.Medium medium) {
    try (PdfFile file = new PdfFile(faces)) {
      LabelSheet sheet = new LabelSheet(file);
      for (StoreLabel label : labels) {
        if (medium == Labels.Medium.A4) {
          sheet.next(pen -> new StoreLabelPage(label).draw(pen));
        } else {
          new StoreLabelPage(label).draw(file.page(StoreLabelPage.WIDTH, StoreLabelPage.HEIGHT));
        }
      }
      String codes = String.join("|", labels.stream().map(StoreLabel::code).toList());
      return Seal.close(file.bytes(labels(labels.getFirst().site(), codes)), key::sign);
    }
  }

  private Identity labels(String site, String codes) {
    return new Identity(
        words.of("document.label.title"),
        site,
        "Givre",
        words.locale().toLanguageTag(),
        java.time.Instant.EPOCH.atZone(java.time.ZoneOffset.UTC),
        "",
        key.open().id(),
        "",
        ByteBuffer.wrap(Digest.of(codes).bytes()).getLong());
  }
}
