package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.givre.document.Sheet;
import org.givre.document.SheetExamples;
import org.givre.document.store.FactsJson;
import org.givre.keys.KeyFolder;
import org.givre.pdf.PdfReading;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filled example of every sheet, as a picture that a reader of the project can look at. */
class SheetPicturesTest {

  private static final double DOTS = 150;

  @TempDir Path folder;

  @Test
  void everySheetHasAPicture() throws IOException {
    PdfDrawing drawing =
        new PdfDrawing(
            Words.french(), new FactsJson(), new KeyFolder(folder.resolve("keys")).siteKey());
    write(drawing, "fiche-liberation", SheetExamples.release());
    write(drawing, "certificat-thermique", SheetExamples.certificate());
    write(drawing, "fiche-dispensation", SheetExamples.dispensing());
    write(drawing, "fiche-decongelation", SheetExamples.thaw());
    write(drawing, "fiche-reception", SheetExamples.reception());
    picture("etiquette-dispensation", drawing.drawLabel(SheetExamples.label()), 300);
  }

  private void write(PdfDrawing drawing, String name, Sheet sheet) throws IOException {
    picture(name, drawing.draw(sheet, SheetExamples.ORIGINAL), DOTS);
  }

  private void picture(String name, byte[] pdf, double dots) throws IOException {
    assertThat(PdfReading.pages(pdf)).as(name).isPositive();
    BufferedImage page = PdfReading.picture(pdf, 0, dots);
    Path pictures = Path.of(System.getProperty("givre.basedir", "."), "docs", "sheets");
    Files.createDirectories(pictures);
    ImageIO.write(page, "png", pictures.resolve(name + ".png").toFile());
    Path pdfs = Path.of(System.getProperty("givre.basedir", "."), "target", "sheets");
    Files.createDirectories(pdfs);
    Files.write(pdfs.resolve(name + ".pdf"), pdf);
  }
}
