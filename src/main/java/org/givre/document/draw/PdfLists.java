package org.givre.document.draw;

import static org.givre.pdf.Millimetres.mm;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.givre.document.Letterhead;
import org.givre.document.ListDrawing;
import org.givre.document.ListPaper;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;
import org.givre.document.draw.Table.Column;
import org.givre.kernel.Digest;
import org.givre.keys.SiteKey;
import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Identity;
import org.givre.pdf.PdfFile;
import org.givre.pdf.Pen;
import org.givre.pdf.Seal;
import org.givre.words.Words;

/** Lists as plain pages: head, table, what the list is worth at the foot. */
public final class PdfLists implements ListDrawing {

  private static final double MARGIN = mm(15);
  private static final double RIGHT = Chrome.WIDTH - MARGIN;
  private static final Area FRAME =
      new Area(MARGIN, mm(32), RIGHT - MARGIN, Chrome.HEIGHT - mm(54));

  private final Words words;
  private final Faces faces = new Faces();

  public PdfLists(Words words) {
    this.words = words;
  }

  @Override
  public synchronized byte[] draw(ListPaper list, Letterhead head) {
    return drawn(list, head, "");
  }

  /** The same under a site's seal: whoever has the public key sees that no byte has changed. */
  public synchronized byte[] sealed(ListPaper list, Letterhead head, SiteKey key) {
    return Seal.close(drawn(list, head, key.open().id()), key::sign);
  }

  private byte[] drawn(ListPaper list, Letterhead head, String keyId) {
    SheetFormats formats = new SheetFormats(words, head.site().zone());
    Flow flow = new Flow(faces, FRAME);
    if (!list.about().isEmpty()) {
      flow.add(Block.text(Rich.of(Type.LEAD, list.about()))).space(8);
    }
    flow.table(Rich.of(Type.SECTION, list.title()), table(list));
    try (PdfFile file = new PdfFile(faces)) {
      List<List<Consumer<Pen>>> pages = flow.pages();
      for (int page = 0; page < pages.size(); page++) {
        Pen pen = file.page(Chrome.WIDTH, Chrome.HEIGHT);
        head(pen, list, head, formats);
        pages.get(page).forEach(block -> block.accept(pen));
        foot(pen, list, page + 1, pages.size());
      }
      return file.bytes(identity(list, head, keyId));
    }
  }

  private static Table table(ListPaper list) {
    List<Column> columns =
        list.columns().stream()
            .map(column -> new Column(column.title(), column.share(), Align.LEFT))
            .toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (List<String> row : list.rows()) {
      rows.add(row.stream().map(Cell::of).toList());
    }
    return new Table(columns, rows);
  }

  private void head(Pen pen, ListPaper list, Letterhead head, SheetFormats formats) {
    pen.text(MARGIN, mm(16.6), Type.BODY_BOLD, head.site().name());
    pen.text(MARGIN, mm(20.4), Type.BODY, head.site().pharmacy());
    pen.textRight(RIGHT, mm(16), Type.TITLE, list.title());
    pen.textRight(
        RIGHT,
        mm(20.4),
        Type.BODY,
        words.of(
            "document.list.at",
            formats.longDay(list.at()),
            formats.time(list.at()),
            formats.zone(list.at())));
    if (head.training()) {
      pen.text(MARGIN, mm(24.6), Type.BODY_BOLD, words.of("document.watermark.training"));
    }
    pen.line(Type.HEAVY, MARGIN, mm(28), RIGHT, mm(28));
  }

  private void foot(Pen pen, ListPaper list, int page, int pages) {
    double top = Chrome.HEIGHT - mm(18);
    pen.line(Type.THIN, MARGIN, top, RIGHT, top);
    pen.text(MARGIN, top + mm(4.5), Type.NOTE, list.foot());
    pen.textRight(RIGHT, top + mm(4.5), Type.NOTE, words.of("document.list.page", page, pages));
  }

  private Identity identity(ListPaper list, Letterhead head, String keyId) {
    return new Identity(
        list.title(),
        head.site().name(),
        head.software(),
        words.locale().toLanguageTag(),
        list.at().atZone(head.site().zone()),
        "",
        keyId,
        "",
        ByteBuffer.wrap(Digest.of(list.title() + list.rows()).bytes()).getLong());
  }
}
