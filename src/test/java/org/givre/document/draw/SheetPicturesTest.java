package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.givre.document.EverySheet;
import org.givre.document.FormExamples;
import org.givre.document.Labels;
import org.givre.document.Sheet;
import org.givre.document.SheetExamples;
import org.givre.document.Stamp;
import org.givre.document.StoreLabels;
import org.givre.document.TankExamples;
import org.givre.document.store.FactsJson;
import org.givre.keys.KeyOfNobody;
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
        new PdfDrawing(Words.french(), new FactsJson(), KeyOfNobody.in(folder.resolve("keys")));
    write(drawing, "fiche-liberation", SheetExamples.release());
    write(drawing, "certificat-thermique", SheetExamples.certificate());
    write(drawing, "fiche-dispensation", SheetExamples.dispensing());
    write(drawing, "fiche-decongelation", SheetExamples.thaw());
    write(drawing, "fiche-reception", SheetExamples.reception());
    write(drawing, "fiche-quarantaine", FormExamples.quarantine());
    write(drawing, "fiche-quarantaine-levee", FormExamples.lifted());
    write(drawing, "ordonnancier", FormExamples.register(14));
    write(drawing, "retour-conteneur", FormExamples.shipper());
    write(drawing, "destruction-produit", FormExamples.disposal());
    write(drawing, "fiche-non-conformite", FormExamples.deviation());
    write(drawing, "attestation-tracabilite", FormExamples.attestation());
    write(drawing, "releve-temperatures", TankExamples.month());
    write(drawing, "dossier-excursion", TankExamples.excursion());
    write(drawing, "dossier-tracabilite", EverySheet.traceability());
    write(drawing, "inventaire", EverySheet.inventory());
    picture(
        "etiquette-unite",
        drawing.drawStoreLabels(List.of(FormExamples.unitLabel()), Labels.Medium.LABEL),
        300);
    picture(
        "etiquette-emplacement",
        drawing.drawStoreLabels(
            List.of(StoreLabels.position(true, "CHU de démonstration", "Cuve 1, C-02-3")),
            Labels.Medium.LABEL),
        300);
    picture(
        "planche-etiquettes",
        drawing.drawLabelSheet(Collections.nCopies(8, SheetExamples.label())),
        DOTS);
    picture("etiquette-dispensation", drawing.drawLabel(SheetExamples.label()), 300);
  }

  private void write(PdfDrawing drawing, String name, Sheet sheet) throws IOException {
    Stamp stamp = new Stamp(0, "C. Démo", sheet.at(), "");
    picture(name, drawing.draw(sheet, stamp), DOTS);
  }

  private void picture(String name, byte[] pdf, double dots) throws IOException {
    assertThat(PdfReading.pages(pdf)).as(name).isPositive();
    BufferedImage page = PdfReading.picture(pdf, 0, dots);
    Path file = Path.of(System.getProperty("givre.basedir", "."), "docs", "sheets", name + ".png");
    Files.createDirectories(file.getParent());
    if (!Files.exists(file) || !same(ImageIO.read(file.toFile()), page)) {
      ImageIO.write(page, "png", file.toFile());
    }
    Path pdfs = Path.of(System.getProperty("givre.basedir", "."), "target", "sheets");
    Files.createDirectories(pdfs);
    Files.write(pdfs.resolve(name + ".pdf"), pdf);
  }

  /** A picture that shows the same stays the file it is. */
  private static boolean same(BufferedImage one, BufferedImage other) {
    int width = other.getWidth();
    int height = other.getHeight();
    return one.getWidth() == width
        && one.getHeight() == height
        && java.util.Arrays.equals(
            one.getRGB(0, 0, width, height, null, 0, width),
            other.getRGB(0, 0, width, height, null, 0, width));
  }
}
