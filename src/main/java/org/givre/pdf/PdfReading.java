package org.givre.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads a PDF back: its pages as pictures, its embedded files. */
public final class PdfReading {
  private PdfReading() {}

  public static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** One page, from 0, on white. */
  public static BufferedImage picture(byte[] pdf, int page, double dotsPerInch) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, (float) dotsPerInch, ImageType.RGB);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** The bytes of an embedded file; empty when the file is no PDF or holds none of that name. */
  public static Optional<byte[]> attachment(byte[] pdf, String name) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      if (names == null || names.getEmbeddedFiles() == null) {
        return Optional.empty();
      }
      PDComplexFileSpecification file = names.getEmbeddedFiles().getValue(name);
      return file == null || file.getEmbeddedFile() == null
          ? Optional.empty()
          : Optional.of(file.getEmbeddedFile().toByteArray());
    } catch (IOException notReadable) {
      return Optional.empty();
    }
  }
}
