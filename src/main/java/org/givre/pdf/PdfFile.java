package org.givre.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * One PDF/A-3u being written in memory. Same drawing and same {@link Identity}, same bytes.
 *
 * <p>Close it, also after a failure.
 */
public final class PdfFile implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final Faces faces;
  private final FontsOfFile fonts;
  private final List<Pen> pens = new ArrayList<>();
  private final COSArray attached = new COSArray();

  public PdfFile(Faces faces) {
    this.faces = faces;
    this.fonts = new FontsOfFile(faces);
  }

  public Faces faces() {
    return faces;
  }

  /** A new page of a size in points; earlier pages stay open until {@link #bytes}. */
  public Pen page(double width, double height) {
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    page.getCOSObject().setItem(COSName.RESOURCES, fonts.resources());
    document.addPage(page);
    Pen pen = new Pen(faces, fonts, height);
    pens.add(pen);
    return pen;
  }

  /** Embeds a file as the data this document was made from (ISO 32000-2, 14.13). */
  public void attach(Attachment attachment, Identity identity) {
    try {
      attached.add(ArchiveMarks.embed(document, attachment, identity));
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }

  /** The finished file with an empty seal; {@link Seal} fills it. */
  public byte[] bytes(Identity identity) {
    try {
      fonts.embed();
      for (int page = 0; page < pens.size(); page++) {
        document.getPage(page).setContents(new PDStream(Packed.of(pens.get(page).drawn())));
      }
      ArchiveMarks.mark(document, attached, identity);
      document.setDocumentId(identity.seed());
      ByteArrayOutputStream out = new ByteArrayOutputStream(96 * 1024);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }
}
