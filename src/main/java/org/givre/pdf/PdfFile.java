package org.givre.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One PDF/A-3u being written in memory. Same drawing and same {@link Identity}, same bytes.
 *
 * <p>Close it, also after a failure.
 */
public final class PdfFile implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final Faces faces;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
  private final List<Pen> pens = new ArrayList<>();
  private final COSArray attached = new COSArray();

  public PdfFile(Faces faces) {
    this.faces = faces;
  }

  public Faces faces() {
    return faces;
  }

  /** A new page of a size in points; earlier pages stay open until {@link #bytes}. */
  public Pen page(double width, double height) {
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    document.addPage(page);
    try {
      Pen pen =
          new Pen(
              this,
              new PDPageContentStream(document, page, AppendMode.OVERWRITE, true, true),
              height);
      pens.add(pen);
      return pen;
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
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
    pens.forEach(Pen::close);
    try {
      ArchiveMarks.mark(document, attached, identity);
      document.setDocumentId(identity.seed());
      ByteArrayOutputStream out = new ByteArrayOutputStream(96 * 1024);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }

  PDFont font(Face face) {
    return fonts.computeIfAbsent(face, this::load);
  }

  private PDFont load(Face face) {
    try {
      return PDType0Font.load(document, faces.font(face), true);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
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

  static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
